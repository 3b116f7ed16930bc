import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import type { SourceContract } from "../../src/scheme/types/source.ts";
import { gbk } from "./gb18030.ts";
import {
  column,
  crm,
  crmFile,
  deals,
  people,
  peopleFile,
  periodNamed,
  placesOf,
  read,
  table,
  text,
  utf8,
  valuesOf,
  wan,
} from "./workspace.ts";

const header = "工号,月份,销售额,续约率,ROI,拜访量,评分,是否参训,渠道,审计日,备注";

describe("good files", () => {
  test("cells in base units, by person", () => {
    const result = read([
      peopleFile,
      crmFile(header, 'E001,2024-07,480万元,96%,1:4.2,"1,200",4.5,是,直销,2024/7/31," 谈下两家\n大客户 "', "E002,2024年7月,300,,,,,,,,"),
    ]);
    expect(result.diagnostics).toEqual([]);
    expect(valuesOf(result, "crm")).toEqual([
      {
        person: "E001",
        month: "2024-07",
        amount: "4800000",
        renewal: "0.96",
        roi: "4.2",
        visits: "1200",
        score: "4.5",
        trained: "true",
        channel: "直销",
        audited: "2024-07-31",
        note: "谈下两家\n大客户",
      },
      { person: "E002", month: "2024-07", amount: "3000000" },
    ]);
    expect(table(result, "crm").byPerson).toEqual(
      new Map([
        ["E001", [0]],
        ["E002", [1]],
      ]),
    );
    expect(table(result, "crm").rows[0]?.cells.get("amount")).toEqual({
      value: { n: 4_800_000n, d: 1n },
      text: "480万元",
      header: "销售额",
    });
  });

  test("GB18030 and UTF-8 with a mark, CRLF, tabs, blank lines, headers in another order and width", () => {
    const july = {
      path: "data/crm-2024-07.csv",
      bytes: gbk(" 月份 ,销售额（万元）,工号\r\n2024-07,480,Ｅ００１\r\n\r\n,,\r\n2024-07,300,E002\r\n"),
    };
    const august = utf8("data/crm-2024-08.csv", "\ufeff工号\t月份\t销售额(万元)\t门店\nE001\t2024-08\t500\t浦东\n");
    const result = read([august, peopleFile, july]);
    expect(result.diagnostics).toEqual([]);
    expect(valuesOf(result, "crm")).toEqual([
      { person: "E001", month: "2024-07", amount: "4800000" },
      { person: "E002", month: "2024-07", amount: "3000000" },
      { person: "E001", month: "2024-08", amount: "5000000" },
    ]);
    expect(table(result, "crm").rows.map(({ row }) => row)).toEqual([2, 5, 2]);
    expect(result.profile.files.map(({ file, encoding }) => [file, encoding])).toEqual([
      ["data/people.csv", "UTF-8"],
      ["data/crm-2024-07.csv", "GB18030"],
      ["data/crm-2024-08.csv", "UTF-8"],
    ]);
  });

  test("columns that no source declares are reported under strict only", () => {
    const file = crmFile("工号,月份,销售额,门店", "E001,2024-07,480,浦东");
    expect(read([peopleFile, file]).diagnostics).toEqual([]);
    expect(placesOf(read([peopleFile, file], { strict: true }).diagnostics)).toEqual(["extra-column data/crm-2024-07.csv:1 门店"]);
  });

  test("declared totals are left out and counted", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-07,480", "合计：,,480", ",合计,480")]);
    expect(result.diagnostics).toEqual([]);
    expect(result.profile.files[1]).toEqual({
      source: "crm",
      file: "data/crm-2024-07.csv",
      encoding: "UTF-8",
      rows: 3,
      used: 1,
      totals: 2,
      outsidePeriod: 0,
      unknownPeople: 0,
      unusable: 0,
    });
  });

  test("the profile shows the values seen, so that a slip of 10,000 stands out", () => {
    const result = read([
      peopleFile,
      crmFile("工号,月份,销售额,拜访量", "E001,2024-07,480,", "E002,2024-07,4800000,12", "E003,2024-07,x,9"),
    ]);
    expect(result.profile.columns.filter(({ source, filled }) => source === "crm" && filled > 0)).toEqual([
      { source: "crm", column: "person", filled: 3, empty: 0, unreadable: 0 },
      { source: "crm", column: "month", filled: 3, empty: 0, unreadable: 0, min: "2024-07", max: "2024-07" },
      {
        source: "crm",
        column: "amount",
        filled: 2,
        empty: 0,
        unreadable: 1,
        min: { n: 4_800_000n, d: 1n },
        max: { n: 48_000_000_000n, d: 1n },
      },
      { source: "crm", column: "visits", filled: 2, empty: 1, unreadable: 0, min: { n: 9n, d: 1n }, max: { n: 12n, d: 1n } },
    ]);
  });
});

describe("bad cells", () => {
  const file = crmFile(
    header,
    "E001,2024-07,四百八十,96%,1:4.2,12,4.5,是,直销,2024-07-31,好", // 2
    "E002,2024-07,480,96,1:4.2,12,4.5,是,直销,2024-07-31,好", // 3
    '"E003",2024-07,480,96%,2:8.4,12,4.5,是,直销,2024-07-31,"两', // 4
    '行"', // 5
    "E001,2024-08,480,96%,1:4.2,12.5,4.5,是,直销,2024-07-31,好", // 6
    "E002,2024-08,480,96%,1:4.2,12,4.2,是,直销,2024-07-31,好", // 7
    "E003,2024-08,480,96%,1:4.2,12,6,是,直销,2024-07-31,好", // 8
    "E001,2024-09,480,96%,1:4.2,12,4.5,也许,直销,2024-07-31,好", // 9
    "E002,2024-09,480,96%,1:4.2,12,4.5,是,直消,2024-07-31,好", // 10
    "E003,2024-09,480,96%,1:4.2,12,4.5,是,直销,2024-02-30,好", // 11
    "E001,九月,480,96%,1:4.2,12,4.5,是,直销,2024-07-31,好", // 12
  );
  const result = read([peopleFile, file]);

  test("ten bad cells are ten located findings", () => {
    expect(placesOf(result.diagnostics)).toEqual([
      "cell-not-number data/crm-2024-07.csv:2 销售额",
      "cell-bare-percentage data/crm-2024-07.csv:3 续约率",
      "cell-not-number data/crm-2024-07.csv:4 ROI",
      "cell-not-whole data/crm-2024-07.csv:6 拜访量",
      "cell-off-step data/crm-2024-07.csv:7 评分",
      "cell-outside-range data/crm-2024-07.csv:8 评分",
      "cell-not-yes-no data/crm-2024-07.csv:9 是否参训",
      "cell-not-listed data/crm-2024-07.csv:10 渠道",
      "cell-no-such-day data/crm-2024-07.csv:11 审计日",
      "cell-not-period data/crm-2024-07.csv:12 月份",
    ]);
  });

  test("each names the cell and the declared type, in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      for (const diagnostic of result.diagnostics) {
        const { reason, hint } = renderMessage(diagnostic, language);
        const cell = diagnostic.slots.cell;
        expect(reason).toContain(typeof cell === "object" && "cell" in cell ? cell.cell : expect.fail("no cell"));
        expect(reason).not.toMatch(/[{}]|undefined|object/u);
        expect(hint).toBeDefined();
      }
    }
  });

  test("the rest of each row is kept, the bad cell marked unreadable", () => {
    const rows = table(result, "crm").rows;
    expect(rows).toHaveLength(10);
    expect(valuesOf(result, "crm")[0]).toEqual({
      person: "E001",
      month: "2024-07",
      amount: "?",
      renewal: "0.96",
      roi: "4.2",
      visits: "12",
      score: "4.5",
      trained: "true",
      channel: "直销",
      audited: "2024-07-31",
      note: "好",
    });
  });

  test("a row whose month cannot be read stays, all of it unreadable, so that it blocks its person", () => {
    const last = table(result, "crm").rows.at(-1);
    expect([...(last?.cells.keys() ?? [])]).toEqual(["person"]);
    expect([...(last?.unreadable ?? [])]).toEqual(crm.columns.map(({ name }) => name).filter((name) => name !== "person"));
  });
});

describe("whole rows", () => {
  test("a row without its person is no one's", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", ",2024-07,480", "#N/A,2024-07,480", "E001,2024-07,480")]);
    expect(placesOf(result.diagnostics)).toEqual([
      "cell-empty-key data/crm-2024-07.csv:2 工号",
      "cell-spreadsheet-error data/crm-2024-07.csv:3 工号",
    ]);
    expect(valuesOf(result, "crm")).toHaveLength(1);
    expect(result.profile.files[1]).toMatchObject({ rows: 3, used: 1, unusable: 2 });
  });

  test("a row with more cells than headings is reported once and not used", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-07,1,200", "E002,2024-07,300,,")]);
    expect(placesOf(result.diagnostics)).toEqual(["ragged-row data/crm-2024-07.csv:2"]);
    expect(valuesOf(result, "crm")[0]).toMatchObject({ person: "E001", amount: "?" });
    expect(valuesOf(result, "crm")[1]).toEqual({ person: "E002", month: "2024-07", amount: "3000000" });
  });

  test("two rows for one key: each later one is reported, no figure of either is used", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-07,480", "E002,2024-07,300", "E001,2024年7月,480")]);
    expect(placesOf(result.diagnostics)).toEqual(["duplicate-row data/crm-2024-07.csv:4 工号"]);
    expect(result.diagnostics[0]?.related?.[0]?.place).toEqual({ file: "data/crm-2024-07.csv", row: 2 });
    expect(valuesOf(result, "crm")[0]).toMatchObject({ person: "E001", month: "2024-07", amount: "?" });
    expect(valuesOf(result, "crm")[1]).toMatchObject({ person: "E002", amount: "3000000" });
  });

  test("duplicates are found across files, in whatever order they come", () => {
    const july = crmFile("工号,月份,销售额", "E001,2024-07,480");
    const copy = utf8("data/crm-2024-07-copy.csv", "工号,月份,销售额\nE001,2024-07,480\n");
    const places = placesOf(read([july, copy, peopleFile]).diagnostics);
    expect(places).toEqual(["duplicate-row data/crm-2024-07.csv:2 工号"]);
    expect(placesOf(read([copy, peopleFile, july]).diagnostics)).toEqual(places);
  });

  test("of a person listed twice, what the rows agree on is kept", () => {
    const list = utf8(
      "data/people.csv",
      "工号,姓名,团队,岗位,奖金基数\nE001,王芳,华东区,销售代表,12000\nE001,王芳,华北区,销售代表,12000\n",
    );
    const result = read([list], { contracts: [people] });
    expect(placesOf(result.diagnostics)).toEqual(["duplicate-row data/people.csv:3 工号"]);
    expect(valuesOf(result, "people")).toEqual([{ person: "E001", name: "王芳", role: "销售代表", team: "?", bonus_base: "?" }]);
  });

  test("events may repeat, which is told", () => {
    const file = utf8("data/deals.csv", "工号,日期,金额\nE001,2024-07-05,100\nE001,2024-07-05,100\n");
    const result = read([peopleFile, file], { contracts: [people, deals] });
    expect(placesOf(result.diagnostics)).toEqual(["event-repeated data/deals.csv:3"]);
    expect(table(result, "deals").byPerson).toEqual(new Map([["E001", [0, 1]]]));
  });

  test("an event without a date is reported and blocks its person", () => {
    const file = utf8("data/deals.csv", "工号,日期,金额\nE001,,100\n");
    const result = read([peopleFile, file], { contracts: [people, deals] });
    expect(placesOf(result.diagnostics)).toEqual(["cell-empty-key data/deals.csv:2 日期"]);
    expect(valuesOf(result, "deals")).toEqual([{ person: "E001", day: "?", amount: "?" }]);
  });
});

describe("people and periods", () => {
  test("strangers are reported once a file, with their rows counted", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E009,2024-07,480", "E001,2024-07,1", "E009,2024-08,480")]);
    expect(placesOf(result.diagnostics)).toEqual(["unlisted-person data/crm-2024-07.csv:2 工号"]);
    expect(result.diagnostics[0]?.slots).toMatchObject({ cell: { cell: "E009" }, count: "2" });
    expect(result.profile.files[1]).toMatchObject({ used: 1, unknownPeople: 2 });
  });

  test("an id in another spelling, and a name for an id, are told apart", () => {
    const list = utf8("data/people.csv", "工号,姓名,团队,岗位,奖金基数\n00123,王芳,华东区,销售代表,12000\n");
    const result = read([list, crmFile("工号,月份,销售额", "123,2024-07,480", "王芳,2024-08,480")]);
    expect(placesOf(result.diagnostics)).toEqual([
      "person-id-differs data/crm-2024-07.csv:2 工号",
      "person-by-name data/crm-2024-07.csv:3 工号",
    ]);
  });

  test("a row that looks like a total says so", () => {
    const undeclared: SourceContract = { ...crm, totalRows: [] };
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-07,480", "合计,,480")], { contracts: [people, undeclared] });
    expect(placesOf(result.diagnostics)).toEqual(["undeclared-total-row data/crm-2024-07.csv:3 工号"]);
  });

  test("rows of other periods: one warning a file, with the count", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-06,1", "E001,2024-07,2", "E002,2024-10,3")]);
    expect(placesOf(result.diagnostics)).toEqual(["outside-period data/crm-2024-07.csv:2 月份"]);
    expect(result.diagnostics[0]).toMatchObject({
      severity: "warning",
      slots: { count: "2", rows: "3", period: "2024-Q3", cell: "2024-06" },
    });
    expect(valuesOf(result, "crm")).toEqual([{ person: "E001", month: "2024-07", amount: "20000" }]);
  });

  test("days of events, and a longer period than the one asked for", () => {
    const file = utf8("data/deals.csv", "工号,日期,金额\nE001,2024-07-01,1\nE001,2024-07-31,2\nE001,2024-08-01,3\n");
    const july = read([peopleFile, file], { contracts: [people, deals], period: periodNamed("2024-07") });
    expect(valuesOf(july, "deals").map(({ amount }) => amount)).toEqual(["1", "2"]);

    const annual: SourceContract = {
      ...crm,
      columns: [
        column("person", "工号", text, { role: "person" }),
        column("month", "年度", { kind: "period", unit: "year" }, { role: "period" }),
        column("amount", "目标", wan),
      ],
    };
    const targets = read([peopleFile, crmFile("工号,年度,目标", "E001,2024,1200", "E001,2023,1000")], { contracts: [people, annual] });
    expect(valuesOf(targets, "crm")).toEqual([{ person: "E001", month: "2024", amount: "12000000" }]);
  });
});

describe("whole files", () => {
  test("no file matches: the source is incomplete, not empty", () => {
    const result = read([peopleFile]);
    expect(placesOf(result.diagnostics)).toEqual(["no-such-file sources.kpi"]);
    expect(table(result, "crm")).toMatchObject({ rows: [], incomplete: true });
    expect(table(result, "people").incomplete).toBeUndefined();
  });

  test.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "spreadsheet-file data/crm-2024-07.csv:1"],
    ["bytes of no encoding", Uint8Array.of(0x61, 0x0a, 0xff, 0xff), "undecodable-file data/crm-2024-07.csv:2"],
    ["an empty file", new Uint8Array(), "empty-file data/crm-2024-07.csv:1"],
  ])("%s", (_, bytes, place) => {
    const result = read([peopleFile, { path: "data/crm-2024-07.csv", bytes }]);
    expect(placesOf(result.diagnostics)).toEqual([place]);
    expect(table(result, "crm").incomplete).toBe(true);
  });

  test("a quoted cell that never ends keeps the rows before it, and the source is incomplete", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额", "E001,2024-07,480", 'E002,2024-07,"300', "E003,2024-07,1")]);
    expect(placesOf(result.diagnostics)).toEqual(["malformed-csv data/crm-2024-07.csv:3"]);
    expect(table(result, "crm")).toMatchObject({ incomplete: true, rows: [{ row: 2 }] });
  });

  test("a missing column is unreadable in every row, an optional one is empty", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售客", "E001,2024-07,480")]);
    expect(placesOf(result.diagnostics)).toEqual(["missing-column data/crm-2024-07.csv:1"]);
    expect(renderMessage(result.diagnostics[0] ?? expect.fail(), "en")).toMatchObject({
      reason: "The file has no column “销售额” or “销售额（万元）”, which “crm” needs.",
      hint: "The file has “销售客”. If it is the same, write this heading behind the column’s name in the data, too.",
    });
    expect(valuesOf(result, "crm")).toEqual([{ person: "E001", month: "2024-07", amount: "?" }]);
  });

  test("a missing key column leaves the file unread", () => {
    const result = read([peopleFile, crmFile("月份,销售额", "2024-07,480")]);
    expect(placesOf(result.diagnostics)).toEqual(["missing-column data/crm-2024-07.csv:1"]);
    expect(table(result, "crm")).toMatchObject({ rows: [], incomplete: true });
  });

  test("a title above the header is one finding that says so", () => {
    const result = read([peopleFile, crmFile("七月销售月报,,", "工号,月份,销售额", "E001,2024-07,480")]);
    expect(placesOf(result.diagnostics)).toEqual(["no-header-row data/crm-2024-07.csv:1"]);
    expect(renderMessage(result.diagnostics[0] ?? expect.fail(), "en").hint).toBe(
      "Line 2 looks like the row of headings: remove the lines above it.",
    );
    expect(table(result, "crm").incomplete).toBe(true);
  });

  test("two columns for one: neither is read", () => {
    const result = read([peopleFile, crmFile("工号,月份,销售额,销售额(万元)", "E001,2024-07,480,500")]);
    expect(placesOf(result.diagnostics)).toEqual(["two-columns-for-one data/crm-2024-07.csv:1 销售额(万元)"]);
    expect(valuesOf(result, "crm")).toEqual([{ person: "E001", month: "2024-07", amount: "?" }]);
  });

  test("the order of rows and files changes nothing", () => {
    const lines = ["E001,2024-07,480", "E002,2024-07,300", "E003,2024-08,x", "E009,2024-07,1", "E001,2024-01,2"];
    const forward = read([peopleFile, crmFile("工号,月份,销售额", ...lines)]);
    const backward = read([crmFile("工号,月份,销售额", ...lines.toReversed()), peopleFile]);
    expect(valuesOf(backward, "crm").toReversed()).toEqual(valuesOf(forward, "crm"));
    expect(backward.diagnostics.map(({ code }) => code).toSorted()).toEqual(forward.diagnostics.map(({ code }) => code).toSorted());
  });
});
