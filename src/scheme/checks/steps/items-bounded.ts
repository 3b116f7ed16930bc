import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftAnchor, DraftCurve, DraftForEach, DraftMetric, DraftPayOfRows, DraftSide } from "../../draft.ts";
import { shapedIn } from "../../ruled.ts";
import type { Check } from "../check.ts";

/** What bounds or picks among the rows of an item goes the way of their points: deductions have a floor, and a worst. */
export const itemsBounded: Check = (scheme) => [
  ...shapedIn(scheme).flatMap(({ name, rule, complete }) => (rule.kind === "for-each" && complete ? ofRows(rule, name) : [])),
  ...scheme.metrics.flatMap(ofAll),
];

/** Under a cap of -10 even nobody's fault would cost 10. */
function ofAll({ name, rule, cap, complete }: DraftMetric): readonly Diagnostic[] {
  if (rule?.kind !== "for-each" || !complete || !cap?.value || cap.value.n >= 0n || wayOf(rule.rule) !== "deducts") return [];
  const written = numeral(cap.value);
  const slots = { metric: name, way: ways.deducts, whose: ofThemAll, bound: { en: `cap ${written}`, zh: `封顶${written}` } };
  return [finding("item-bound-side", cap.span, slots)];
}

const ofThemAll: Bilingual = { en: "", zh: "" };
const ofEach: Bilingual = { en: " for each item", zh: "每一项的" };

const ways: Readonly<Record<"deducts" | "adds", Bilingual>> = {
  deducts: { en: "take points off", zh: "扣分" },
  adds: { en: "add points", zh: "加分" },
};

function ofRows({ rule, per, combine, span }: DraftForEach | DraftPayOfRows, name: string): readonly Diagnostic[] {
  const way = wayOf(rule);
  if (!way) return [];
  const found: Diagnostic[] = [];
  if (way === "deducts" && (per?.combine === "best" || combine === "best"))
    found.push(finding("best-of-deductions", per?.combine === "best" ? per.span : span, { metric: name }));
  const other = way === "deducts" ? per?.cap : per?.floor;
  if (!other) return found;
  const written = numeral(other.value);
  const bound: Bilingual =
    way === "deducts" ? { en: `cap ${written}`, zh: `封顶${written}` } : { en: `floor ${written}`, zh: `最低${written}` };
  return [...found, finding("item-bound-side", other.span, { metric: name, way: ways[way], whose: ofEach, bound })];
}

/** Which way the points of every row go, as far as they are written figures. */
type RowRule = (DraftForEach | DraftPayOfRows)["rule"];

function wayOf(rule: RowRule): keyof typeof ways | undefined {
  const signs = signsOf(rule);
  if (signs === undefined || signs.every((sign) => sign === 0)) return undefined;
  return signs.every((sign) => sign <= 0) ? "deducts" : signs.every((sign) => sign >= 0) ? "adds" : undefined;
}

function signsOf(rule: RowRule): readonly number[] | undefined {
  switch (rule.kind) {
    case "words":
    case "bands":
      return all(
        rule.rows.map(({ result }) =>
          result.kind === "points" ? sign(result.points.n) : result.kind === "slope" ? sign(result.slope.points.n) : undefined,
        ),
      );
    case "curve":
      return [...rule.points.map(({ points }) => sign(points.n)), ...signsBeyond(rule)];
    case "anchor":
      return [sign(rule.points.n), ...signsBeyond(rule)];
    case "points":
    case "tiers":
      return undefined;
  }
}

function signsBeyond({ over, under }: DraftAnchor | DraftCurve): readonly number[] {
  return [over, under].flatMap((side) => (side ? signsOfSide(side) : []));
}

function signsOfSide(side: DraftSide): readonly number[] {
  if (side.kind === "slopes") return side.slopes.map(({ points }) => sign(points.n));
  return side.kind === "flat" ? [sign(side.points.n)] : [];
}

function all(signs: readonly (number | undefined)[]): readonly number[] | undefined {
  return signs.every((each) => each !== undefined) ? signs : undefined;
}

function sign(value: bigint): number {
  return value === 0n ? 0 : value > 0n ? 1 : -1;
}
