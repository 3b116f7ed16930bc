import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction, ZERO } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { quoted } from "../words.ts";

/** Of a pay by shares of a base, bounds that are shares too bite somewhere, and leave the rows apart. */
export const sharesBounded: Check = ({ scheme }) => scheme.pays.flatMap((pay) => [...ofCap(pay), ...ofFloor(pay)]);

function ofCap(pay: Pay): readonly Finding[] {
  const shares = sharesIn(pay);
  const [most, next] = shares;
  const { cap } = pay;
  if (!cap?.ofBase || !most) return [];
  if (compare(most, cap.value) < 0)
    return told(finding("cap-never-bites", cap.span, { what: quoted(pay.name), most: ofBase(most), cap: ofBase(cap.value) }));
  return next && compare(next, cap.value) >= 0 ? told(alike(pay, most, next, cap, names.cap)) : [];
}

function ofFloor(pay: Pay): readonly Finding[] {
  const shares = sharesIn(pay);
  const [next, least] = [shares.at(-2), shares.at(-1)];
  const { floor } = pay;
  if (!floor?.ofBase || !least || floor.value.n === 0n) return [];
  if (compare(least, floor.value) > 0)
    return told(finding("floor-never-bites", floor.span, { what: quoted(pay.name), least: ofBase(least), floor: ofBase(floor.value) }));
  return next && compare(next, floor.value) <= 0 ? told(alike(pay, next, least, floor, names.floor)) : [];
}

/** The shares that its rows give, each once and the most first; none where a row gives anything else. */
function sharesIn({ rows }: Pay): readonly Fraction[] {
  const shares = rows.flatMap(({ result }) =>
    result.kind === "share" ? [result.share] : result.kind === "amount" && result.amount.n === 0n ? [ZERO] : [],
  );
  if (shares.length < rows.length) return [];
  return shares.toSorted((a, b) => compare(b, a)).filter((share, index, all) => index === 0 || !equal(share, all[index - 1] ?? share));
}

type Bound = NonNullable<Pay["cap"]>;

function alike({ name }: Pay, first: Fraction, second: Fraction, { span, value }: Bound, by: Bilingual) {
  return finding("rows-made-equal", span, { what: name, first: ofBase(first), second: ofBase(second), by, gives: ofBase(value) });
}

const names = { cap: { en: "the cap", zh: "封顶" }, floor: { en: "the floor", zh: "最低值" } } as const;

function ofBase(share: Fraction): Bilingual {
  const { en, zh } = quantity(share, PERCENT);
  return { en: `${en} of the base`, zh: `基数的${zh}` };
}

function told(diagnostic: Finding["diagnostic"]): readonly Finding[] {
  return [{ diagnostic, witnesses: [] }];
}
