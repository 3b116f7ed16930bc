import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const attained = (rule: string) => checkMetric(`measure sum(crm.amount), target 100 万元\n${rule}`);

test("a row of less above the one of full points", () => {
  expect(attained("40 from 100%, 5 from 120%, 0 otherwise").findings).toMatchObject([
    {
      code: "less-beyond-full",
      at: "5 from 120%",
      reason:
        "“m” gives 40 points below 120% and 5 points from 120% on. It is computed so; if these 5 points come on top, it would be 45 points.",
    },
  ]);
});

test.each([
  ["more gives more", "40 from 100%, 45 from 120%, 0 otherwise"],
  ["less is meant", "40 from 100%, 5 from 120%, 0 otherwise, may decline"],
  ["the rows say both their ends", "40 between 95% and 105%, 20 from over 105% to 120%, 0 otherwise"],
])("quiet where %s", (_, rule) => {
  expect(attained(rule).codes).not.toContain("less-beyond-full");
});
