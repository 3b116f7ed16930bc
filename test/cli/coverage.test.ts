import { expect, it } from "vitest";
import { run } from "./host.ts";

it("check --coverage lists what no example tries, and proposes examples for the file; it writes nothing", async () => {
  const { code, out } = await run(["check", "schemes/starter/en", "--coverage"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^No errors in 1 scheme/u);
  // Tried are the slope under 100% of revenue and the one under the target of visits.
  expect(out).toMatch(/Examples of “Sales representatives, quarterly”: 2 of \d+ rows tried\.\nNo example tries these:\n/u);
  expect(out).toContain("schemes/starter/en/scheme.kpi:13 50 at 100%\n");
  expect(out).toMatch(/paste what you keep behind line \d+ of schemes\/starter\/en\/scheme\.kpi, the end of “Sales representatives, quarterly”:\n/u);
  expect(out).toContain('example "attainment(revenue) 99%"\n  given attainment(revenue) 99%\n  expect revenue 49\n');
});

it("speaks the reader's language about it, and the file's in the examples", async () => {
  const { out } = await run(["check", "schemes/starter/en", "--coverage", "--lang", "zh"]);
  expect(out).toContain("以下各处没有示例用到：");
  expect(out).toContain("  given attainment(revenue) 99%");
});
