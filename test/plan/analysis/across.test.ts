import { describe, expect, test } from "vitest";
import { analysed, seen } from "./analysed.ts";

/** 40, 20 or 0 points by one percentage. */
const band = (name: string, column: string, more = ""): string => `
metric ${name} weight 40
  measure average(crm.${column})
  40 from 95%, 20 from 80%, 0 otherwise${more}`;

/** A point for each percent of the target, up to the weight. */
const revenue = (weight: number): string => `
metric revenue weight ${weight}
  measure sum(crm.amount), target 500 万元
  proportional, cap ${weight}, floor 0`;

const total = "\ntotal out of 100, cap 100, round 2";

/** What is planted, the code and place of what is said, and the sentence. */
type Planted = { readonly name: string; readonly scheme: string; readonly code: string; readonly at: string; readonly says: string };

const declining: readonly Planted[] = [
  {
    name: "a gate that a better result of another metric closes",
    // 99.9% of 60 is 59.94, and 40 beside it; from 100% on 60 and nothing.
    scheme: `${revenue(60)}${band("m", "rate", ", 0 when attainment(revenue) >= 100%")}${total}`,
    code: "better-ends-lower",
    at: "0 when attainment(revenue) >= 100%",
    says: "“revenue”: 99.9% ends with a total of 99.94 points, 100% with a total of 60 points, with “m” at 95%.",
  },
  {
    name: "a veto on whoever attains the target",
    scheme: `${revenue(100)}${total}\nveto "Target missed" when attainment(revenue) >= 100% then total 0`,
    code: "better-ends-lower",
    at: 'veto "Target missed" when attainment(revenue) >= 100% then total 0',
    says: "“revenue”: 99.9% ends with a total of 99.9 points, 100% with a total of 0 points.",
  },
  {
    name: "a grade for those who have less",
    scheme: `${revenue(100)}${total}\ngrades\n  a from 90 when attainment(revenue) < 98%\n  b from 60\n  c otherwise`,
    code: "better-ends-lower",
    at: "a from 90",
    says: "“revenue”: 97.9% ends with grade “a”, 98% with grade “b”.",
  },
  {
    name: "a veto that lowers the grade of the best",
    scheme: `${revenue(100)}${total}\ngrades\n  a from 90\n  b from 60\n  c otherwise\nveto "Limit" when total >= 95 then grade at most c`,
    code: "better-ends-lower",
    at: 'veto "Limit" when total >= 95 then grade at most c',
    says: "The total: 94.99 points ends with grade “a”, 95 points with grade “c”.",
  },
  {
    name: "a total that subtracts a metric",
    // 40 − 0 = 40 and 40 − 20 = 20
    scheme: `${band("quality", "rate")}${band("speed", "rate")}
total points(quality) - points(speed), floor 0, round 2`,
    code: "better-ends-lower",
    at: "points(quality) - points(speed)",
    says: "“speed”: 79.9% ends with a total of 40 points, 80% with a total of 20 points.",
  },
  {
    name: "an extra that a better metric loses",
    scheme: `${revenue(100)}
metric ideas extra
  measure count(events.faults)
  +1 each, cap 5, 0 when attainment(revenue) >= 100%
total out of 100, cap 105, round 2`,
    code: "better-ends-lower",
    at: "0 when attainment(revenue) >= 100%",
    says: "“revenue”: 99.9% ends with a total of 104.9 points, 100% with a total of 100 points, with “ideas” at 5.",
  },
  {
    name: "a base of pay that falls with the total",
    scheme: `${revenue(100)}${total}\npay bonus of if total >= 90 then 8,000 元 else 10,000 元\n  100% otherwise, round 2`,
    code: "better-pays-less",
    at: "pay bonus of if total >= 90 then 8,000 元 else 10,000 元\n  100% otherwise, round 2",
    says: "“bonus”: a total of 89.99 points pays 10,000 CNY, a total of 90 points pays 8,000 CNY.",
  },
  {
    name: "a base of pay halved for full points",
    scheme: `${revenue(100)}${total}\npay bonus of if points(revenue) >= 100 then people.base / 2 else people.base\n  100% otherwise, round 2`,
    code: "better-pays-less",
    at: "pay bonus of if points(revenue) >= 100 then people.base / 2 else people.base\n  100% otherwise, round 2",
    says: "“bonus”: 99 points pays 100% of the base, 100 points pays 50% of the base.",
  },
];

const cells = `matrix measure by average(crm.score)
  |            | under 3 | from 3 |
  | from 90%   | 30 | 20 |
  | otherwise  | 10 | 40 |`;

test("a matrix whose columns go against each other along its rows", () => {
  const { codes, reasons, findings } = analysed(`
metric m weight 40
  measure average(crm.rate)
  ${cells}
metric n weight 60
  measure sum(crm.amount), target 500 万元
  proportional, cap 60, floor 0${total}`);
  expect([codes, reasons]).toEqual([["better-scores-less"], ["“m”: 89.9% gives 40 points, 90% gives 20 points."]]);
  for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses.map(seen))) expect(evaluated).toBe(said);
});

describe.each(declining)("$name", ({ scheme, code, at, says }) => {
  const { findings, reasons, codes } = analysed(scheme);

  test("is found, and nothing else is", () => {
    expect([codes, reasons]).toEqual([[code], [says]]);
  });

  test("at its words", () => {
    const text = `scheme s\n  cycle quarterly\n${scheme}`;
    const places = findings.map(({ diagnostic: { place } }) =>
      place && "start" in place ? text.slice(place.start, place.end) : undefined,
    );
    expect(places).toEqual([at]);
  });

  test("happens in the evaluator", () => {
    expect(findings.map(({ witnesses }) => witnesses.length)).toEqual([2]);
    for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses.map(seen))) expect(evaluated).toBe(said);
  });
});

/** Odd, and right. */
const sound: Readonly<Record<string, string>> = {
  "a gate on too little of another metric": `${revenue(60)}${band("m", "rate", ", 0 when attainment(revenue) < 50%")}${total}`,
  "a gate on too many complaints": `
metric complaints weight 60
  measure sum(crm.received) / sum(crm.amount)
  full up to 1%, -5 per started 1% over, floor 0${band("m", "rate", ", 0 when measure(complaints) > 5%")}${total}`,
  "a veto under a total": `${revenue(100)}${total}\nveto "Short" when total < 60 then total 0`,
  "a gate that may take": `${revenue(60)}${band("m", "rate", ", 0 when attainment(revenue) >= 100%, may decline")}${total}`,
  "a veto that is accepted": `${revenue(100)}${total}\nveto "Cap" when attainment(revenue) >= 100% then total 0\n  accept better-ends-lower "agreed"`,
  "a grade for those who have more": `${revenue(100)}${total}\ngrades\n  a from 90 when attainment(revenue) >= 95%\n  b from 60\n  c otherwise`,
  "a condition on two figures": `${revenue(60)}${band("m", "rate")}${total}\nveto "Both" when attainment(revenue) < 10% and points(m) < 40 then total 0`,
  "measure and attainment of a target that only the facts know": `
metric revenue weight 100
  measure sum(crm.amount), target sum(crm.received)
  proportional, cap 100, floor 0${total}
veto "Short" when measure(revenue) >= 500 万元 and attainment(revenue) < 60% then total 0`,
  "a base of pay that rises with the grade": `${revenue(100)}${total}
grades\n  a from 90\n  b otherwise
pay bonus of if grade is a then 12,000 元 else 10,000 元\n  100% otherwise, round 2`,
  "rows of several people's own conditions": `
metric m weight 100
  measure average(crm.rate)
  50 from 90% when people.tenure > 1 years, 100 from 95% when people.tenure > 1 years, 20 otherwise${total}`,
};

test.each(Object.entries(sound))("%s is sound", (_, scheme) => {
  const { codes, open } = analysed(scheme);
  expect([...codes, ...open]).toEqual([]);
});
