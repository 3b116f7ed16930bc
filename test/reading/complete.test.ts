import { expect, test } from "vitest";
import type { Distribution, GroupLimit, Pool } from "../../src/scheme/types/group.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import type { Pay, Tiers } from "../../src/scheme/types/pay.ts";
import type { Scheme, Section, Total } from "../../src/scheme/types/scheme.ts";
import type { SourceContract } from "../../src/scheme/types/source.ts";

/**
 * Where each part of the checked scheme is told. A part that is new is a type
 * error here until it has a sentence; `undefined` are those that change no number.
 */
type Told<T> = { readonly [K in keyof Required<T>]: string | undefined };

const told = {
  scheme: {
    name: "title",
    label: "title",
    version: "title",
    surface: undefined,
    effective: "about",
    appliesTo: "about",
    cycle: "about",
    // Written out in every slope and every item.
    stepping: "items",
    eachRound: "items",
    sections: "items",
    metrics: "items",
    total: "total",
    grades: "grades",
    coefficients: "coefficients",
    vetoes: "vetoes",
    distributions: "distribution",
    limits: "limits",
    pays: "pay",
    outcomes: "outcomes",
    examples: "examples",
    accepted: "accepted",
    span: undefined,
  } satisfies Told<Scheme>,
  section: {
    name: "heading",
    label: "heading",
    weight: "sectionTold",
    markedOutOf: "sectionTold",
    share: "sectionTold",
    floor: "sectionTold",
    cap: "sectionTold",
    round: "sectionTold",
    eachRound: "boundsText",
    span: undefined,
  } satisfies Told<Section>,
  metric: {
    name: "heading",
    label: "heading",
    section: "chapter",
    extra: "opening",
    weight: "opening",
    weightSpan: undefined,
    measure: "measureText",
    target: "measureText",
    stretch: "measureText",
    toDate: "measureText",
    attainmentCap: "measureText",
    rule: "ruleText",
    floor: "boundsText",
    cap: "boundsText",
    caps: "boundsText",
    noCap: "boundsText",
    noFloor: "boundsText",
    zeroWhen: "boundsText",
    round: "boundsText",
    mayDecline: "boundsText",
    markedOutOf: "marks",
    ifMissing: "policiesText",
    ifNotApplicable: "policiesText",
    passLine: "passLine",
    span: undefined,
    ruleSpan: undefined,
  } satisfies Told<Metric>,
  total: {
    expression: "totalTold",
    outOf: "totalTold",
    floor: "totalTold",
    cap: "totalTold",
    round: "totalTold",
    extrasCap: "totalTold",
    extrasFloor: "totalTold",
    noCap: "totalTold",
    noFloor: "totalTold",
    span: undefined,
  } satisfies Told<Total>,
  pay: {
    name: "heading",
    label: "heading",
    base: "payTold",
    currency: "payTold",
    rows: "payTold",
    rule: "payTold",
    floor: "payTold",
    cap: "payTold",
    round: "payTold",
    mayDecline: "payTold",
    span: undefined,
  } satisfies Told<Pay>,
  source: {
    name: "heading",
    label: "heading",
    files: "sourceTold",
    keys: "sourceTold",
    events: "sourceTold",
    columns: "sourceTold",
    totalRows: "sourceTold",
    provider: "sourceTold",
    results: "sourceTold",
    toDate: "measureText",
    span: undefined,
  } satisfies Told<SourceContract>,
  tiers: {
    mode: "tiersTold",
    toDate: "tiersTold",
    of: "tiersTold",
    by: "tiersTold",
    target: "tiersTold",
    rows: "tiersTold",
    span: undefined,
  } satisfies Told<Tiers>,
  distribution: {
    in: "distributionTold",
    shares: "distributionTold",
    mode: "distributionTold",
    ties: "distributionTold",
    span: undefined,
  } satisfies Told<Distribution>,
  limit: {
    of: "limitTold",
    what: "limitTold",
    op: "limitTold",
    value: "limitTold",
    // biome-ignore lint/suspicious/noThenProperty: the part is called so
    then: "limitTold",
    round: "limitTold",
    span: undefined,
  } satisfies Told<GroupLimit>,
  pool: { amount: "payRuleTold", in: "payRuleTold", by: "payRuleTold", remainder: "payRuleTold" } satisfies Told<Pool>,
};

test("every part of a checked scheme is told somewhere, but places in the text and the language it is written in", () => {
  const untold = Object.values(told).flatMap((parts) => Object.entries(parts).flatMap(([part, by]) => (by === undefined ? [part] : [])));
  expect([...new Set(untold)].toSorted()).toEqual(["ruleSpan", "span", "surface", "weightSpan"]);
});
