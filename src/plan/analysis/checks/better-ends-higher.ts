import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import { isWithin } from "../../../text/source.ts";
import type { Decline, Point } from "../across/declines.ts";
import { givenIn, type Situation } from "../across/situations.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import { givenAt } from "../variable/variable.ts";

/** A better result of one metric never makes the total, the grade or a pay worse by way of another rule, unless that rule says that it may decline. */
export const betterEndsHigher: Check = ({ across, scheme, plan, pays }) => {
  const declining = [...scheme.metrics, ...(scheme.coefficients ?? [])].filter((metric) => metric.mayDecline);
  const meant = ({ cause }: Decline): boolean => declining.some(({ span }) => isWithin(cause.span, span));
  const charted = pays.filter(({ paid, gated }) => paid && gated);
  return across.declines
    .filter((decline) => !meant(decline) && !charted.some(({ pay }) => isBeforeGate(decline, pay)))
    .map((decline) => ofDecline(decline, plan));
};

/** What a pay's rows make of its own figure is told by its chart. */
function isBeforeGate({ cause }: Decline, { span, zeroWhen }: Pay): boolean {
  return isWithin(cause.span, span) && !(zeroWhen && isWithin(cause.span, zeroWhen.span));
}

function ofDecline(decline: Decline, plan: Witness["plan"]): Finding {
  const { driver, result, situation, worse, better, cause } = decline;
  const witnesses = [worse, better].map(({ at, figure }: Point): Witness => {
    const given = new Map([...givenIn(situation), ...givenAt(driver, at)]);
    return { plan, given, node: result.node, gives: result.told(figure) };
  });
  const [left, right] = [driver.show(worse.at), driver.show(better.at)];
  const [leftResult, rightResult] = [result.show(worse.figure), result.show(better.figure)];
  const slots = { what: driver.named, left, leftResult, right, rightResult, others: driver.subject ? othersIn(situation) : nobody };
  return { diagnostic: finding("better-ends-lower", cause.span, slots), witnesses };
}

const MOST_SHOWN = 3;

/** Beside the total itself nothing has to be said of what makes it. */
const nobody: Bilingual = { en: "", zh: "" };

/** `, with “collection” at 95%` */
function othersIn({ shown }: Situation): Bilingual {
  const held = shown.flatMap(({ subject, held: { shown: at } }) => (at ? [{ name: subject.metric.name, at }] : [])).slice(0, MOST_SHOWN);
  if (held.length === 0) return nobody;
  return {
    en: `, with ${held.map(({ name, at }) => `“${name}” at ${at.en}`).join(" and ")}`,
    zh: `（${held.map(({ name, at }) => `“${name}”为${at.zh}`).join("、")}）`,
  };
}
