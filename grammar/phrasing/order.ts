import type { Body } from "../words/statements.ts";
import { withConditionalCaps } from "./conditions/conditional-caps.ts";
import { withConditions } from "./conditions/conditions.ts";
import { withConsecutive } from "./conditions/consecutive.ts";
import { withConsequences } from "./conditions/consequences.ts";
import { withCycles } from "./conditions/cycles.ts";
import { withEarlier } from "./conditions/earlier.ts";
import { withInARow } from "./conditions/in-a-row.ts";
import { withMiddleGrade, withReviewResults } from "./conditions/review-results.ts";
import { withThisPeriod } from "./conditions/this-period.ts";
import { withVetoGrades, withVetoSaid } from "./conditions/veto-grades.ts";
import { withFormulaRows } from "./figures/formula-rows.ts";
import { withFormulas } from "./figures/formulas.ts";
import { withFunctions } from "./figures/functions.ts";
import { withMeasuredSums } from "./figures/measured-sums.ts";
import { withMissingSaid } from "./figures/missing-said.ts";
import { withRated } from "./figures/rated.ts";
import { withRaterLists } from "./figures/rater-lists.ts";
import { withRatersSaid } from "./figures/raters-said.ts";
import { withRoundingPhrases } from "./figures/rounding-phrases.ts";
import { withRoundingWords } from "./figures/rounding-words.ts";
import { withSumsOf } from "./figures/sums-of.ts";
import { withTimesWords } from "./figures/times-words.ts";
import { withTotals } from "./figures/totals.ts";
import { withEveryoneElse } from "./groups/everyone-else.ts";
import { withGradePlaces } from "./groups/grade-places.ts";
import { withGradeShares } from "./groups/grade-shares.ts";
import { withGrades } from "./groups/grades.ts";
import { withGroupAverages } from "./groups/group-averages.ts";
import { withGroups, withoutSecondWords } from "./groups/groups.ts";
import { withLastRanks } from "./groups/last-ranks.ts";
import { withMiddle } from "./groups/middle.ts";
import { withTopPerformers } from "./groups/top-performers.ts";
import { withProportionToTotal } from "./lines/in-proportion.ts";
import { withInterpolation } from "./lines/interpolation.ts";
import { withLines } from "./lines/lines.ts";
import { withOpenPoints } from "./lines/open-points.ts";
import { withProportionalOver } from "./lines/proportional-over.ts";
import { withTakenInProportion } from "./lines/taken-in-proportion.ts";
import { withAccelerators } from "./pay/accelerators.ts";
import { withCoefficients } from "./pay/coefficients.ts";
import { withCommissionNames } from "./pay/commission-names.ts";
import { withExcessParts } from "./pay/excess-parts.ts";
import { withFormulaBounds } from "./pay/formula-bounds.ts";
import { withInFull } from "./pay/in-full.ts";
import { withMultiples } from "./pay/multiples.ts";
import { withTimesTheBase } from "./pay/of-the-base.ts";
import { withOnAmounts } from "./pay/on-amounts.ts";
import { withPerPoint } from "./pay/per-point.ts";
import { withPieceRates } from "./pay/piece-rates.ts";
import { withPlacesPaid } from "./pay/places-paid.ts";
import { withProvided } from "./pay/provided.ts";
import { withRetroactive } from "./pay/retroactive.ts";
import { withShares } from "./pay/shares.ts";
import { withThresholds } from "./pay/thresholds.ts";
import { withTierBases } from "./pay/tier-bases.ts";
import { withTierHeads } from "./pay/tier-heads.ts";
import { withTierSteps } from "./pay/tier-steps.ts";
import { withTiers } from "./pay/tiers.ts";
import { withConditionPlaces } from "./places/condition-places.ts";
import { withCorridors } from "./places/corridors.ts";
import { withDatePlaces } from "./places/date-places.ts";
import { withDistances } from "./places/distances.ts";
import { withEitherPlace } from "./places/either-place.ts";
import { withEndNotes } from "./places/end-notes.ts";
import { withFromTheTarget } from "./places/from-the-target.ts";
import { withIfPlaces } from "./places/if-places.ts";
import { withInclusive } from "./places/inclusive.ts";
import { withJoinedPlaces } from "./places/joined-places.ts";
import { withLateness } from "./places/lateness.ts";
import { withLineBetween } from "./places/line-between.ts";
import { withMet } from "./places/met.ts";
import { withOnTime } from "./places/on-time.ts";
import { ofPlaces } from "./places/places.ts";
import { withPlacesApart } from "./places/places-apart.ts";
import { withPlainRows } from "./places/plain-rows.ts";
import { withSharedEdges } from "./places/shared-edges.ts";
import { withSignedPlaces } from "./places/signed-places.ts";
import { withSpeltPlaces } from "./places/spelt-places.ts";
import { withBasePoints } from "./results/base-points.ts";
import { withBonusPoints } from "./results/bonus-points.ts";
import { withFullAtMost } from "./results/full-at-most.ts";
import { withMostTakenOff } from "./results/most-taken-off.ts";
import { withOpeningPoints } from "./results/opening-points.ts";
import { withPartsOfPoints } from "./results/parts-of-points.ts";
import { withPlusMinus } from "./results/plus-minus.ts";
import { withPointRanges } from "./results/point-ranges.ts";
import { withRespective } from "./results/respective.ts";
import { ofResults } from "./results/results.ts";
import { withShapesAlone } from "./results/shapes-alone.ts";
import { withSignedResults } from "./results/signed-results.ts";
import { withUnsaidPoints } from "./results/unsaid-points.ts";
import { withUntil } from "./results/until.ts";
import { withWhichever } from "./results/whichever.ts";
import { type Called, type CalledFor, callable, inChinese, inEnglish } from "./said.ts";
import type { Phrasing } from "./segment.ts";
import { withColumnTypes } from "./sources/columns.ts";
import { withRowsSaid } from "./sources/rows.ts";
import { withAfterFirst } from "./steps/after-first.ts";
import { withAfterTheNth } from "./steps/after-the-nth.ts";
import { withAfterwards } from "./steps/afterwards.ts";
import { withBeyond } from "./steps/beyond.ts";
import { withBothWays } from "./steps/both-ways.ts";
import { withCounts } from "./steps/counts.ts";
import { withEachBehind } from "./steps/each-behind.ts";
import { withEachFrom } from "./steps/each-from.ts";
import { withFree } from "./steps/free.ts";
import { withFromNth } from "./steps/from-nth.ts";
import { withFurther } from "./steps/further.ts";
import { withPartialSteps } from "./steps/partial-steps.ts";
import { withRatesApart } from "./steps/rates-apart.ts";
import { withShortfall } from "./steps/shortfalls.ts";
import { withSteps } from "./steps/steps.ts";
import { withWholes } from "./steps/wholes.ts";
import { withAmountVerbs } from "./words/amount-verbs.ts";
import { withoutArticles } from "./words/articles.ts";
import { withoutAsides } from "./words/asides.ts";
import { withChangeVerbs } from "./words/change-verbs.ts";
import { withEitherEvent } from "./words/either-event.ts";
import { withEvents } from "./words/events.ts";
import { withHalves } from "./words/halves.ts";
import { withHyphens } from "./words/hyphens.ts";
import { withItems } from "./words/items.ts";
import { withJoinedAwards } from "./words/joined-awards.ts";
import { withLevelNames } from "./words/level-names.ts";
import { withoutLists } from "./words/lists.ts";
import { withoutMarks } from "./words/marks.ts";
import { withNouns } from "./words/nouns.ts";
import { withoutNumbering } from "./words/numbering.ts";
import { withOneKind } from "./words/one-kind.ts";
import { withOwnSubjects } from "./words/own-subjects.ts";
import { withQuotas } from "./words/quotas.ts";
import { withoutRowLabels } from "./words/row-labels.ts";
import { withSubjects } from "./words/subjects.ts";
import { withWhatHappens } from "./words/what-happens.ts";
import { withWorkDays } from "./words/work-days.ts";

/** In this order: what a later one looks for, an earlier one has laid bare. */
const ofRules: readonly (Phrasing | Called)[] = [
  withoutNumbering,
  withoutMarks,
  inChinese(withHalves),
  withSignedResults,
  inChinese(withEachBehind),
  inChinese(withOwnSubjects),
  inChinese(withOneKind),
  inChinese(withMissingSaid),
  inChinese(withRatersSaid),
  inChinese(withAfterwards),
  withRatesApart,
  inChinese(withOnTime),
  inChinese(withDistances),
  inChinese(withPlacesApart),
  inChinese(withBasePoints),
  inChinese(withTakenInProportion),
  inChinese(withFullAtMost),
  inEnglish(withHyphens),
  inEnglish(withTimesWords),
  inEnglish(withNouns),
  inEnglish(withChangeVerbs),
  inEnglish(withFromTheTarget),
  inEnglish(withMet),
  inEnglish(withShapesAlone),
  inEnglish(withMeasuredSums),
  inEnglish(withLateness),
  inEnglish(withPlainRows),
  inEnglish(withConsecutive),
  withDatePlaces,
  inEnglish(withWorkDays),
  inChinese(withEndNotes),
  withLineBetween,
  withJoinedAwards,
  inEnglish(withInterpolation),
  inEnglish(withQuotas),
  withExcessParts,
  withTimesTheBase,
  inChinese(withInFull),
  withPlacesPaid,
  inEnglish(withRetroactive),
  inEnglish(withTopPerformers),
  withProportionToTotal,
  inEnglish(withPartsOfPoints),
  inEnglish(withSubjects),
  inEnglish(withProvided),
  inEnglish(withBeyond),
  inEnglish(withoutArticles),
  inEnglish(withEveryoneElse),
  inEnglish(withLevelNames),
  inEnglish(withOpenPoints),
  inEnglish(withPlusMinus),
  inEnglish(withRoundingWords),
  inChinese(withRoundingPhrases),
  withGradePlaces,
  inEnglish(withLastRanks),
  inEnglish(withInclusive),
  withCommissionNames,
  withCycles,
  inChinese(withThisPeriod),
  inChinese(withWhatHappens),
  withEarlier,
  withSumsOf,
  inEnglish(withMiddle),
  inEnglish(withMostTakenOff),
  inEnglish(withFree),
  inEnglish(withEachFrom),
  inEnglish(withAfterTheNth),
  inEnglish(withWholes),
  inEnglish(withFurther),
  inEnglish(withOpeningPoints),
  inEnglish(withBonusPoints),
  inEnglish(withThresholds),
  inEnglish(withAccelerators),
  inEnglish(withMultiples),
  inEnglish(withOnAmounts),
  inEnglish(withRaterLists),
  inEnglish(withRated),
  inEnglish(withWhichever),
  withPieceRates,
  withCounts,
  inChinese(withItems),
  withTierSteps,
  inChinese(withRespective),
  withTierHeads,
  withTierBases,
  inChinese(withEitherEvent),
  withSpeltPlaces,
  withoutLists,
  inChinese(withMiddleGrade),
  inChinese(withReviewResults),
  withCoefficients,
  withoutRowLabels,
  withAmountVerbs,
  withEitherPlace,
  inChinese(withPointRanges),
  withAfterFirst,
  inChinese(withFromNth),
  inEnglish(withFunctions),
  inEnglish(withLines),
  inEnglish(withIfPlaces),
  withGroups,
  withGradeShares,
  withoutSecondWords,
  withConditionPlaces,
  withVetoGrades,
  inEnglish(withVetoSaid),
  withConsequences,
  withConditionalCaps,
  withInARow,
  withConditions,
  withShares,
  withFormulas,
  withFormulaBounds,
  withGrades,
  inChinese(withFormulaRows),
  inChinese(withUntil),
  ...ofPlaces,
  withPerPoint,
  withUnsaidPoints,
  withoutAsides,
  withSharedEdges,
  withJoinedPlaces,
  withShortfall,
  withCorridors,
  withTiers,
  ...ofResults,
  withSteps,
  withPartialSteps,
  inChinese(withEvents),
  withSignedPlaces,
  inChinese(withProportionalOver),
  withBothWays,
];

/** A limit is a calculation and its bound. */
export const phrasingsOf: Readonly<Partial<Record<Body, CalledFor>>> = {
  rule: callable(ofRules),
  limit: callable([inEnglish(withTimesWords), withCommissionNames, withGroups, withGroupAverages, withoutSecondWords]),
  source: callable([withRowsSaid, withColumnTypes]),
  total: callable([withoutMarks, inEnglish(withTimesWords), inChinese(withRoundingPhrases), withTotals]),
};
