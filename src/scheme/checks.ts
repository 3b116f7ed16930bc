import type { Check } from "./checks/check.ts";
import { attainmentCapUnread } from "./checks/figures/attainment-cap-unread.ts";
import { averageAgainstSum } from "./checks/figures/average-against-sum.ts";
import { dividedByItself } from "./checks/figures/divided-by-itself.ts";
import { edgesNearTarget } from "./checks/figures/edges-near-target.ts";
import { edgesOfOneScale } from "./checks/figures/edges-of-one-scale.ts";
import { metricsAlike } from "./checks/figures/metrics-alike.ts";
import { missingNever } from "./checks/figures/missing-never.ts";
import { rateForALevel } from "./checks/figures/rate-for-a-level.ts";
import { sumOfLevels } from "./checks/figures/sum-of-levels.ts";
import { targetByName } from "./checks/figures/target-by-name.ts";
import { targetUnread } from "./checks/figures/target-unread.ts";
import { targetsOfOneScale } from "./checks/figures/targets-of-one-scale.ts";
import { toDateTarget } from "./checks/figures/to-date-target.ts";
import { poolShares } from "./checks/groups/pool-shares.ts";
import { sharesAddUp } from "./checks/groups/shares-add-up.ts";
import { sharesOfOneGrade } from "./checks/groups/shares-of-one-grade.ts";
import { payRound } from "./checks/pay/pay-round.ts";
import { payRows } from "./checks/pay/pay-rows.ts";
import { payoutOrAttainment } from "./checks/pay/payout-or-attainment.ts";
import { pointsTimesBase } from "./checks/pay/points-times-base.ts";
import { tiers } from "./checks/pay/tiers.ts";
import { tiersBelowZero } from "./checks/pay/tiers-below-zero.ts";
import { tiersOrder } from "./checks/pay/tiers-order.ts";
import { bandsCoverage } from "./checks/rows/bands-coverage.ts";
import { conditionPastRow } from "./checks/rows/condition-past-row.ts";
import { countsBetween } from "./checks/rows/counts-between.ts";
import { curveEnds } from "./checks/rows/curve-ends.ts";
import { gradesCoverage } from "./checks/rows/grades-coverage.ts";
import { matrixAxes } from "./checks/rows/matrix-axes.ts";
import { matrixCoverage } from "./checks/rows/matrix-coverage.ts";
import { oneValueAlone } from "./checks/rows/one-value-alone.ts";
import { pointsOrLines } from "./checks/rows/points-or-lines.ts";
import { rangesForward } from "./checks/rows/ranges-forward.ts";
import { rowsEqual } from "./checks/rows/rows-equal.ts";
import { rowsTakeOff } from "./checks/rows/rows-take-off.ts";
import { wordsCoverage } from "./checks/rows/words-coverage.ts";
import { allOrBeyond } from "./checks/steps/all-or-beyond.ts";
import { barePer } from "./checks/steps/bare-per.ts";
import { belowZero } from "./checks/steps/below-zero.ts";
import { boundOfSteps } from "./checks/steps/bound-of-steps.ts";
import { countFromEdge } from "./checks/steps/count-from-edge.ts";
import { eachOfWhat } from "./checks/steps/each-of-what.ts";
import { floorsInBounds } from "./checks/steps/floors-in-bounds.ts";
import { forEachCombine } from "./checks/steps/for-each-combine.ts";
import { furtherUpTo } from "./checks/steps/further-up-to.ts";
import { itemsBounded } from "./checks/steps/items-bounded.ts";
import { lessBeyondFull } from "./checks/steps/less-beyond-full.ts";
import { sharedStepEdge } from "./checks/steps/shared-step-edge.ts";
import { sideUnsaid } from "./checks/steps/side-unsaid.ts";
import { stepNeedsRate } from "./checks/steps/step-needs-rate.ts";
import { stepsBegin } from "./checks/steps/steps-begin.ts";
import { upToWhat } from "./checks/steps/up-to-what.ts";
import { zeroOrFloor } from "./checks/steps/zero-or-floor.ts";
import { coefficientAndExtras } from "./checks/total/coefficient-and-extras.ts";
import { coefficientFromNothing } from "./checks/total/coefficient-from-nothing.ts";
import { extrasCap } from "./checks/total/extras-cap.ts";
import { pointsInACircle } from "./checks/total/points-in-a-circle.ts";
import { totalCountsTwice } from "./checks/total/total-counts-twice.ts";
import { totalLeavesOut } from "./checks/total/total-leaves-out.ts";
import { vetoInACircle } from "./checks/total/veto-in-a-circle.ts";
import { vetoOnNothing } from "./checks/total/veto-on-nothing.ts";
import { percentagesWhole } from "./checks/weights/percentages-whole.ts";
import { raterShares } from "./checks/weights/rater-shares.ts";
import { sectionEmpty } from "./checks/weights/section-empty.ts";
import { weightLimits } from "./checks/weights/weight-limits.ts";
import { weightScale } from "./checks/weights/weight-scale.ts";
import { weightedOnce } from "./checks/weights/weighted-once.ts";
import { weightsSum } from "./checks/weights/weights-sum.ts";

/** What must hold of a scheme, in the order people would look: the whole, then each rule, then what comes of the total. */
export const checks: readonly Check[] = [
  weightLimits, // each at most 30%
  eachOfWhat, // 每次扣1分 of minutes
  rowsTakeOff, // rows that only take off, of a metric with a weight
  weightsSum, // 40+25+10+10+10 = 95, not 100
  weightScale, // 0.4 beside 60
  sectionEmpty,
  coefficientAndExtras, // multiplied too, or not
  coefficientFromNothing, // +0.01 each, and nothing for whoever has none
  extrasCap, // extras floor -2, cap 105
  weightedOnce, // a × 50% + b × 50%, where each weighs 50
  totalCountsTwice, // sales + calls + sales
  totalLeavesOut, // a written total names all it counts
  raterShares, // 20%+60%+10% = 90%
  sideUnsaid, // a rule over target and none under
  dividedByItself, // received of what is received
  metricsAlike, // one result, counted twice
  sumOfLevels, // 95% three times over
  rateForALevel, // 20 a month against an average
  averageAgainstSum, // an average of three months against their sum
  targetByName, // a year's target, of a quarter
  toDateTarget, // 100 to date, and of how long
  sharedStepEdge, // to 85% by steps, nothing up to 85%
  allOrBeyond, // -1 each, over 3: each -2
  countFromEdge, // -1 each, from 3 each -2
  countsBetween, // 2 are free, and from the fifth on each costs 1
  furtherUpTo, // for each further up to 10
  upToWhat, // 2 points per deal up to 10
  stepsBegin, // the first 3 are free, and the third costs 5
  stepNeedsRate, // 5 a month, or 5 in the quarter
  barePer, // part of a step: in proportion, not at all, or in full
  belowZero, // a slope without an end
  lessBeyondFull, // 20 from 100%, 5 from 120%
  boundOfSteps, // -2 each, cap 6
  floorsInBounds, // floor 110, cap 100
  zeroOrFloor, // 0 otherwise, floor 3
  forEachCombine, // the sum of the rows, or the best
  itemsBounded, // at most 5 of what only takes off
  wordsCoverage,
  matrixCoverage,
  matrixAxes,
  oneValueAlone, // full at 100%, 0 otherwise, and at 101%
  pointsOrLines, // 0 at 60%, 40 at 100%, and what between
  rangesForward, // 60至55
  bandsCoverage, // a value in no row, or in two
  edgesNearTarget, // from 500 元, of a target of 500 万元
  targetsOfOneScale, // 500 万元 in one metric, 500 亿元 in another
  edgesOfOneScale, // 9% among 80% and 90%
  percentagesWhole, // 0.95% for 95%
  curveEnds,
  attainmentCapUnread,
  targetUnread, // a target of 100, and rows by figures of their own
  pointsInACircle,
  missingNever,
  gradesCoverage, // 89.5 between 80-89 and from 90
  payRows,
  conditionPastRow, // 10 from 98%, 5 from 90% when …, and at 99%
  tiers, // 5% of the whole, or of the part
  tiersOrder,
  tiersBelowZero, // 5% of sales less returns
  rowsEqual, // 5 from 80%, 5 from 90%
  pointsTimesBase, // a salary × 90 points
  payoutOrAttainment, // +2% per 1% over up to 150%
  payRound,
  poolShares,
  sharesAddUp, // 60% of one grade and 50% of another
  sharesOfOneGrade, // at most 20% and at least 30% of one
  vetoInACircle, // total 0 by the rank of totals
  vetoOnNothing, // total 0 for up to 2 accidents, and so for none
];
