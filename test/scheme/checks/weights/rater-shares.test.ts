import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../../check-text.ts";

test("shares that do not add up are shown with their sum", () => {
  const { findings } = checkMetric("rated 1 to 5 by self 20% | manager 60% | peers 10%");
  expect(findings).toMatchObject([
    { code: "rater-shares", reason: "The shares of the raters of “m” come to 20%+60%+10% = 90%, not 100%." },
  ]);
});

test("raters without shares count alike", () => {
  expect(plain(metricOf("rated 1 to 5 by self | manager | peers").rule)).toMatchObject({
    by: [{ rater: "self", share: "1/3" }, { share: "1/3" }, { share: "1/3" }],
  });
});
