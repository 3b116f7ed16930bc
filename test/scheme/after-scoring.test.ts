import { describe, expect, test } from "vitest";
import { checkScheme, plain } from "./check-text.ts";

const metrics = `metric a weight 60
  measure last(crm.rate), proportional
metric b weight 40
  measure last(crm.rate), proportional
`;
const schemeOf = (rest: string) => {
  const { program, codes } = checkScheme(`scheme s\n  cycle quarterly\n${metrics}${rest}\n`);
  return { scheme: program?.schemes[0], codes };
};

describe("grades with conditions", () => {
  test("keep their edges as written: a total may fall through", () => {
    const { scheme } = schemeOf("total cap 100\ngrades\n  star from 90 when attainment(a) >= 95%\n  good from 80\n  fail otherwise");
    const [star, good] = scheme?.grades ?? [];
    expect(plain(star?.when)).toMatchObject({ kind: "compare", left: { kind: "metric", name: "a", part: "attainment" } });
    expect(good).not.toHaveProperty("to");
  });

  test("leave a hole where only a condition holds a total", () => {
    expect(schemeOf("total cap 100\ngrades\n  star from 90\n  good from 80 when attainment(a) >= 95%\n  fail under 80").codes).toEqual([
      "grades-gap",
    ]);
    expect(schemeOf("total cap 100\ngrades\n  star from 90\n  good from 80 when attainment(a) >= 95%\n  fail otherwise").codes).toEqual([]);
  });
});

describe("vetoes", () => {
  test("on the total, the grade, or a metric", () => {
    const grades = "grades\n  good from 80\n  fail otherwise\n";
    const { scheme } = schemeOf(
      `total cap 100\n${grades}veto "x" when measure(a) < 60% then total 0\nveto "y" when attainment(b) < 60% then grade at most fail`,
    );
    expect(plain(scheme?.vetoes)).toMatchObject([
      // biome-ignore lint/suspicious/noThenProperty: so the type calls it
      { label: "x", when: { kind: "compare" }, then: { kind: "total", value: "0" } },
      // biome-ignore lint/suspicious/noThenProperty: so the type calls it
      { label: "y", then: { kind: "grade", atMost: "fail" } },
    ]);
  });

  test.each([
    ['veto "x" when measure(a) < 60%', ["veto-incomplete"]],
    ['veto "x" when measure(c) < 60% then total 0', ["unknown-name"]],
    ['veto "x" when measure(a) then total 0', ["condition-expected"]],
    ['veto "x" when measure(a) < 60% then grade at most pass', ["unknown-name"]],
  ])("%j", (veto, codes) => {
    expect(schemeOf(veto).codes).toEqual(codes);
  });
});

describe("coefficients", () => {
  test("are scored as metrics are, with full 1", () => {
    const { scheme } = schemeOf(
      'coefficient hard "难度" of people.difficulty\n  floor 0.8, cap 120%\ncoefficient present\n  measure last(crm.rate)\n  full from 95%, 0.8 otherwise',
    );
    expect(plain(scheme?.coefficients)).toMatchObject([
      {
        name: "hard",
        label: "难度",
        extra: true,
        rule: { kind: "points", expression: { kind: "person", column: "difficulty" } },
        floor: { value: "0.8" },
        cap: { value: "1.2" },
      },
      { name: "present", rule: { kind: "bands", rows: [{ result: { kind: "full" } }, { result: { points: "0.8" } }] } },
    ]);
  });

  test("beside extras ask for the total to be written out", () => {
    const both = "coefficient hard of people.difficulty\nmetric bonus extra\n  measure sum(events.faults), -2 each\n";
    expect(schemeOf(both).codes).toEqual(["coefficient-and-extras"]);
    expect(schemeOf(`${both}total (a + b) * hard + bonus`).codes).toEqual([]);
  });
});

describe("a total written out", () => {
  test("over metrics, sections and coefficients", () => {
    const { scheme } = schemeOf("coefficient hard of people.difficulty\ntotal (a + b) * hard, cap 100");
    expect(plain(scheme?.total.expression)).toMatchObject({
      kind: "arithmetic",
      op: "*",
      right: { kind: "coefficient", name: "hard" },
      unit: { kind: "points" },
    });
  });

  test("a root takes the total's rounding", () => {
    expect(plain(schemeOf("total geometric mean(a, b), round 2").scheme?.total.expression)).toMatchObject({
      kind: "geometric-mean",
      rounding: { places: 2 },
    });
    expect(schemeOf("total geometric mean(a, b)").codes).toEqual(["root-needs-round"]);
  });

  test("names what is there", () => {
    expect(schemeOf("total a + c").codes).toEqual(["unknown-name"]);
    expect(schemeOf("total people.base").codes).toEqual(["points-expected"]);
  });
});

test("a cap under a condition stands before the one without", () => {
  const { scheme } = schemeOf("metric c weight 10\n  measure last(crm.rate), proportional\n  cap 12 when measure(a) <= 50%, cap 15");
  expect(plain(scheme?.metrics[2])).toMatchObject({ caps: [{ value: "12", when: { kind: "compare" } }], cap: { value: "15" } });
});
