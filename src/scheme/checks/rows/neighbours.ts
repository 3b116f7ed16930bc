import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../../number/fraction.ts";
import type { Span } from "../../../text/source.ts";
import type { Gap } from "../../intervals/coverage.ts";
import type { Ranged } from "../../intervals/of-rows.ts";
import { completed, type Row } from "../../intervals/rows.ts";

type Placed = Ranged & { readonly span: Span };
type Words = {
  readonly show: (value: Fraction) => Bilingual /** Rows without names are “one row” and “the next”. */;
  readonly name?: (row: Placed) => Bilingual;
};

/** How the rows around a gap leave it: “good” ends at 89, “excellent” begins at 90. */
export function aroundGap<T extends Placed>({ below, above }: Gap<T>, rows: readonly Row<T>[], { show, name }: Words): Bilingual {
  const intervalOf = (row: T | undefined) => completed(rows).find(({ of }) => of === row)?.interval;
  const [end, beginning] = [intervalOf(below)?.high?.value, intervalOf(above)?.low?.value];
  const lower = below && (name?.(below) ?? (above ? unnamed.one : unnamed.highest));
  const upper = above && (name?.(above) ?? (below ? unnamed.next : unnamed.lowest));
  const ends = lower && end && inWords(lower, { en: "ends at", zh: "止于" }, show(end));
  const begins = upper && beginning && inWords(upper, { en: "begins at", zh: "始于" }, show(beginning));
  if (ends && begins) return { en: `${ends.en}, ${begins.en}`, zh: `${ends.zh}，${begins.zh}` };
  return ends ?? begins ?? { en: "no row holds it", zh: "没有一行包含它" };
}

const unnamed = {
  one: { en: "one row", zh: "一档" },
  next: { en: "the next", zh: "下一档" },
  lowest: { en: "the lowest row", zh: "最低一档" },
  highest: { en: "the highest row", zh: "最高一档" },
} as const;

function inWords(name: Bilingual, verb: Bilingual, value: Bilingual): Bilingual {
  return { en: `${name.en} ${verb.en} ${value.en}`, zh: `${name.zh}${verb.zh}${value.zh}` };
}

/** Where a gap is shown, and the row on its other side. */
export function placesOf<T extends Placed>({
  below,
  above,
}: Gap<T>): { readonly place: Span | undefined; readonly more: Pick<Diagnostic, "related"> } {
  const place = (above ?? below)?.span;
  if (!above || !below) return { place, more: {} };
  return { place, more: { related: [{ place: below.span, note: { en: "the row below it", zh: "相邻的一行" } }] } };
}
