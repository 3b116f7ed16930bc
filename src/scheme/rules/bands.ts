import type { SlopeClause } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftBand } from "../draft.ts";
import { type At, type Awards, type Placed, type Range, resultPoints } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import { type Scale, scaleOf } from "./scale.ts";
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
  if (rows.length + slopes.length === 0) {
    if (last && context.complete) scope.report(finding("only-otherwise", last.award.span, { metric: context.name }));
    return undefined;
  }
  const ofSlopes = slopes.flatMap(({ base, end }) => [base, end].flatMap((bound) => bound?.value ?? []));
  const edges = rows.flatMap(({ place }) =>
    place.kind === "at" ? [place.value] : [place.from, place.to].flatMap((bound) => bound?.value ?? []),
  );
  const scale = scaleOf(
    [...edges, ...ofSlopes],
    slopes.map(({ step }) => step),
    context,
  );
  if (!scale) return undefined;
  const inText = awards.all.filter(
    ({ place }) => place.kind === "at" || place.kind === "range" || place.kind === "otherwise",
  ) as readonly Placed<At | Range | { readonly kind: "otherwise" }>[];
  const bands = [...inText.map((row) => readBand(row, scale, context)), ...slopes.map((slope) => slopeBand(slope, scale, context))];
  const read = bands.filter((band) => band !== undefined);
  return read.length === bands.length
    ? { rule: { kind: "bands", reading: scale.reading, rows: read, span }, reads: scale.unit }
    : undefined;
}

function readBand(
  { award, result, place }: Placed<At | Range | { readonly kind: "otherwise" }>,
  scale: Scale,
  context: RuleContext,
): DraftBand | undefined {
  const gives = bandResult({ award, result }, context);
  const common = gives && { result: gives, span: award.span };
  if (!common) return undefined;
  if (place.kind === "otherwise") return { otherwise: true, ...common };
  if (place.kind === "at") {
    const value = edgeValue(place.value, scale, context.scope);
    const edge = value && { value, inclusive: true, span: place.span };
    return edge && { from: edge, to: edge, otherwise: false, ...common };
  }
  const from = place.from && edgeOf(place.from, scale, context.scope);
  const to = place.to && edgeOf(place.to, scale, context.scope);
  if ((place.from && !from) || (place.to && !to)) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), otherwise: false, ...common };
}

/** The values a slope of its own row is for: beyond its base, up to its end. */
function slopeBand(clause: SlopeClause, scale: Scale, context: RuleContext): DraftBand | undefined {
  const slope = slopeOfRow(clause, scale, context);
  const from = clause.base && edgeOf({ ...clause.base, inclusive: false }, scale, context.scope);
  const to = clause.end && edgeOf({ ...clause.end, inclusive: true }, scale, context.scope);
  if (!slope || (clause.base && !from) || (clause.end && !to)) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), otherwise: false, result: { kind: "slope", slope }, span: clause.span };
}

function bandResult({ award, result }: Pick<Placed<unknown>, "award" | "result">, context: RuleContext): DraftBand["result"] | undefined {
  const { quantities, scope, full, extra, complete } = context;
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
