import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Gap } from "../intervals/coverage.ts";
import type { Ranged } from "../intervals/of-rows.ts";
import { completed, type Row } from "../intervals/rows.ts";

type Placed = Ranged & { readonly span: Span };
type Words = { readonly show: (value: Fraction) => Bilingual; readonly name: (row: Placed) => Bilingual };

/** How the rows around a gap leave it: “good” ends at 89, “excellent” begins at 90. */
export function aroundGap<T extends Placed>({ below, above }: Gap<T>, rows: readonly Row<T>[], { show, name }: Words): Bilingual {
  const intervalOf = (row: T | undefined) => completed(rows).find(({ of }) => of === row)?.interval;
  const [end, beginning] = [intervalOf(below)?.high?.value, intervalOf(above)?.low?.value];
  const ends = below && end ? inWords(name(below), { en: "ends at", zh: "止于" }, show(end)) : undefined;
  const begins = above && beginning ? inWords(name(above), { en: "begins at", zh: "始于" }, show(beginning)) : undefined;
  if (ends && begins) return { en: `${ends.en}, ${begins.en}`, zh: `${ends.zh}，${begins.zh}` };
  return ends ?? begins ?? { en: "no row holds it", zh: "没有一行包含它" };
}

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
