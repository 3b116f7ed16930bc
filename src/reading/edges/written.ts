import { type Fraction, ONE, ZERO } from "../../number/fraction.ts";
import type { Edge, EdgeValue, Reading, Rule, SideRule } from "../../scheme/types/rule.ts";

/** The places that a rule names, as far as `placeOf` knows where they lie. */
export function writtenPlaces(rule: Rule, placeOf: (edge: EdgeValue, reading: Reading) => Fraction | undefined): readonly Fraction[] {
  const reading = "reading" in rule ? rule.reading : rule.kind === "proportional" && isPlain(rule) ? "attainment" : "measure";
  return edgesIn(rule).flatMap((edge) => placeOf(edge, reading) ?? []);
}

/** Of what is in proportion, nothing and all. */
const [NOTHING, ALL]: readonly [EdgeValue, EdgeValue] = [
  { kind: "constant", value: ZERO },
  { kind: "constant", value: ONE },
];

const TARGET: EdgeValue = { kind: "target", times: ONE };

/** In proportion to attainment itself. */
function isPlain({ variant, baseline }: Extract<Rule, { readonly kind: "proportional" }>): boolean {
  return variant === "direct" && !baseline;
}

function edgesIn(rule: Rule): readonly EdgeValue[] {
  switch (rule.kind) {
    case "anchor":
      return [...values(rule.from, rule.to, rule.zeroUnder, rule.zeroOver), ...sideEdges(rule.over), ...sideEdges(rule.under)];
    case "bands":
      return rule.rows.flatMap(({ from, to }) => values(from, to));
    case "curve":
      return [...rule.points.map(({ at }) => at), ...values(rule.zeroUnder), ...sideEdges(rule.over), ...sideEdges(rule.under)];
    case "proportional":
      if (isPlain(rule)) return [NOTHING, ALL, ...values(rule.zeroUnder, rule.fullFrom)];
      // Of another ratio than attainment, what the text names on the measure's own scale.
      return rule.baseline ? [{ kind: "constant", value: rule.baseline }, TARGET] : [TARGET];
    case "rated":
      return [rule.from, rule.to].map((value) => ({ kind: "constant", value }));
    case "for-each":
      return edgesIn(rule.rule);
    case "points":
    case "words":
    case "matrix":
      return [];
  }
}

function values(...edges: readonly (Edge | undefined)[]): readonly EdgeValue[] {
  return edges.flatMap((edge) => edge?.value ?? []);
}

function sideEdges(side: SideRule | undefined): readonly EdgeValue[] {
  return side?.kind === "slopes" ? side.slopes.flatMap(({ from, to }) => (to ? [from, to] : [from])) : [];
}
