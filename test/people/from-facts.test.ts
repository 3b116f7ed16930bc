import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { type PeopleOf, peopleOf } from "../../src/people/from-facts.ts";
import type { Placed } from "../../src/people/placed.ts";
import { readFacts } from "../../src/records/read.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";
import type { Applies, Scheme } from "../../src/scheme/types/scheme.ts";
import { people, peopleFile, periodNamed, quarter, utf8 } from "../records/workspace.ts";

const span = { file: "scheme.kpi", start: 0, end: 6 };

function roles(...values: readonly string[]): Applies {
  return { kind: "column", column: "role", values, span };
}

function scheme(name: string, appliesTo: Applies, more: Partial<Scheme> = {}): Scheme {
  return {
    name,
    label: name,
    surface: "en",
    version: "1",
    appliesTo,
    cycle: "quarter",
    sections: [],
    metrics: [],
    total: { span },
    grades: [],
    pays: [],
    examples: [],
    accepted: [],
    span,
    ...more,
  };
}

function placed(schemes: readonly Scheme[], list = peopleFile, period = quarter): PeopleOf {
  const program: CheckedProgram = { sources: [people], schemes, publish: { title: { en: "", zh: "" }, texts: [] } };
  return peopleOf(program, readFacts([people], [list], period).facts, period);
}

function listOf(...rows: readonly string[]) {
  return utf8("data/people.csv", `工号,姓名,团队,岗位,入职日期,离职日期,奖金基数\n${rows.join("\n")}\n`);
}

const schemeOf = (each: Placed | undefined): string | undefined => (each && "scheme" in each ? each.scheme : undefined);

const rep = scheme("rep", roles("销售代表"));
const manager = scheme("manager", roles("销售经理"));

describe("peopleOf", () => {
  test("everyone in the order of the list, under the scheme of their role", () => {
    const { people: placedPeople, diagnostics } = placed([rep, manager]);
    expect(placedPeople.map((each) => [each.person.id, each.person.name, each.person.team, schemeOf(each)])).toEqual([
      ["E001", "王芳", "华东区", "rep"],
      ["E002", "李强", "华东区", "rep"],
      ["E003", "赵敏", "华北区", "manager"],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("under no scheme: the reason names those there are", () => {
    const { people: placedPeople, diagnostics } = placed([rep]);
    expect(placedPeople[2]).toMatchObject({
      outside: { en: "Not under any scheme of 2024-Q3 (rep).", zh: "不适用 2024-Q3 的任何方案（rep）。" },
    });
    expect(schemeOf(placedPeople[2])).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  test("joined after or left before the period is not applicable; a day within is enough", () => {
    const list = listOf(
      "E001,甲,华东区,销售代表,2024-10-01,,1",
      "E002,乙,华东区,销售代表,2020-01-01,2024-06-30,1",
      "E003,丙,华东区,销售代表,2024-09-30,,1",
      "E004,丁,华东区,销售代表,,2024-07-01,1",
    );
    const outcomes = placed([rep], list).people.map((each) =>
      "scheme" in each ? each.scheme : "outside" in each ? each.outside.en : "by parts",
    );
    expect(outcomes).toEqual(["Joined on 2024-10-01, after 2024-Q3.", "Left on 2024-06-30, before 2024-Q3.", "rep", "rep"]);
  });

  test("two schemes of one cycle are a finding at the person's row", () => {
    const { people: placedPeople, diagnostics } = placed([rep, scheme("all", { kind: "everyone" })]);
    expect(placedPeople.map(schemeOf)).toEqual([undefined, undefined, "all"]);
    expect(placedPeople[0]).toMatchObject({
      undecided: { code: "two-schemes", message: { en: "Under two schemes at once: rep and all." } },
    });
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ["two-schemes", { file: "data/people.csv", row: 2, column: "工号" }],
      ["two-schemes", { file: "data/people.csv", row: 3, column: "工号" }],
    ]);
  });

  test("cycles run side by side", () => {
    const monthly = scheme("monthly", { kind: "everyone" }, { cycle: "month" });
    expect(placed([rep, manager, monthly]).people.map(schemeOf)).toEqual(["rep", "rep", "manager"]);
    expect(placed([rep, monthly], peopleFile, periodNamed("2024-07")).people.map(schemeOf)).toEqual(["monthly", "monthly", "monthly"]);
  });

  test("only schemes in force on a day of the period", () => {
    const old = scheme("old", roles("销售代表"), { effective: { from: "2023-01-01", to: "2024-06-30" } });
    const fresh = scheme("fresh", roles("销售代表"), { effective: { from: "2024-07-01" } });
    expect(schemeOf(placed([old, fresh]).people[0])).toBe("fresh");
    expect(schemeOf(placed([old, fresh], peopleFile, periodNamed("2024-Q2")).people[0])).toBe("old");
  });

  test("a period no scheme is computed for", () => {
    const { people: placedPeople, diagnostics } = placed([rep], peopleFile, periodNamed("2024"));
    expect(placedPeople[0]).toMatchObject({ outside: { en: "No scheme is computed for 2024." } });
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-scheme-in-period"]);
    expect(renderMessage(diagnostics[0] ?? expect.fail(), "en").reason).toBe(
      "No scheme is in force in 2024 (cycle: year). Cycles of the schemes here: quarter.",
    );
  });

  test("a scheme that takes in no one says what the column holds", () => {
    const { diagnostics } = placed([rep, manager, scheme("lead", roles("销售经里"))]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["scheme-without-people"]);
    expect(renderMessage(diagnostics[0] ?? expect.fail(), "en").hint).toBe("Did you mean “销售经理”?");
  });

  test("a role that cannot be told is no role", () => {
    const list = listOf("E001,甲,华东区,销售代表,,,1", "E001,甲,华东区,销售经理,,,1");
    expect(placed([rep, manager], list).people).toMatchObject([
      {
        undecided: {
          code: "person-unreadable",
          message: { en: "Whether and under which scheme this person is appraised cannot be told: 岗位 could not be read." },
        },
      },
    ]);
  });

  test("a day of joining that cannot be read decides nothing", () => {
    const list = listOf("E001,甲,华东区,销售代表,2024-02-30,,1");
    expect(placed([rep, manager], list).people[0]).toMatchObject({
      undecided: {
        code: "person-unreadable",
        message: { zh: "无法确定此人是否参加考核、适用哪个方案：入职日期 无法读取。" },
      },
    });
  });

  test("full-width spellings of a role are the same role", () => {
    const list = listOf("E001,甲,华东区,ＡＥ ,,,1");
    expect(schemeOf(placed([scheme("ae", roles("AE"))], list).people[0])).toBe("ae");
  });

  test("without a list of people no one can be placed", () => {
    const program: CheckedProgram = { sources: [], schemes: [rep], publish: { title: { en: "", zh: "" }, texts: [] } };
    expect(peopleOf(program, { sources: new Map() }, quarter)).toEqual({ people: [], diagnostics: [] });
  });
});
