import type { Place, SlopeClause } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { ONE, subtract } from "../../number/fraction.ts";
import { domainOf, isWhole } from "../domain.ts";
import type { DraftBand } from "../draft.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Expression } from "../types/expression.ts";
import type { Edge } from "../types/rule.ts";
import { NUMBER } from "../units/unit.ts";
import { type At, type Awards, conditionOf, type Placed, type Range, resultPoints, type When } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import { excessOver } from "./formula.ts";
import type { Scale } from "./scale.ts";
import { scaleOf } from "./scale-of.ts";
import { slopeOfRow } from "./slopes.ts";

/** Rows of values, each with its result; whether they cover every value once is for the checks. */
export function readBands(awards: Awards, slopes: readonly SlopeClause[], context: RuleContext): ReadRule | undefined {
  const { scope, span } = context;
  const [last, again] = awards.otherwise;
  if (again) {
    const related = last ? [{ place: last.award.span, note: { en: "the first one", zh: "先出现的一处" } }] : [];
    scope.report(finding("said-twice", again.award.span, { what: { en: "otherwise", zh: "其余" } }, { related }));
    return undefined;
  }
  const rows: readonly Placed<At | Range>[] = [...awards.at, ...awards.ranges];
  if (rows.length + slopes.length + awards.when.length === 0) {
    if (last && context.complete) scope.report(finding("only-otherwise", last.award.span, { metric: context.name }));
    return undefined;
  }
  const ofSlopes = slopes.flatMap(({ base, end }) => [base, end].flatMap((bound) => bound?.value ?? []));
  const edges = rows.flatMap(({ place }) =>
    place.kind === "at" ? [place.value] : [place.from, place.to].flatMap((bound) => bound?.value ?? []),
  );
  const goesByConditions = rows.length + slopes.length === 0 && !context.quantities.measure;
  const scale = goesByConditions
    ? unmeasured
    : scaleOf(
        [...edges, ...ofSlopes],
        slopes.map(({ step }) => step),
        context,
      );
  if (!scale) return undefined;
  const inText = awards.all.filter(isRow);
  const bands = [...inText.map((row) => readBand(row, scale, context)), ...slopes.map((slope) => slopeBand(slope, scale, context))];
  const read = bands.filter((band) => band !== undefined);
  return read.length === bands.length
    ? { rule: { kind: "bands", reading: scale.reading, rows: read, span }, ...(goesByConditions ? {} : { reads: scale.unit }) }
    : undefined;
}

type Row = Placed<At | Range | When | Extract<Place, { kind: "otherwise" }>>;

function isRow(award: Awards["all"][number]): award is Row {
  const { kind } = award.place;
  return kind === "at" || kind === "range" || kind === "when" || kind === "otherwise";
}

/** Rows that go by conditions alone read nothing of their own. */
const unmeasured: Scale = { reading: "measure", unit: NUMBER };

function readBand(row: Row, scale: Scale, context: RuleContext): DraftBand | undefined {
  const { scope } = context;
  const { award, place } = row;
  const where = placeOf(place, scale, scope);
  const condition = conditionOf(row);
  const when = condition && readCondition(condition, scope, readExpression);
  if (!where || (condition && !when)) return undefined;
  const gives = bandResult(row, excessOver(where.from, scale, context), context);
  return gives && { ...where, ...(when ? { when } : {}), result: gives, span: award.span };
}

function placeOf(place: Row["place"], scale: Scale, scope: Scope): Pick<DraftBand, "from" | "to" | "otherwise"> | undefined {
  if (place.kind === "otherwise") return { otherwise: true };
  if (place.kind === "when") return { otherwise: false };
  if (place.kind === "at") {
    const value = edgeValue(place.value, scale, scope);
    const edge = value && { value, inclusive: true, span: place.span };
    return edge && { from: edge, to: edge, otherwise: false };
  }
  const from = place.from && edgeOf(place.from, scale, scope);
  const to = place.to && edgeOf(place.to, scale, scope);
  if ((place.from && !from) || (place.to && !to)) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), otherwise: false };
}

/** The values a slope of its own row is for: beyond its base, up to its end. */
function slopeBand(clause: SlopeClause, scale: Scale, context: RuleContext): DraftBand | undefined {
  const written = slopeOfRow(clause, scale, context);
  const base = clause.base && edgeOf({ ...clause.base, inclusive: false }, scale, context.scope);
  const from = clause.base?.inclusive === true ? beforeFirst(base, context) : base;
  const to = clause.end && edgeOf(clause.end, scale, context.scope);
  if (!written || (clause.base && !from) || (clause.end && !to)) return undefined;
  const slope = from ? { ...written, from: from.value } : written;
  const start = slope.points.n < 0n && !context.extra ? context.full : undefined;
  const result = { kind: "slope", slope, ...(start ? { start } : {}) } as const;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), otherwise: false, result, span: clause.span };
}

/** 6-10次每次扣1分: of what comes in ones, the sixth is the first one beyond five. */
function beforeFirst(edge: Edge | undefined, { quantities: { measure }, scope }: RuleContext): Edge | undefined {
  const isCounted = measure && isWhole(domainOf(measure, [...scope.sources.values.values()]));
  return edge?.value.kind === "constant" && isCounted
    ? { ...edge, value: { kind: "constant", value: subtract(edge.value.value, ONE) } }
    : edge;
}

function bandResult(
  { award, result }: Pick<Placed<unknown>, "award" | "result">,
  excess: Expression | undefined,
  context: RuleContext,
): DraftBand["result"] | undefined {
  const { quantities, scope, full, extra, complete } = context;
  if (result.kind === "expression") {
    const expression = context.formula(result.expr, excess ? { ...scope, excess } : scope);
    return expression && { kind: "expression", expression };
  }
  if (result.kind === "proportional") {
    const attains = quantities.target || quantities.measure?.unit.kind === "percent";
    if (attains && full) return { kind: "proportional" };
    if (attains) scope.report(finding("full-of-nothing", award.span, {}));
    else if (complete) scope.report(finding("proportional-needs-target", award.span, { metric: context.name }));
    return undefined;
  }
  if (result.kind === "full" && full && !extra) return { kind: "full" };
  const points = resultPoints(result, award, context);
  return points && { kind: "points", points };
}
