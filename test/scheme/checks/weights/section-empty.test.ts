import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const metric = "metric m weight 100\n  measure last(crm.rate), proportional\n";

test("a section without metrics is told", () => {
  const { findings } = checkScheme(`scheme s\n  cycle quarterly\nsection a "A"\n${metric}section b "B"\n`);
  expect(findings).toMatchObject([{ code: "section-empty", reason: "No metric stands under the section “b”." }]);
});

test("section none ends a section", () => {
  const { program, codes } = checkScheme(
    `scheme s\n  cycle quarterly\nsection a\n${metric}section none\nmetric n weight 100\n  measure last(crm.rate), proportional\n`,
  );
  expect(codes).toEqual([]);
  expect(program?.schemes[0]?.metrics.map(({ section }) => section)).toEqual(["a", undefined]);
});
