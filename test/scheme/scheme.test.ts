import { describe, expect, test } from "vitest";
import { check, checkMetric, checkScheme, metricOf, plain, sources } from "./check-text.ts";

const metric = "metric m weight 100\n  measure last(crm.rate), proportional\n";
const headed = (lines: string) => checkScheme(`scheme s "S"\n${lines}${metric}`);

describe("the scheme statement", () => {
  test("says version, dates, people, cycle and steps; defaults are written out", () => {
    const { program } = headed(
      '  version "2024.1"\n  effective 2024-01-01 to 2024-12-31\n  applies to role "sales"\n  cycle quarterly\n  steps started\n',
    );
    expect(plain(program?.schemes[0])).toMatchObject({
      name: "s",
      label: "S",
      surface: "en",
      version: "2024.1",
      effective: { from: "2024-01-01", to: "2024-12-31" },
      appliesTo: { kind: "column", column: "role", values: ["sales"] },
      cycle: "quarter",
      stepping: "started",
    });
    expect(headed("  cycle project from 2024-03-01 to 2024-08-31\n").program?.schemes[0]).toMatchObject({
      cycle: "2024-03-01--2024-08-31",
    });
    expect(headed("  cycle monthly\n").program?.schemes[0]).toMatchObject({
      version: "1",
      appliesTo: { kind: "everyone" },
      cycle: "month",
    });
  });

  test.each([
    ["", ["cycle-missing"]],
    ["  cycle weekly\n", ["not-computed"]],
    ["  cycle project\n", ["project-without-days"]],
    ["  cycle project 2024-08-31 to 2024-03-01\n", ["dates-reversed"]],
    ["  cycle project 2024-03-01 to 2024-06-31\n", ["no-such-day"]],
    ["  cycle monthly\n  effective 2024-12-31 to 2024-01-01\n", ["dates-reversed"]],
    ['  cycle monthly\n  applies to role "slaes"\n', ["unknown-name"]],
    ['  cycle monthly\n  applies to rol "sales"\n', ["unknown-name"]],
    ["  cycle monthly\n  cycle quarterly\n", ["said-twice"]],
  ])("%j", (lines, codes) => {
    expect(headed(lines).codes).toEqual(codes);
  });
});

describe("statements", () => {
  test.each([
    ["metric outside a scheme", metric, ["outside-scheme", "no-scheme"]],
    ["two totals", `scheme s\n  cycle monthly\n${metric}total out of 100\ntotal cap 100\n`, ["said-twice"]],
    ["two metrics of one name", `scheme s\n  cycle monthly\n${metric}${metric}`, ["duplicate-name"]],
    ["a label that is another's name", `scheme s\n  cycle monthly\n${metric}metric n "m" weight 50\n  points 5\n`, ["duplicate-name"]],
    ["an outcome without a condition", `scheme s\n  cycle monthly\n${metric}outcome "x"\n`, ["outcome-incomplete"]],
    [
      "two outcomes that say the same",
      `scheme s\n  cycle monthly\n${metric}${'outcome "x" when total < 60\n'.repeat(2)}`,
      ["duplicate-name"],
    ],
    ["two schemes of one name", `scheme s\n  cycle monthly\n${metric}scheme s\n  cycle monthly\n${metric}`, ["duplicate-name"]],
    ["two publications", `scheme s\n  cycle monthly\n${metric}publish\n  title "a"\npublish\n  title "b"\n`, ["said-twice"]],
  ])("%s", (_, text, codes) => {
    expect(checkScheme(text).codes).toEqual(codes);
  });
});

describe("rounding and bounds", () => {
  test("each round of the section, else of the scheme, is the metric's, unless it has its own", () => {
    const text = `scheme s\n  cycle monthly\n  each round 2\nsection a\n  each round 1, round 0\n${metric}section b\nmetric n weight 5\n  points 5\nmetric o weight 5\n  points 5, round 3 up\n`;
    const { program } = checkScheme(text);
    expect(plain(program?.schemes[0]?.metrics.map(({ round }) => round))).toEqual([
      { places: 1, mode: "half-up" },
      { places: 2, mode: "half-up" },
      { places: 3, mode: "up" },
    ]);
    expect(plain(program?.schemes[0]?.sections[0]?.round)).toEqual({ places: 0, mode: "half-up" });
  });

  test("a bound in per cent is of the weight; none is said openly", () => {
    expect(plain(metricOf("measure last(crm.rate), proportional, cap 120%, floor 10"))).toMatchObject({
      cap: { value: "48" },
      floor: { value: "10" },
    });
    expect(metricOf("measure last(crm.rate), proportional, no cap, no floor")).toMatchObject({ noCap: true, noFloor: true });
    expect(metricOf("measure last(crm.rate), proportional, no cap")).not.toHaveProperty("cap");
  });

  test("total", () => {
    const { program } = checkScheme(`scheme s\n  cycle monthly\n${metric}total out of 100, cap 100%, floor 0, round 2, extras cap 10\n`);
    expect(plain(program?.schemes[0]?.total)).toMatchObject({
      outOf: "100",
      cap: { value: "100" },
      floor: { value: "0" },
      round: { places: 2 },
      extrasCap: { value: "10" },
    });
  });
});

test("the texts of the site, in one language or both", () => {
  const { program } = check(
    sources,
    `scheme s\n  cycle monthly\n${metric}publish\n  title zh "季度考核", title en "Quarterly review"\n  notice "公示三日"\n`,
  );
  expect(program?.publish).toMatchObject({
    title: { zh: "季度考核", en: "Quarterly review" },
    texts: [{ what: "notice", text: { zh: "公示三日", en: "公示三日" } }],
  });
});

test("a slip of a text's name is told, a slot of one's own is not", () => {
  const publishing = (what: string) => checkScheme(`scheme s\n  cycle monthly\n${metric}publish\n  ${what} "x"\n`).codes;
  expect(publishing("titel")).toEqual(["unknown-name"]);
  expect(publishing("footer")).toEqual([]);
});

test("grades, by score, keep name, label and edges", () => {
  const { program } = checkScheme(
    `scheme s\n  cycle monthly\n${metric}total cap 100, round 0\ngrades\n  good "良好" from 80\n  pass 60-79\n  fail under 60\n`,
  );
  expect(plain(program?.schemes[0]?.grades)).toEqual([
    { name: "good", label: "良好", from: { value: { kind: "constant", value: "80" }, inclusive: true }, otherwise: false },
    {
      name: "pass",
      label: "pass",
      from: { value: { kind: "constant", value: "60" }, inclusive: true },
      to: { value: { kind: "constant", value: "79" }, inclusive: true },
      otherwise: false,
    },
    { name: "fail", label: "fail", to: { value: { kind: "constant", value: "60" }, inclusive: false }, otherwise: false },
  ]);
});

test("pay: shares of a base and amounts", () => {
  const grades = "total cap 100\ngrades\n  good from 80\n  fail otherwise\n";
  const paying = (lines: string) => checkScheme(`scheme s\n  cycle monthly\n${metric}${grades}pay bonus ${lines}\n`);
  expect(
    plain(paying('"奖金" of people.base\n  120% at good, none otherwise, cap 2 万元, round 2').program?.schemes[0]?.pays),
  ).toMatchObject([
    {
      name: "bonus",
      label: "奖金",
      currency: "CNY",
      rows: [
        { grades: ["good"], result: { kind: "share", share: "1.2" } },
        { otherwise: true, result: { kind: "amount", amount: "0" } },
      ],
      cap: { value: "20000" },
    },
  ]);
  expect(plain(paying("\n  500 USD at good, 0 otherwise").program?.schemes[0]?.pays)).toMatchObject([
    { currency: "USD", rows: [{ result: { kind: "amount", amount: "500" } }, {}] },
  ]);
  expect(paying("\n  120% at good, 0 otherwise, round 2").codes).toEqual(["pay-base-missing"]);
  expect(paying("of people.tenure\n  120% at good, 0 otherwise, round 2").codes).toEqual(["money-expected"]);
  expect(paying("of people.base\n  500 at good, 0 otherwise, round 2").codes).toEqual(["share-or-amount"]);
});

test("a finding in one clause leaves the others to be read", () => {
  const { findings } = checkMetric(
    "measure sum(crm.visits), target 20\n10 from 5 家, 5 from 3 元, 0 otherwise\ncap 5 元\nround 1 in steps of 0",
  );
  expect(findings.map(({ code, at }) => [code, at])).toEqual([
    ["units-differ", "3 元"],
    ["units-differ", "5 元"],
    ["step-not-positive", "0"],
  ]);
});
