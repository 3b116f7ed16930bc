import type { AwardClause, Bound } from "../../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Value } from "../../ast/nodes/figure.ts";
import { equal, HUNDRED } from "../../number/fraction.ts";
import { all, one } from "../clauses/pick.ts";
import type { DraftMetric } from "../draft.ts";
import { isSameExpression } from "../expressions/group.ts";
import type { Scope } from "../expressions/scope.ts";
import { isZero } from "../rules/awards.ts";
import { clausesOfRule, spanOf } from "../rules/clauses.ts";
import type { Expression } from "../types/expression.ts";
import { quantityOf } from "../units/figure.ts";
import { shapedRules } from "./rule-kinds.ts";

/** What a pay's rows are rates of, and the metrics whose values they may go by. */
type Around = { readonly base?: Expression | undefined; readonly drafts: ReadonlyMap<string, DraftMetric>; readonly scope: Scope };

/**
 * Rows of rates on the very amount that they go by, or by how far it attains its
 * target, are tiers whatever they are called: whether a rate is of the whole or
 * of its part is asked of them, too. Tiers by percentages of an amount that one
 * metric measures go by how far that attains its target.
 */
export function withRatesAsTiers(clauses: readonly Clause[], around: Around): readonly Clause[] {
  const tiers = one(clauses, "tiers");
  const [said, awards] = [one(clauses, "by"), all(clauses, "award")];
  if (clauses.some(({ kind }) => otherRules.has(kind)) || tiers?.by || awards.length === 0) return clauses;
  // 完成率80%以下 says of which figure the edges are, and not of which metric.
  const isOpen = !said || (said.reading === "attainment" && !said.of);
  const chosen = (isOpen ? attained(awards, tiers?.of ? undefined : around.base, around) : undefined) ?? said;
  const going = chosen && chosen !== said ? [...clauses.filter((clause) => clause !== said), chosen] : clauses;
  if (tiers) return going.map(chosen?.reading === "attainment" ? withTargetAsWhole : unchanged);
  const span = spanOf(clausesOfRule(clauses));
  const inMoney = !chosen && edgesIn(awards).some((edge) => isIn("money", edge, around.scope));
  const isOfBase = chosen ? isOf(chosen, around) : inMoney;
  if (!span || !around.base || !isOfBase || !areRates(awards, inMoney ? 1 : 2, around.scope)) return clauses;
  return [{ kind: "tiers", span }, ...going.map(chosen?.reading === "attainment" ? withTargetAsWhole : unchanged)];
}

const otherRules: ReadonlySet<Clause["kind"]> = new Set<Clause["kind"]>([...shapedRules, "by-rank"]);

/** Rows of so many rates at least besides nothing, each for a range: a gate of one rate is of the whole. */
function areRates(awards: readonly AwardClause[], least: 1 | 2, { nouns }: Scope): boolean {
  const rates = awards.flatMap(({ place, result, when }) => {
    const isRange = place?.kind === "range" || place?.kind === "beyond" || place?.kind === "otherwise";
    if (when || !isRange) return [undefined];
    if (result && isZero(result)) return [];
    const quantity = result?.kind === "figure" && !result.added ? quantityOf(result.figure, nouns) : undefined;
    return [quantity?.kind === "unit" && quantity.unit.kind === "percent" ? quantity.value : undefined];
  });
  const [first] = rates;
  const known = rates.filter((rate) => rate !== undefined);
  return first !== undefined && known.length === rates.length && (least === 1 || known.some((rate) => !equal(rate, first)));
}

function edgesIn(awards: readonly AwardClause[]): readonly Value[] {
  return awards.flatMap(({ place }) => (place?.kind === "range" ? [place.from, place.to].flatMap((bound) => bound?.value ?? []) : []));
}

function isIn(kind: "money" | "percent", edge: Value, { nouns }: Scope): boolean {
  const quantity = edge.kind === "figure" ? quantityOf(edge, nouns) : undefined;
  return quantity?.kind === "unit" && quantity.unit.kind === kind;
}

/** 完成率80%以下: of the one metric with a target that measures the base. */
function attained(awards: readonly AwardClause[], base: Expression | undefined, around: Around): ClauseOf<"by"> | undefined {
  const edge = edgesIn(awards).find((each) => each.kind === "target" || isIn("percent", each, around.scope));
  const [name, another] = base && edge ? measuring(base, around).filter((each) => around.drafts.get(each)?.target) : [];
  if (!edge || name === undefined || another !== undefined) return undefined;
  return { kind: "by", reading: "attainment", of: { text: name, quoted: false, span: edge.span }, span: edge.span };
}

const unchanged = (clause: Clause): Clause => clause;

/** Of an attainment the target is all: 100%. */
function withTargetAsWhole(clause: Clause): Clause {
  if (clause.kind !== "award" || clause.place?.kind !== "range") return clause;
  const { from, to, ...place } = clause.place;
  return { ...clause, place: { ...place, ...(from ? { from: whole(from) } : {}), ...(to ? { to: whole(to) } : {}) } };
}

function whole(bound: Bound): Bound {
  const { value } = bound;
  return value.kind === "target" ? { ...bound, value: { kind: "figure", value: HUNDRED, mark: "percent", span: value.span } } : bound;
}

function measuring(base: Expression, { drafts }: Around): readonly string[] {
  if (base.kind === "metric") return base.part === "measure" ? [base.name] : [];
  return [...drafts.values()].flatMap(({ name, measure }) => (measure && isSameExpression(measure, base) ? [name] : []));
}

function isOf({ of, reading }: ClauseOf<"by">, around: Around): boolean {
  const metric = of && around.scope.metrics.values.get(of.text);
  return reading !== "total" && metric !== undefined && around.base !== undefined && measuring(around.base, around).includes(metric);
}
