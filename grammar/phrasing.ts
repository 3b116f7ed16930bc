import type { IToken } from "chevrotain";
import { withAccelerators } from "./phrasing/accelerators.ts";
import { withAfterFirst } from "./phrasing/after-first.ts";
import { withAfterTheNth } from "./phrasing/after-the-nth.ts";
import { withAfterwards } from "./phrasing/afterwards.ts";
import { withAmountVerbs } from "./phrasing/amount-verbs.ts";
import { withoutArticles } from "./phrasing/articles.ts";
import { withoutAsides } from "./phrasing/asides.ts";
import { withBasePoints } from "./phrasing/base-points.ts";
import { withBeyond } from "./phrasing/beyond.ts";
import { withBonusPoints } from "./phrasing/bonus-points.ts";
import { withBothWays } from "./phrasing/both-ways.ts";
import { withChangeVerbs } from "./phrasing/change-verbs.ts";
import { withCoefficients } from "./phrasing/coefficients.ts";
import { withCommissionNames } from "./phrasing/commission-names.ts";
import { withConditionPlaces } from "./phrasing/condition-places.ts";
import { withConditionalCaps } from "./phrasing/conditional-caps.ts";
import { withConditions } from "./phrasing/conditions.ts";
import { withConsecutive } from "./phrasing/consecutive.ts";
import { withConsequences } from "./phrasing/consequences.ts";
import { withCorridors } from "./phrasing/corridors.ts";
import { withCounts } from "./phrasing/counts.ts";
import { withCycles } from "./phrasing/cycles.ts";
import { withDatePlaces } from "./phrasing/date-places.ts";
import { withDistances } from "./phrasing/distances.ts";
import { withEachFrom } from "./phrasing/each-from.ts";
import { withEarlier } from "./phrasing/earlier.ts";
import { withEitherEvent } from "./phrasing/either-event.ts";
import { withEitherPlace } from "./phrasing/either-place.ts";
import { withEndNotes } from "./phrasing/end-notes.ts";
import { withEvents } from "./phrasing/events.ts";
import { withEveryoneElse } from "./phrasing/everyone-else.ts";
import { withExcessParts } from "./phrasing/excess-parts.ts";
import { withFormulaRows } from "./phrasing/formula-rows.ts";
import { withFormulas } from "./phrasing/formulas.ts";
import { withFree } from "./phrasing/free.ts";
import { withFromNth } from "./phrasing/from-nth.ts";
import { withFullAtMost } from "./phrasing/full-at-most.ts";
import { withFunctions } from "./phrasing/functions.ts";
import { withFurther } from "./phrasing/further.ts";
import { withGradePlaces } from "./phrasing/grade-places.ts";
import { withGradeShares } from "./phrasing/grade-shares.ts";
import { withGrades } from "./phrasing/grades.ts";
import { withGroupAverages } from "./phrasing/group-averages.ts";
import { withGroups, withoutSecondWords } from "./phrasing/groups.ts";
import { withHalves } from "./phrasing/halves.ts";
import { withHyphens } from "./phrasing/hyphens.ts";
import { withIfPlaces } from "./phrasing/if-places.ts";
import { withInARow } from "./phrasing/in-a-row.ts";
import { withProportionToTotal } from "./phrasing/in-proportion.ts";
import { withInclusive } from "./phrasing/inclusive.ts";
import { withInterpolation } from "./phrasing/interpolation.ts";
import { withItems } from "./phrasing/items.ts";
import { withJoinedAwards } from "./phrasing/joined-awards.ts";
import { withJoinedPlaces } from "./phrasing/joined-places.ts";
import { withLastRanks } from "./phrasing/last-ranks.ts";
import { withLateness } from "./phrasing/lateness.ts";
import { withLevelNames } from "./phrasing/level-names.ts";
import { withLineBetween } from "./phrasing/line-between.ts";
import { withLines } from "./phrasing/lines.ts";
import { withoutLists } from "./phrasing/lists.ts";
import { withMeasuredSums } from "./phrasing/measured-sums.ts";
import { withMet } from "./phrasing/met.ts";
import { withMiddle } from "./phrasing/middle.ts";
import { withMissingSaid } from "./phrasing/missing-said.ts";
import { withMostTakenOff } from "./phrasing/most-taken-off.ts";
import { withMultiples } from "./phrasing/multiples.ts";
import { withNouns } from "./phrasing/nouns.ts";
import { withoutNumbering } from "./phrasing/numbering.ts";
import { withTimesTheBase } from "./phrasing/of-the-base.ts";
import { withOnAmounts } from "./phrasing/on-amounts.ts";
import { withOnTime } from "./phrasing/on-time.ts";
import { withOneKind } from "./phrasing/one-kind.ts";
import { withOpenPoints } from "./phrasing/open-points.ts";
import { withOpeningPoints } from "./phrasing/opening-points.ts";
import { withOwnSubjects } from "./phrasing/own-subjects.ts";
import { withPartialSteps } from "./phrasing/partial-steps.ts";
import { withPartsOfPoints } from "./phrasing/parts-of-points.ts";
import { withPerPoint } from "./phrasing/per-point.ts";
import { ofPlaces } from "./phrasing/places.ts";
import { withPlacesApart } from "./phrasing/places-apart.ts";
import { withPlainRows } from "./phrasing/plain-rows.ts";
import { withPlusMinus } from "./phrasing/plus-minus.ts";
import { withPointRanges } from "./phrasing/point-ranges.ts";
import { withProportionalOver } from "./phrasing/proportional-over.ts";
import { withProvided } from "./phrasing/provided.ts";
import { withQuotas } from "./phrasing/quotas.ts";
import { withRated } from "./phrasing/rated.ts";
import { withRaterLists } from "./phrasing/rater-lists.ts";
import { withRatersSaid } from "./phrasing/raters-said.ts";
import { withRatesApart } from "./phrasing/rates-apart.ts";
import { withRespective } from "./phrasing/respective.ts";
import { ofResults } from "./phrasing/results.ts";
import { withMiddleGrade, withReviewResults } from "./phrasing/review-results.ts";
import { withRoundingPhrases } from "./phrasing/rounding-phrases.ts";
import { withRoundingWords } from "./phrasing/rounding-words.ts";
import { withoutRowLabels } from "./phrasing/row-labels.ts";
import { type Called, type CalledFor, callable, inChinese, inEnglish, saidIn } from "./phrasing/said.ts";
import { withScales } from "./phrasing/scales.ts";
import type { Around, Phrasing, Segment } from "./phrasing/segment.ts";
import { inserted } from "./phrasing/segment.ts";
import { withShapesAlone } from "./phrasing/shapes-alone.ts";
import { withSharedEdges } from "./phrasing/shared-edges.ts";
import { withShares } from "./phrasing/shares.ts";
import { withShortfall } from "./phrasing/shortfalls.ts";
import { withSignedPlaces } from "./phrasing/signed-places.ts";
import { withSignedResults } from "./phrasing/signed-results.ts";
import { withSpeltPlaces } from "./phrasing/spelt-places.ts";
import { withSteps } from "./phrasing/steps.ts";
import { withSubjects } from "./phrasing/subjects.ts";
import { withSumsOf } from "./phrasing/sums-of.ts";
import { withTakenInProportion } from "./phrasing/taken-in-proportion.ts";
import { withThisPeriod } from "./phrasing/this-period.ts";
import { withThresholds } from "./phrasing/thresholds.ts";
import { withTierBases } from "./phrasing/tier-bases.ts";
import { withTierHeads } from "./phrasing/tier-heads.ts";
import { withTierSteps } from "./phrasing/tier-steps.ts";
import { withTiers } from "./phrasing/tiers.ts";
import { withTimesWords } from "./phrasing/times-words.ts";
import { withTopPerformers } from "./phrasing/top-performers.ts";
import { withTotals } from "./phrasing/totals.ts";
import { withUnsaidPoints } from "./phrasing/unsaid-points.ts";
import { withUntil } from "./phrasing/until.ts";
import { withVetoGrades } from "./phrasing/veto-grades.ts";
import { withWhatHappens } from "./phrasing/what-happens.ts";
import { withWhichever } from "./phrasing/whichever.ts";
import { withWholes } from "./phrasing/wholes.ts";
import { withWorkDays } from "./phrasing/work-days.ts";
import { HeadingLabel, HeadingName, Separator } from "./tokens.ts";
import { type Body, bodyOf, type StatementWord } from "./words/statements.ts";
import type { Surface } from "./words.ts";

/** In this order: what a later one looks for, an earlier one has laid bare. */
const ofRules: readonly (Phrasing | Called)[] = [
  withoutNumbering,
  inChinese(withHalves),
  inChinese(withOneKind),
  inChinese(withOwnSubjects),
  inChinese(withMissingSaid),
  inChinese(withRatersSaid),
  inChinese(withAfterwards),
  withSignedResults,
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
  inEnglish(withFurther),
  inEnglish(withOpeningPoints),
  inEnglish(withWholes),
  inEnglish(withBonusPoints),
  inEnglish(withThresholds),
  inEnglish(withAccelerators),
  inEnglish(withMultiples),
  inEnglish(withOnAmounts),
  inEnglish(withRaterLists),
  inEnglish(withRated),
  inEnglish(withWhichever),
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
  inChinese(withConditionPlaces),
  withVetoGrades,
  withConsequences,
  withConditionalCaps,
  withInARow,
  withConditions,
  withShares,
  withFormulas,
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
const byBody: Readonly<Partial<Record<Body, CalledFor>>> = {
  rule: callable(ofRules),
  limit: callable([inEnglish(withTimesWords), withCommissionNames, withGroups, withGroupAverages, withoutSecondWords]),
  source: callable([withScales]),
  total: callable([inEnglish(withTimesWords), inChinese(withRoundingPhrases), withTotals]),
};

/**
 * Brings the clauses of a rule from the words and the order in which people
 * write them into those that the grammar has. What no phrasing knows stays as
 * it is; every token keeps its place in the text.
 */
export function phrased(
  statement: StatementWord,
  surface: Surface,
  tokens: readonly IToken[],
  known: Omit<Around, "own">,
): readonly IToken[] {
  const calledFor = byBody[bodyOf(statement)];
  if (!calledFor) return tokens;
  const heading = tokens.findIndex(({ tokenType }) => tokenType !== HeadingName && tokenType !== HeadingLabel);
  if (heading < 0) return tokens;
  const before = tokens.slice(0, heading);
  const clauses = tokens.slice(heading);
  const own = before.find(({ tokenType }) => tokenType === HeadingName)?.image;
  const around: Around = { ...known, ...(own !== undefined && { own }) };
  const segments = calledFor(saidIn(clauses, surface)).reduce((each, phrasing) => phrasing(each, statement, around), segmentsOf(clauses));
  const written = segments.filter((segment) => segment.length > 0);
  return [...before, ...written.flatMap((segment, index) => (index === 0 ? segment : [...separator(segment), ...segment]))];
}

function segmentsOf(tokens: readonly IToken[]): readonly Segment[] {
  const segments: IToken[][] = [[]];
  for (const token of tokens) {
    if (token.tokenType === Separator) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

function separator([first]: Segment): Segment {
  return first ? [inserted(Separator, first)] : [];
}
