import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fraction, multiply } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { peopleOf, shareOf } from "./people.ts";

/** Sizes of groups to show it by; the first of which the share is no whole number of people. */
const sizes = [12, 7, 13, 25, 33];

/** A share of people without the word that rounds it, and what each word would give. */
export function peopleUnsaid(figure: Figure): Diagnostic {
  const share = shareOf(figure);
  const headcount = sizes.find((size) => multiply(share, fraction(size)).d !== 1n) ?? 12;
  const people = (mode: Parameters<typeof peopleOf>[2]): string => String(peopleOf(share, headcount, mode));
  return finding("people-rounding-unsaid", figure.span, {
    share: `${numeral(figure.value)}${figure.mark === "per-mille" ? "‰" : "%"}`,
    headcount: String(headcount),
    exact: numeral(multiply(share, fraction(headcount))),
    up: people("up"),
    down: people("down"),
    nearest: people("half-up"),
  });
}
