import type { IToken } from "chevrotain";
import type { UnitCstNode } from "../../../grammar/generated/cst.ts";
import { unitWords } from "../../../grammar/words/units.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { type Context, tokenSpan } from "./context.ts";

/** 500.000 CNY: in half of Europe a point stands between thousands, and no amount has three decimals that end in 0. */
export function askOfThousands(context: Context, written: IToken, unit: UnitCstNode | undefined): void {
  const [, whole, digits] = /^([1-9]\d{0,2})\.(\d\d0)$/u.exec(written.image) ?? [];
  const word = unit?.children.Unit?.[0]?.image;
  const known = word === undefined ? undefined : unitWords[word];
  const isAmount = known?.kind === "money" && known.scale === 1n;
  const isCount = word === undefined || known?.kind === "count" || known?.kind === "points";
  if (whole === undefined || digits === undefined || !(isAmount || (isCount && digits === "000"))) return;
  const behind = word === undefined ? "" : ` ${word}`;
  const decimals = digits.replace(/0+$/u, "");
  const decimal = `${whole}${decimals === "" ? "" : `.${decimals}`}${behind}`;
  const slots = { written: `${written.image}${behind}`, decimal, thousands: `${whole},${digits}${behind}` };
  context.refuse(finding("decimal-or-thousands", tokenSpan(context, written), slots));
}
