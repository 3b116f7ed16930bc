import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { check, sources } from "./check-text.ts";

const standard = 'grades standard "Company grades"\n  good from 80, pass from 60, fail otherwise\n';
const metric = "metric m weight 100\n  points people.tenure * 1 marks / 1 year\n  floor 0, cap 100\ntotal out of 100, floor 0, cap 100\n";
const scheme = (name: string, lines: string, after = ""): string => `scheme ${name}\n  cycle quarterly\n${lines}${metric}${after}`;
const pay = "pay b of people.base\n  120% at good, 100% at pass, 0 at fail\n  round 2\n";

const codes = (...texts: readonly string[]): readonly string[] => check(sources, ...texts).codes.filter((code) => !ignored.has(code));
const ignored: ReadonlySet<string> = new Set(["source-unused", "schemes-overlap"]);

describe("grades that schemes take by name", () => {
  test("are those of each, from another file too", () => {
    const { program, findings } = check(
      sources,
      standard,
      scheme("a", "  grades standard\n", pay),
      scheme("b", '  applies to role "sales"\n  grades standard\n'),
    );
    const [a, b] = program?.schemes ?? [];
    expect({ a: a?.grades.map(({ name }) => name), b: b?.grades.map(({ name }) => name), findings: program ? [] : findings }).toEqual({
      a: ["good", "pass", "fail"],
      b: ["good", "pass", "fail"],
      findings: [],
    });
    expect(a?.grades.map(({ from }) => (from?.value.kind === "constant" ? toText(from.value.value) : ""))).toEqual(["80", "60", ""]);
  });

  test("may go by their label, and stand above the scheme", () => {
    expect(codes(`${standard}${scheme("a", '  grades "Company grades"\n', pay)}`)).toEqual([]);
  });

  const others = "grades\n  great from 70, poor otherwise\n";
  test.each([
    ["in the scheme, with as in", scheme("a", "  grades as in standard\n")],
    ["by a statement of grades", scheme("a", "", "grades as in standard\n")],
    ["by a statement of grades, by the label", scheme("a", "", 'grades as in "Company grades"\n')],
    ["by a statement of grades that says no more than the name", scheme("a", "", "grades standard\n")],
    [
      "in Chinese",
      "方案 a\n  周期 季度\n指标 m 权重 100\n  计分 people.tenure * 1分 / 1年\n  最低 0，封顶 100\n总分 满分100，最低 0，封顶 100\n等级 采用 standard\n",
    ],
  ])("%s", (_where, text) => {
    const { program } = check(sources, standard, text);
    expect(program?.schemes[0]?.grades.map(({ name }) => name)).toEqual(["good", "pass", "fail"]);
  });

  test("may be another scheme’s", () => {
    const { program } = check(
      sources,
      scheme("a", '  applies to role "manager"\n', others) + scheme("b", '  applies to role "sales"\n', "grades as in a\n"),
    );
    expect(program?.schemes.map(({ grades }) => grades.map(({ name }) => name))).toEqual([
      ["great", "poor"],
      ["great", "poor"],
    ]);
  });

  test("give way to those of a scheme that extends", () => {
    const own = 'scheme b\n  extends a\n  applies to role "sales"\ngrades\n  great from 70, poor otherwise\n';
    const { program } = check(sources, `${standard}${scheme("a", '  applies to role "manager"\n  grades standard\n')}${own}`);
    expect(program?.schemes.map(({ grades }) => grades.length)).toEqual([3, 2]);
  });
});

describe("what is wrong with them", () => {
  test.each([
    ["another name", `${standard}${scheme("a", "  grades standrad\n", pay)}`, ["unknown-name"]],
    ["a second name", `${standard}${scheme("a", "  grades standard\n  grades standard\n")}`, ["said-twice"]],
    ["grades of its own", `${standard}${scheme("a", "  grades standard\n", "grades\n  great from 70, poor otherwise\n")}`, ["said-twice"]],
    ["rows beside the name", `${standard}${scheme("a", "", "grades as in standard\n  great from 90\n")}`, ["said-twice"]],
    ["a name that nothing has", `${standard}${scheme("a", "", "grades standrad\n")}`, ["unknown-name"]],
    [
      "a scheme without grades",
      scheme("a", '  applies to role "manager"\n') + scheme("b", '  applies to role "sales"\n  grades a\n'),
      ["unknown-name"],
    ],
    ["nobody takes them", `${standard}${scheme("a", "")}`, ["grades-unused"]],
    ["a hole between them", `grades s\n  good from 80, pass 60-70, fail under 60\n${scheme("a", "  grades s\n")}`, ["grades-gap"]],
    ["no name", `grades\n  good from 80, fail otherwise\n${scheme("a", "")}`, ["outside-scheme"]],
    ["two of a name", `${standard}${standard}${scheme("a", "  grades standard\n")}`, ["duplicate-name", "duplicate-name"]],
  ])("%s", (_what, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});
