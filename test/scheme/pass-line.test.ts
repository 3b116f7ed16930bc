import { expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";
import { checkScheme, sources } from "./check-text.ts";

const scheme = (passLine: string) => `scheme s
  cycle quarterly, steps pro rata

metric revenue weight 60
  measure sum(crm.amount), target 1,000,000 CNY
  ${passLine}
  proportional, cap 72

metric quality weight 40
  measure average(crm.rate)
  pass line 90%
  proportional, cap 20 when measure(revenue) < pass line(revenue)

total out of 100, cap 112
`;

const example = (given: string, expected: string) => `
example "e"
  given ${given}
  expect ${expected}
`;

const codes = (text: string) =>
  checkTexts([
    { file: "sources.kpi", text: sources },
    { file: "s.kpi", text },
  ]).diagnostics.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));

test.each([
  // 85% of 1,000,000: 849,999 fails, and quality gives at most 20 instead of 40 × 95%.
  ["pass line 85%", "measure(revenue) 849,999 CNY, quality 95%", "quality 20"],
  ["pass line 85%", "measure(revenue) 850,000 CNY, quality 95%", "quality 38"],
  ["pass line 900,000 CNY", "measure(revenue) 850,000 CNY, quality 95%", "quality 20"],
])("%s stands in conditions: %s", (passLine, given, expected) => {
  expect(codes(scheme(passLine) + example(given, expected))).toEqual([]);
  expect(codes(scheme(passLine) + example(given, "quality 39"))).toEqual(["example-differs"]);
});

test("a metric without one is told", () => {
  const { findings } = checkScheme(
    "scheme s\n  cycle quarterly\n\nmetric a weight 100\n  measure average(crm.rate)\n  proportional, cap 50 when measure < pass line\n",
  );
  expect(findings).toMatchObject([{ code: "no-such-part", reason: "The metric “a” has no pass line." }]);
});

test("a coefficient by a metric's attainment reads it as a measure does", () => {
  const text = `${scheme("pass line 85%").replace("total out of 100, cap 112", "total out of 100, cap 140, floor 0")}
coefficient k by attainment(revenue), 1.2 from 120%, 1 from 80%, 0.8 otherwise
`;
  // 70% misses the pass line: 60 × 70% + 20 = 62; × 0.8 = 49.6
  expect(codes(text + example("attainment(revenue) 70%, quality 100%", "total 49.6"))).toEqual([]);
});
