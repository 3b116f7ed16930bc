import { finding } from "../../../diagnostics/catalogue.ts";
import { isWithin } from "../../../text/source.ts";
import { aroundOf } from "../across/around.ts";
import { type Cliff, cliffsAlong } from "../across/cliffs.ts";
import { driversOf } from "../across/driver.ts";
import { payResult, type Result, totalResult } from "../across/result.ts";
import { type Site, siteOf } from "../across/site.ts";
import { givenIn, isOwn } from "../across/situations.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { givenAt } from "../variable/variable.ts";

/** No veto and no gate decides more than a share of the total, or of what is paid, at one edge. Only whoever states that share is told. */
export const noResultCliffs: Check = (subject, { cliffs }) => {
  const { scheme, plan } = subject;
  const vetoes = scheme.vetoes ?? [];
  if (!cliffs || (vetoes.length === 0 && scheme.metrics.every(({ zeroWhen }) => !zeroWhen))) return [];
  const site = siteOf(subject);
  const pays = scheme.pays.flatMap((pay) => payResult(pay, plan) ?? []);
  const ofTotal = found(totalResult(scheme, plan), cliffs, site);
  // What pay hangs on besides a veto of the grade is told along the total.
  const ofPays = pays
    .flatMap((pay) => found(pay, cliffs, site))
    .filter(({ cause }) => vetoes.some(({ span }) => isWithin(cause.span, span)));
  return withoutRepeats([...ofTotal, ...ofPays]).map((cliff) => ofCliff(cliff, subject));
};

function found(result: Result, share: NonNullable<Parameters<typeof cliffsAlong>[2]>, site: Site): readonly Cliff[] {
  const { metrics } = site;
  const ends = new Set(metrics.flatMap(({ plan: { points } }, index) => (isOwn(index, site) ? [points] : [])));
  const read = [...aroundOf([result.node], ends, undefined, site).conditions.keys()];
  return driversOf(new Set(read), site).flatMap((driver) => cliffsAlong(driver, result, share, site));
}

function withoutRepeats(cliffs: readonly Cliff[]): readonly Cliff[] {
  return cliffs.filter(({ cause }, index) => cliffs.findIndex((other) => other.cause.span.start === cause.span.start) === index);
}

function ofCliff({ driver, result, situation, pair, cause }: Cliff, { plan }: Subject): Finding {
  const sides = [pair.left, pair.right];
  const witnesses = sides.map(({ at, value }): Witness => {
    const given = new Map([...givenIn(situation), ...givenAt(driver, at)]);
    return { plan, given, node: result.node, gives: result.told(value) };
  });
  const { left, right } = pair;
  const slots = {
    what: driver.named,
    left: driver.show(left.at),
    leftResult: result.show(left.value),
    right: driver.show(right.at),
    rightResult: result.show(right.value),
  };
  return { diagnostic: finding("result-cliff", cause.span, slots), witnesses };
}
