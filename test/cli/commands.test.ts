import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as runIn } from "./host.ts";

/** The starter workspace: six people, 2024-Q3, nobody blocked. */
describe("a workspace's commands", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-commands-"));
    await cp("schemes/starter/en", join(folder, "demo"), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (line: string, setting = {}) => runIn(line.split(" "), { folder, ...setting });

  async function change(file: string, from: string | RegExp, to: string): Promise<void> {
    const path = join(folder, "demo", file);
    const text = await readFile(path, "utf8");
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
  }

  describe("check", () => {
    it("says in one line that all is well", async () => {
      expect(await run("check demo")).toEqual({
        code: 0,
        out: "No errors in 1 scheme with 3 metrics. The data of 2024-Q3 for 6 people was checked too.\n",
        err: "",
      });
    });

    it("says how many people wait for data or are in no scheme, and what lists them", async () => {
      await change("data/people.csv", /(?<=\nE005,[^\n]*?),Sales rep/u, ",Driver");
      await change("data/sales.csv", /\nE002,2024-08[^\n]*/u, "");
      expect((await run("check demo")).out).toBe(
        "No errors in 1 scheme with 3 metrics. The data of 2024-Q3 for 6 people was checked too: 4 can be scored, 1 waits for data, 1 is in no scheme. “kaohe score demo --period 2024-Q3 --show-private” lists them with the reasons.\n",
      );
      expect((await run("score demo --period 2024-Q3 --show-private --allow-blocked")).out).toMatch(/\nE002 .*\nE005 /u);
    });

    it("names places from where the user stands, so that a terminal can open them", async () => {
      await change("scheme.kpi", "weight 50", "wieght 50");
      const { code, out } = await run("check demo");
      expect(code).toBe(1);
      expect(out).toMatch(/─▶ demo\/scheme\.kpi:10:\d+\n/u);
      expect((await runIn(["check"], { folder: join(folder, "demo") })).out).toMatch(/─▶ scheme\.kpi:10:\d+\n/u);
    });

    it("reports a bad cell in each form, and hides the cell where many may read", async () => {
      await change("data/sales.csv", "E002,2024-08,1315000", "E002,2024-08,about a million");
      const json = await run("check demo --format json");
      expect(json.code).toBe(1);
      expect(JSON.parse(json.out).diagnostics).toMatchObject([
        { severity: "error", file: "demo/data/sales.csv", line: 6, header: "Sales" },
      ]);
      expect((await run("check demo --format github")).out).toMatch(/^::error file=demo\/data\/sales\.csv,line=6,/u);
      for (const form of ["text", "json", "github"]) {
        expect((await run(`check demo --format ${form}`)).out).not.toContain("about a million");
        expect((await run(`check demo --format ${form} --show-private`)).out).toContain("about a million");
      }
      expect((await run("check demo", { terminal: true })).out).toContain("about a million");
    });

    it("mends what can only be a slip, says how, and checks what is then on the disk", async () => {
      const whole = await readFile(join(folder, "demo", "scheme.kpi"), "utf8");
      await change("scheme.kpi", "weight 50", "wieght 50");
      await change("scheme.kpi", "metric collection", "metirc collection");

      const shown = await run("check demo --fix --dry-run");
      expect(shown.code).toBe(1);
      expect(shown.out).toContain("demo/scheme.kpi:10:");
      expect(shown.out).toContain("write “weight” for “wieght”\n");
      expect(shown.out).toContain("2 slips in 1 file would be mended; nothing is written.\n");
      expect(await readFile(join(folder, "demo", "scheme.kpi"), "utf8")).not.toBe(whole);

      const mended = await run("check demo --fix");
      expect(mended).toMatchObject({ code: 0, err: "" });
      expect(mended.out).toMatch(/2 slips in 1 file mended\.\nNo errors in 1 scheme/u);
      expect(await readFile(join(folder, "demo", "scheme.kpi"), "utf8")).toBe(whole);
      expect((await run("check demo --fix --lang zh")).out).toContain("没有能确定怎么改的笔误。\n");
    });

    it("keeps JSON whole beside what it mended", async () => {
      await change("scheme.kpi", "weight 50", "wieght 50");
      const { out, err } = await run("check demo --fix --format json");
      expect(JSON.parse(out)).toEqual({ diagnostics: [] });
      expect(err).toContain("1 slip in 1 file mended.");
    });

    it("writes nothing where a mistake is no slip, or a file cannot be read", async () => {
      await change("scheme.kpi", /weight 50/, "weight fifty");
      const mistaken = await readFile(join(folder, "demo", "scheme.kpi"), "utf8");
      expect((await run("check demo --fix")).out).toContain("There is nothing that can be mended for certain.");
      expect(await readFile(join(folder, "demo", "scheme.kpi"), "utf8")).toBe(mistaken);

      await writeFile(join(folder, "demo", "second.kpi"), new Uint8Array([0xff, 0xfe, 0xfa, 0x81]));
      expect(await run("check demo --fix")).toMatchObject({ code: 3, out: "" });
    });

    it("reports what a small step costs, from the share that is asked for", async () => {
      // Collected cash jumps at 80%, 90% and 95% by 15, 9 and 6 of 30 points: 50%, 30% and 20%. The bonus jumps at 70 from 0 to 80%.
      const cliffs = async (share: string) => (await run(`check demo --format json --cliffs ${share}`)).out.match(/"[a-z]+-cliff"/gu);
      expect(await cliffs("31%")).toEqual(['"score-cliff"', '"pay-cliff"']);
      expect(await cliffs("29%")).toEqual(['"score-cliff"', '"pay-cliff"']);
      expect((await run("check demo --cliffs 29%")).out).toContain("Much hangs on 90%, too.");
      expect((await run("check demo --format json")).out).not.toContain("cliff");
      expect(await run("check demo --cliffs many")).toMatchObject({ code: 2, err: expect.stringContaining("bad-option-value") });
    });

    it("takes warnings as errors if asked", async () => {
      await change("scheme.kpi", "  steps pro rata\n", "");
      expect(await run("check demo")).toMatchObject({ code: 0, out: expect.stringContaining("warning[") });
      expect(await run("check demo --strict")).toMatchObject({ code: 1, out: expect.stringContaining("error[") });
    });

    it("checks each cell where the data holds several periods, and asks for one", async () => {
      await change("data/sales.csv", "E001,2024-07", "E001,2024-10");
      const { code, out } = await run("check demo");
      expect(code).toBe(0);
      expect(out).toContain("The data holds more than one period: 2024-Q3 (17 rows), 2024-Q4 (1 row). Choose one, as in --period 2024-Q3.");
      await change("data/sales.csv", "E002,2024-08,1315000", "E002,2024-08,about a million");
      expect(await run("check demo")).toMatchObject({ code: 1, out: expect.stringContaining("data/sales.csv:6") });
    });
  });

  describe("score", () => {
    it("prints people on a terminal, and head counts in a log", async () => {
      const terminal = await run("score demo", { terminal: true });
      expect(terminal).toMatchObject({ code: 0, err: "" });
      expect(terminal.out).toMatch(/East +2\/3 +E002 +Li Qiang +96\.28 +Excellent +12,000\.00\n/u);
      const log = await run("score demo");
      expect(log.out).toMatch(/East +3 +3 +0\n/u);
      expect(log.out).not.toContain("Li Qiang");
      expect((await run("score demo --show-private")).out).toContain("Li Qiang");
    });

    it("gives the published JSON", async () => {
      const { out } = await run("score demo --format json");
      const result = JSON.parse(out);
      expect(result).toMatchObject({ period: "2024-Q3", cycle: "quarterly", diagnostics: [] });
      // E002: sales 1,200,000 + 1,315,000 + 1,240,000 of 3 × 1,300,000 is 3755/3900, 3.7179… steps of 1% under,
      // 50 − 3.7179… = 46.28; collected 3,570,000 of 3,755,000 is over 95%, 30; visits 20, 19, 21 are 20 a month, 20.
      const e002 = result.people.find(({ id }: { readonly id: string }) => id === "E002");
      expect(e002).toMatchObject({
        status: "scored",
        metrics: [
          { name: "revenue", measure: "3755000", target: "3900000", attainment: "751/780", points: "46.28" },
          { name: "collection", attainment: "714/751", points: "30" },
          { name: "visits", measure: "20", target: "20", points: "20" },
        ],
        total: "96.28",
        grade: "excellent",
        rank: { in: "East", place: 2, of: 3 },
        pay: [{ name: "bonus", amount: "12000.00", currency: "CNY" }], // 120% of 10,000
      });
    });

    it("gives a table for spreadsheets", async () => {
      await change("data/people.csv", "Li Qiang", "=1+1");
      const { out } = await run("score demo --format csv");
      const [header, ...rows] = out.split("\r\n");
      expect(header).toBe(
        "\ufeffid,period,name,team,role,scheme,status,total,grade,rank,rank_of,revenue,collection,visits,bonus,outcomes,reasons",
      );
      expect(rows[1]).toBe("E002,2024-Q3,'=1+1,East,Sales representative,sales_rep,scored,96.28,excellent,2,3,46.28,30,20,12000.00,,");
    });

    it("blocks who lacks data, and only them", async () => {
      await change("data/sales.csv", /E003,2024-08.*\n/u, "");
      const { code, out } = await run("score demo --format json");
      expect(code).toBe(1);
      const { people } = JSON.parse(out);
      const blocked = people.filter(({ status }: { readonly status: string }) => status === "blocked");
      expect(blocked).toMatchObject([{ id: "E003", reasons: [{}] }]);
      expect(blocked[0]).not.toHaveProperty("total");
      expect(await run("score demo --allow-blocked")).toMatchObject({ code: 0, out: expect.stringMatching(/East +3 +2 +1\n/u) });
    });

    it("computes nothing by a scheme with errors", async () => {
      await change("scheme.kpi", "weight 20", "weight 30");
      const { code, out, err } = await run("score demo");
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain("demo/scheme.kpi");
    });

    it("asks which period where there are several", async () => {
      await change("data/sales.csv", "E001,2024-07", "E001,2024-10");
      const asked = await run("score demo");
      expect(asked).toMatchObject({ code: 2, out: "" });
      expect(asked.err).toMatch(/2024-Q3 \(17 rows\), 2024-Q4 \(1 row\)\..*demo\/data\/sales\.csv:2 column “Month”/su);
      expect(await run("score demo --period 2024-Q3 --allow-blocked")).toMatchObject({ code: 0 });
      expect(await run("score demo --period 2024-09")).toMatchObject({ code: 2, err: expect.stringContaining("period-of-no-scheme") });
    });
  });

  describe("explain", () => {
    it.each(["E002", "Li Qiang"])("shows the steps of %s", async (person) => {
      const { code, out } = await runIn(["explain", person, "demo"], { folder });
      expect(code).toBe(0);
      expect(out).toContain("96.28");
      expect(out).toContain("data/sales.csv:6 Sales 1315000");
      expect(out).toContain("scheme.kpi:13 50 at 100%, +0.5 per 1% over, -1 per 1% under");
    });

    it("offers the person that was meant", async () => {
      expect(await run("explain E0O2 demo")).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean “E002”?") });
    });

    it("asks for the number where a name is shared", async () => {
      await change("data/people.csv", "Zhang Min", "Li Qiang");
      const { code, err } = await runIn(["explain", "Li Qiang", "demo"], { folder });
      expect(code).toBe(2);
      expect(err).toContain("“Li Qiang” is the name of E002, E003.");
    });

    it("tells why someone is blocked", async () => {
      await change("data/sales.csv", /E003,2024-08.*\n/u, "");
      const { code, out } = await run("explain E003 demo");
      expect(code).toBe(1);
      expect(out).toContain("2024-08");
    });
  });

  describe("a mistake of the program", () => {
    const failing = {
      write: () => {
        throw new TypeError("cannot read a thing");
      },
      isTerminal: false,
    };

    it("is one sentence, and a stack only for who asks", async () => {
      const plain = await run("score demo", { out: failing });
      expect(plain.code).toBe(1);
      expect(plain.err).toContain("This is a mistake in kaohe, not in your scheme or data: cannot read a thing");
      expect(plain.err).not.toContain("    at ");
      expect((await run("score demo", { out: failing, env: { KAOHE_DEBUG: "1" } })).err).toContain("    at ");
    });
  });
});
