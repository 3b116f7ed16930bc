import { isSameSpan, isWithin, type Span } from "../text/source.ts";
import type { Code } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

type Follows = Partial<Record<Code, readonly Code[]>>;

/** What only follows from another finding about the same metric or pay. */
const ofTheSame: Follows = {
  // What bounds the steps also says how far under zero they go.
  "below-zero": ["bound-of-steps"],
  // An edge that lost a digit is out of order, and its rows may turn back.
  "bands-order": ["edge-off-scale", "edges-far-from-target", "rows-take-off", "range-turned"],
  "bands-gap": ["range-turned"],
  "bands-overlap": ["range-turned"],
  "tiers-gap": ["range-turned"],
  "tiers-overlap": ["range-turned"],
  "bounds-leave-one": ["rows-take-off", "floor-too-high"],
  "bound-within-step": ["floor-too-high"],
  "zero-or-floor": ["floor-too-high"],
  "row-never-applies": [
    "condition-never-holds",
    "condition-always-holds",
    "bands-order",
    "edge-off-scale",
    "edges-far-from-target",
    "attainment-edge-far",
    "range-turned",
  ],
  "slope-never-applies": ["edges-far-from-target", "attainment-edge-far"],
  "attainment-edge-far": ["edge-off-scale"],
  // As much over the weight as the attainment may be.
  "points-far-over-weight": ["attainment-edge-far"],
  "less-beyond-full": ["edge-off-scale"],
  "better-scores-less": ["bands-order", "edge-off-scale", "less-beyond-full", "points-far-over-weight", "range-turned"],
  "pays-nothing": ["condition-always-holds", "condition-never-holds", "row-never-applies", "bounds-leave-one", "rows-made-equal"],
  "better-pays-less": ["pay-rows-far-apart", "bands-order", "edge-off-scale"],
  "step-too-fine": ["edges-far-from-target"],
  "step-far-over": ["edges-far-from-target", "attainment-edge-far"],
  // All within a hair is a jump, too.
  "score-cliff": ["step-too-fine"],
  "step-too-wide": ["edges-far-from-target", "attainment-edge-far", "percentage-of-percentage"],
  // The rule stands at figures of another unit, and so not at the target.
  "target-unread": ["edges-far-from-target", "edge-of-other-period"],
  // Full points stand in a row that never applies, or there are none but one figure.
  "full-out-of-reach": ["row-never-applies", "always-the-same", "rows-made-equal", "better-scores-less"],
  "always-the-same": [
    "condition-always-holds",
    "row-never-applies",
    "slope-never-applies",
    "cap-under-full",
    "rows-made-equal",
    "bounds-leave-one",
  ],
  "cap-under-full": ["bounds-leave-one"],
  "anchor-not-full": ["points-far-over-weight"],
  "no-row-full": ["points-far-over-weight"],
  "grade-never-met": ["condition-never-holds"],
  // Of steps that never come to the floor, or hardly.
  "floor-never-bites": [
    "better-scores-less",
    "step-too-wide",
    "slope-never-applies",
    "step-in-period",
    "edges-far-from-target",
    "attainment-edge-far",
    "percentage-of-percentage",
    "figure-far-under-unit",
  ],
  "step-without-effect": [
    "floor-too-high",
    "bounds-leave-one",
    "cap-under-full",
    "slope-never-applies",
    "bound-of-steps",
    "always-the-same",
    "row-never-applies",
  ],
  // Steps that never count, or that turn back, come to no cap and to no full points.
  "cap-never-bites": ["slope-never-applies", "better-scores-less", "bands-order"],
  "bound-swallows-tiers": ["rows-made-equal"],
  "rows-made-equal": ["cap-under-full", "rounding-over-full", "bounds-leave-one"],
  // A slope of the wrong sign keeps the points up, and so does one that never counts.
  "always-full": ["better-scores-less", "slope-never-applies", "rows-made-equal", "bounds-leave-one", "floor-too-high", "no-row-full"],
};

/** What only follows from one of these about any part of the scheme, where it is about the whole. */
const ofTheWhole: Follows = {
  "cap-never-bites": [
    "full-out-of-reach",
    "cap-under-full",
    "row-never-applies",
    "slope-never-applies",
    "step-without-effect",
    "better-scores-less",
    "rows-made-equal",
    "always-the-same",
    "total-leaves-out",
    "attainment-cap-unread",
    "weight-off-scale",
  ],
  "cap-under-full": ["grade-out-of-reach"],
  "floor-never-bites": ["bounds-leave-one", "item-bound-side"],
  "bounds-leave-one": ["item-bound-side", "floor-too-high"],
  // With other points there are other totals.
  "totals-pass-over": [
    "full-out-of-reach",
    "cap-under-full",
    "row-never-applies",
    "rows-made-equal",
    "always-the-same",
    "always-full",
    "bounds-leave-one",
    "no-row-full",
    "edge-off-scale",
    "edges-far-from-target",
    "points-far-over-weight",
    "grades-far-from-total",
    "grade-out-of-reach",
    "better-ends-lower",
  ],
};

/** What only follows from one of these about any part of the scheme, whatever it is about. */
const ofTheScheme: Follows = {
  // Whoever falls in the hole gets the last grade, and its pay.
  "better-pays-less": ["grades-hole"],
  "better-ends-lower": ["grades-hole", "condition-never-holds", "metrics-opposed", "veto-on-nothing"],
  "grade-out-of-reach": ["weight-off-scale"],
  "grades-hole": ["range-turned"],
  "grades-gap": ["range-turned"],
  "grade-never-given": ["range-turned", "floor-too-high"],
  // Of grades that nobody gets, nobody is paid.
  "pays-nothing": ["grade-out-of-reach", "grade-never-met", "grade-never-given"],
  // With other totals, conditions on them would hold for others.
  "veto-without-effect": ["grade-out-of-reach"],
  "condition-always-holds": ["grade-out-of-reach"],
};

/** What only follows from another finding about the very same words. */
const ofTheWords: Follows = {
  "row-taken-before": ["place-never"],
};

/** What only follows from one of these within the same statement: 0.95 read as 0.95% lies nowhere among 80% and 90%. */
const ofTheStatement: Follows = {
  "bands-gap": ["percent-or-fraction"],
  "bands-order": ["percent-or-fraction"],
  "bands-overlap": ["percent-or-fraction"],
  "below-zero": ["percent-or-fraction"],
  "better-scores-less": ["percent-or-fraction"],
  "edge-off-scale": ["percent-or-fraction"],
  "edges-far-from-target": ["percent-or-fraction"],
  "percentage-of-percentage": ["percent-or-fraction"],
  "row-never-applies": ["percent-or-fraction"],
  "slope-never-applies": ["percent-or-fraction"],
  "step-too-fine": ["percent-or-fraction"],
  "step-too-wide": ["percent-or-fraction"],
};

/**
 * The findings about a scheme without those that another one explains: one finding a mistake.
 * @param before what an earlier phase found of it
 * @param statements where its metrics and its pays stand
 */
export function causesAmong(
  found: readonly Diagnostic[],
  before: readonly Diagnostic[] = [],
  statements: readonly Span[] = [],
): readonly Diagnostic[] {
  const named = new Map<string, Set<string | undefined>>();
  for (const diagnostic of [...before, ...found]) {
    const names = named.get(diagnostic.code) ?? new Set();
    named.set(diagnostic.code, names.add(nameIn(diagnostic)));
  }
  return found.filter((diagnostic) => {
    const [same = [], any = [], every = []] = [ofTheSame, ofTheWhole, ofTheScheme].map((follows) => follows[diagnostic.code as Code]);
    const words = ofTheWords[diagnostic.code as Code] ?? [];
    if (before.some((each) => words.some((code) => code === each.code) && isAtSame(each, diagnostic))) return false;
    const earlier = ofTheStatement[diagnostic.code as Code] ?? [];
    if (before.some((each) => earlier.some((code) => code === each.code) && areTogether(each, diagnostic, statements))) return false;
    const name = nameIn(diagnostic);
    const isAboutSame = name !== undefined && same.some((code) => named.get(code)?.has(name));
    return !isAboutSame && !every.some((code) => named.has(code)) && !(isAboutWhole(diagnostic) && any.some((code) => named.has(code)));
  });
}

function areTogether(a: Diagnostic, b: Diagnostic, statements: readonly Span[]): boolean {
  return statements.some((statement) => [a, b].every(({ place }) => place !== undefined && "start" in place && isWithin(place, statement)));
}

function isAtSame({ place: a }: Diagnostic, { place: b }: Diagnostic): boolean {
  return a !== undefined && b !== undefined && "start" in a && "start" in b && isSameSpan(a, b);
}

/** What a finding is about, by its name; a section, the extras or the total are told in words. */
function nameIn({ slots: { metric, what, pay, grade } }: Diagnostic): string | undefined {
  const slot = metric ?? pay ?? what ?? grade;
  if (typeof slot !== "object" || !("en" in slot)) return typeof slot === "string" ? slot : undefined;
  return nameAlone.exec(slot.en)?.[1] ?? slot.en;
}

const nameAlone = /^“(.*)”$/u;

function isAboutWhole({ slots: { what } }: Diagnostic): boolean {
  return typeof what === "object" && "en" in what && !nameAlone.test(what.en);
}
