import { causesAmong } from "../../diagnostics/causes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { statementsOf } from "../../scheme/ruled.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import { isWithin } from "../../text/source.ts";
import { planOf } from "../from-scheme.ts";
import { accepting } from "./accepting.ts";
import type { Check } from "./check.ts";
import { betterEndsHigher } from "./checks/better-ends-higher.ts";
import { betterPaysMore } from "./checks/better-pays-more.ts";
import { betterScoresMore } from "./checks/better-scores-more.ts";
import { boundsBite } from "./checks/bounds-bite.ts";
import { capsBite } from "./checks/caps-bite.ts";
import { conditionsMatter } from "./checks/conditions-matter.ts";
import { everythingApplies } from "./checks/everything-applies.ts";
import { firstStepCounts } from "./checks/first-step-counts.ts";
import { floorsReached } from "./checks/floors-reached.ts";
import { fullAtAnchor } from "./checks/full-at-anchor.ts";
import { fullReached } from "./checks/full-reached.ts";
import { gradesReached } from "./checks/grades-reached.ts";
import { limitsBite } from "./checks/limits-bite.ts";
import { limitsFit } from "./checks/limits-fit.ts";
import { metricsAgree } from "./checks/metrics-agree.ts";
import { metricsCount } from "./checks/metrics-count.ts";
import { noCliffs } from "./checks/no-cliffs.ts";
import { noPayCliffs } from "./checks/no-pay-cliffs.ts";
import { noResultCliffs } from "./checks/no-result-cliffs.ts";
import { notBelowZero } from "./checks/not-below-zero.ts";
import { payBoundsFit } from "./checks/pay-bounds-fit.ts";
import { payNotBelowZero } from "./checks/pay-not-below-zero.ts";
import { paysSomething } from "./checks/pays-something.ts";
import { rowsDiffer } from "./checks/rows-differ.ts";
import { rowsInOrder } from "./checks/rows-in-order.ts";
import { shapesShow } from "./checks/shapes-show.ts";
import { sharesBounded } from "./checks/shares-bounded.ts";
import { sizesFit } from "./checks/sizes-fit.ts";
import { stepsFit } from "./checks/steps-fit.ts";
import { stepsShow } from "./checks/steps-show.ts";
import { stretchBeyond } from "./checks/stretch-beyond.ts";
import { totalBounded } from "./checks/total-bounded.ts";
import { totalEnds } from "./checks/total-ends.ts";
import { totalsFallIn } from "./checks/totals-fall-in.ts";
import { vetoesApart } from "./checks/vetoes-apart.ts";
import { vetoesMatter } from "./checks/vetoes-matter.ts";
import type { Finding } from "./finding.ts";
import { notAnalysed, OPEN } from "./not-analysed.ts";
import { type Options, subjectOf } from "./subject.ts";

/** What is proved of every scheme, in the order people would look. */
const checks: readonly Check[] = [
  fullReached, // a weight of 20, and at best 18 points
  fullAtAnchor, // 30 at 100% of a weight of 40, and more beyond
  boundsBite, // a cap of 50 where 40 is the most
  capsBite, // at most 40 of 40 where another metric is missed
  floorsReached, // -0.5 for each 5% under 95%, of 20 points
  rowsDiffer, // 8,000 and 6,000 under a cap of 5,000
  payBoundsFit, // tiers up to 500 万元 under a cap of 5 元
  sharesBounded, // 120% and 100% of the base under a cap of 80%
  limitsBite, // an average of at most 120 where 100 is the most
  limitsFit, // an average of at most 8 of 100
  metricsCount, // every result gives the same
  notBelowZero, // 2 − 250%
  payNotBelowZero, // 500 − 50 for each fault, of any number of them
  conditionsMatter, // a veto on points under zero, where no one has fewer than 0
  vetoesMatter, // a grade at most the best one
  vetoesApart, // after 3 faults the total is 0, after 5 the grade limited
  rowsInOrder, // from 5 years before from 10 years
  everythingApplies, // a row from 120% where attainment is capped at 110%
  firstStepCounts, // -2 each, and a floor of -1
  stepsShow, // +0.5 for each 1% over, and a cap at full points
  shapesShow, // in proportion with a cap of 100%, and 0 under 110%
  stepsFit, // 1 元 a step, of millions
  sizesFit, // 100 points of a weight of 10
  stretchBeyond, // 100, and a stretch target of 90
  betterScoresMore, // 119.9% gives 47.96 points, 120% gives 42
  metricsAgree, // more visits in one metric, fewer in another
  totalBounded,
  totalEnds, // 33.3333… points of 100
  gradesReached, // at most 95 points in all, and a grade from 96
  totalsFallIn, // 0, 50 or 100 points in all, and a grade from 60 to 80
  paysSomething, // 100% from 80 points, and 0 when the total is 80 or more
  betterPaysMore,
  betterEndsHigher, // a veto on whoever attains 100%
  noCliffs, // where somebody asks
  noPayCliffs, // 120% from 90 points, beside a veto on faults
  noResultCliffs, // the total is 0 under 60% of one metric
];

/** Findings with their witnesses; `open` says what could not be told either way. */
export type Analysis = { readonly findings: readonly Finding[]; readonly open: readonly Diagnostic[] };

/**
 * Proves what can be proved of a checked program without any data: exactly, over
 * every value that its facts could hold. Accepted findings are left out.
 * @param before what was found of the texts: what only follows from it is no finding of its own
 */
export function analyse(program: CheckedProgram, options: Options = {}, before: readonly Diagnostic[] = []): Analysis {
  const analysed = program.schemes.map((scheme): Analysed => {
    const subject = subjectOf(scheme, planOf(scheme, program), program);
    const [all, open] = [checks.flatMap((check) => check(subject, options)), notAnalysed(subject)];
    return { scheme, all, open, keys: new Set([...all, ...open].map(keyOf)) };
  });
  const standing = analysed.flatMap(({ scheme, all, open }) => {
    const causes = new Set(
      causesAmong(
        all.map(({ diagnostic }) => diagnostic),
        // What the text lets stand still explains what follows from it.
        [...before.filter(({ place }) => isIn(place, scheme)), ...scheme.accepted.flatMap(({ finding: stands }) => stands ?? [])],
        statementsOf(scheme),
      ),
    );
    const found = all.filter(({ diagnostic }) => causes.has(diagnostic));
    return accepting(scheme, withoutInherited([...found, ...open], scheme, analysed));
  });
  const isOpen = ({ diagnostic }: Finding): boolean => diagnostic.code === OPEN;
  return { findings: standing.filter((found) => !isOpen(found)), open: standing.filter(isOpen).map(({ diagnostic }) => diagnostic) };
}

type Analysed = {
  readonly scheme: Scheme;
  readonly all: readonly Finding[];
  readonly open: readonly Finding[];
  readonly keys: ReadonlySet<string>;
};

/** What is found in a clause taken over, and where it was taken from as well, is told there, or let stand there. */
function withoutInherited(found: readonly Finding[], scheme: Scheme, analysed: readonly Analysed[]): readonly Finding[] {
  return found.filter((each) => {
    const { place } = each.diagnostic;
    if (isIn(place, scheme)) return true;
    return !analysed.find((other) => isIn(place, other.scheme))?.keys.has(keyOf(each));
  });
}

function isIn(place: Diagnostic["place"], { span }: Scheme): boolean {
  return place !== undefined && "start" in place && isWithin(place, span);
}

function keyOf({ diagnostic: { code, place, slots } }: Finding): string {
  return JSON.stringify([code, place, slots]);
}
