import { expect, it } from "vitest";
import { run } from "./host.ts";

it("check --coverage lists what no example tries, and proposes examples for the file; it writes nothing", async () => {
  const { code, out } = await run(["check", "schemes/starter/en", "--coverage"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^No errors in 1 scheme/u);
  // Tried are the slope under 100% of revenue and the one under the target of visits.
  expect(out).toMatch(/Examples of “Sales representatives, quarterly”: 2 of \d+ rows tried\.\nNo example tries these:\n/u);
  expect(out).toContain("schemes/starter/en/scheme.kpi:13 50 at 100%\n");
  expect(out).toMatch(
    /paste what you keep behind line \d+ of schemes\/starter\/en\/scheme\.kpi, the end of “Sales representatives, quarterly”:\n/u,
  );
  expect(out).toContain('example "attainment(revenue) 99%"\n  given attainment(revenue) 99%\n  expect revenue 49\n');
});

it("speaks the reader's language about it, and the file's in the examples", async () => {
  const { out } = await run(["check", "schemes/starter/en", "--coverage", "--lang", "zh"]);
  expect(out).toContain("以下各处没有示例用到：");
  expect(out).toContain("  given attainment(revenue) 99%");
});

it("gives the same as data, and as notices where the lines are", async () => {
  const { out } = await run(["check", "schemes/starter/en", "--coverage", "--format", "json"]);
  const { diagnostics, coverage } = JSON.parse(out);
  expect(diagnostics).toEqual([]);
  expect(coverage).toMatchObject([{ scheme: "sales_rep", tried: 2, paste: { file: "schemes/starter/en/scheme.kpi" } }]);
  expect(coverage[0].untried[0]).toEqual({ file: "schemes/starter/en/scheme.kpi", line: 13, text: "50 at 100%" });
  expect(coverage[0].proposals[0]).toMatch(/^# Proposed by kaohe check --coverage/u);

  const github = await run(["check", "schemes/starter/en", "--coverage", "--format", "github"]);
  expect(github.out).toContain("::notice file=schemes/starter/en/scheme.kpi,line=13,title=No example tries this::50 at 100%25\n");
  expect(github.out).toMatch(/::notice file=schemes\/starter\/en\/scheme\.kpi,line=\d+,title=Proposed examples::/u);
});
