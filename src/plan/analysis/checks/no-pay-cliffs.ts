import { finding } from "../../../diagnostics/catalogue.ts";
import type { Fraction } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import { type Cliff, cliffsAlong } from "../across/cliffs.ts";
import { totalDriver } from "../across/driver.ts";
import { payResult } from "../across/result.ts";
import { siteOf } from "../across/site.ts";
import { givenIn } from "../across/situations.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { givenAt } from "../variable/variable.ts";
import { inPoints } from "../words.ts";

/** What a pay that hangs on more than the total decides at one edge of the total, all else at its best. Only whoever states the share is told. */
export const noPayCliffs: Check = (subject, { cliffs }) => {
  const uncharted = subject.pays.filter(({ pay, paid, why }) => (!paid || why) && pay.rule?.kind !== "pool");
  if (!cliffs || uncharted.length === 0) return [];
  const site = siteOf(subject);
  return uncharted.flatMap(({ pay }) => {
    const result = payResult(pay, subject.plan);
    const driver = totalDriver(subject.total.variable, subject.plan);
    return result ? cliffsAlong(driver, result, cliffs, site).map((cliff) => ofCliff(cliff, pay, subject)) : [];
  });
};

function ofCliff({ driver, result, situation, pair: { left, right } }: Cliff, { name, currency, span }: Pay, { plan }: Subject): Finding {
  const witnesses = [left, right].map(({ at, value }): Witness => {
    return { plan, given: new Map([...givenIn(situation), ...givenAt(driver, at)]), node: result.node, gives: value };
  });
  const paid = (value: Fraction) => quantity(value, { kind: "money", currency });
  const slots = { pay: name, left: ofTotal(left.at), leftPay: paid(left.value), right: ofTotal(right.at), rightPay: paid(right.value) };
  return { diagnostic: finding("pay-cliff", span, slots), witnesses };
}

function ofTotal(at: Fraction) {
  const { en, zh } = inPoints(at);
  return { en: `a total of ${en}`, zh: `总分${zh}` };
}
