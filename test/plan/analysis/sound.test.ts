import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/ast/parse.ts";
import { analyse } from "../../../src/plan/analysis/analyse.ts";
import { fromAst } from "../../../src/scheme/from-ast.ts";
import { analysed } from "./analysed.ts";

const schemes = resolve(import.meta.dirname, "../../../schemes");

describe("the example companies", () => {
  test.each([
    "huaxia-sales",
    "huaxia-sales/english",
    "marketing-review",
    "marketing-review/english",
    "sales-rewards",
    "starter/zh",
    "starter/en",
  ])("%s", (folder) => {
    const files = readdirSync(join(schemes, folder)).filter((name) => name.endsWith(".kpi"));
    const parsed = files.map((file) => parse({ file, text: readFileSync(join(schemes, folder, file), "utf8") }));
    const { program } = fromAst(parsed.map(({ file }) => file));
    const { findings = [], open = [] } = program ? analyse(program) : {};
    expect([...findings.map(({ diagnostic }) => diagnostic), ...open].map(({ code }) => code)).toEqual([]);
    expect(program).toBeDefined();
  });
});

/** Odd, and right. */
const odd: Readonly<Record<string, string>> = {
  "a corridor": `
metric m weight 20
  measure sum(crm.amount), target 500 万元
  full between 95% and 105%, -4 per 1% over pro rata, -4 per 1% under pro rata, floor 0`,
  "a corridor in rows": `
metric m weight 20
  measure average(crm.rate), target 50%
  by attainment, 20 from 95% to 105%, 10 otherwise`,
  "a budget to be used, and not overspent": `
metric m weight 10
  measure sum(crm.received), target sum(crm.amount)
  by attainment, 5 under 80%, 10 from 80% to 100%, 0 over 100%`,
  "less is better": `
metric m weight 20
  measure average(crm.rate)
  full up to 5%, -5 per started 1% over, floor 0`,
  "less is better, with a bonus": `
metric m weight 20
  measure average(crm.rate)
  full at 5%, +1 per 1% under pro rata, -5 per 1% over pro rata, floor 0`,
  "less is better in rows": `
metric m weight 10
  measure average(crm.rate)
  10 up to 25%, 5 up to 30%, 0 otherwise`,
  "incidents from zero": `
metric m weight 20
  measure count(events.faults)
  full at 0, -5 each, floor 0`,
  "growth that may be negative": `
metric m weight 20
  measure average(crm.rate)
  full from 0%, -2 per 1% under pro rata, floor 0`,
  "all or nothing": `
metric m weight 20
  measure average(crm.rate)
  full from 95%, 0 under`,
  "mirrored around a target": `
metric m weight 20
  measure sum(crm.amount), target 100 万元
  proportional mirrored, floor 0, cap 30`,
  "inverse to a target": `
metric m weight 20
  measure sum(crm.amount), target 100 万元
  proportional inverse, cap 24`,
  "a proportion with a gate, far over full": `
metric m weight 100
  measure sum(crm.amount), target 500 万元
  proportional, attainment cap 150%, 0 under 60%
total out of 100, round 2`,
  "several slopes on each side": `
metric m weight 40
  measure sum(crm.amount), target 500 万元
  full at 100%, +0.5 per 1% over pro rata, +0.2 per 1% over 120% pro rata, -1 per 1% under pro rata, -2 per 1% under 80% pro rata, floor 0, no cap`,
  "extras that only take off": `
metric m extra
  measure sum(events.minutes)
  0 at 0, -1 per started 10 over, floor -10`,
  "a rating of several": `
metric m weight 10
  rated 1 to 5 by self 20% | manager 60% | peers 20%`,
  "a part in millions, a step of 1,000 元": `
metric m weight 40
  measure sum(crm.amount), target 100 万元
  full from target, -1 per full 10,000 元 under, floor 0`,
  "defects in parts of a per mille": `
metric m weight 10
  measure average(crm.rate)
  full up to 0.1%, -1 per 0.01% over pro rata, floor 0`,
  "a formula with a peak at the target": `
metric m weight 20
  measure sum(crm.amount), target 100 万元
  points weight * (1 - abs(attainment - 1)), floor 0`,
  "a penalty declared": `
metric m weight 20
  measure average(crm.rate)
  20 from 90% to 110%, 10 over 110%, 0 otherwise, may decline`,
  "points by words": `
metric m weight 20
  measure last(crm.kind)
  20 at new, 10 at old`,
  "a measure that depends on how many there are": `
metric m weight 100
  measure if count(ratings.rating) >= 3 then max(ratings.rating) else average(ratings.rating)
  points 20 * measure, no cap`,
  "a pay whose formula ends at nothing": `
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 90 from 90%, 60 otherwise
total out of 100, cap 100, floor 0, round 2
pay bonus
  points 50 元 * (total - 60), floor 0 元, round 2
pay another
  points max(0 元, 50 元 * (total - 60)), round 2
pay more
  points if total > 60 then 50 元 * (total - 60) else 0 元, round 2`,
  "a pay that takes back": `
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 90 from 90%, 60 otherwise
total out of 100, cap 100, floor 0, round 2
pay bonus
  points 50 元 * (total - 60), no floor, round 2
pay fine of 0 元 - 20 元 * (100 - total)
  100% otherwise, round 2`,
  "everybody passes": `
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 90 from 90%, 60 otherwise
total out of 100, cap 100, floor 60, round 2
grades
  good from 80
  pass otherwise`,
};

describe("odd but right", () => {
  test.each(Object.entries(odd))("%s", (_, scheme) => {
    const { reasons, open } = analysed(scheme);
    expect([...reasons, ...open]).toEqual([]);
  });
});
