import { describe, expect, test } from "vitest";
import { company, paid, schemeOf } from "../../support/company.ts";

const byRank = (role: string): string =>
  schemeOf(
    role,
    `pay bonus "Bonus"
  300 元 at rank 1, 200 元 at rank 2, 100 元 at last place, 0 otherwise
  by rank(total in team), round 2`,
  );

describe("pay by place in the team", () => {
  test("ties share the better place: 90, 85, 85, 70 are 1, 2, 2, 4", () => {
    const result = company(
      [byRank("rep")],
      [
        ["E1", "East", "rep", "85"],
        ["E2", "East", "rep", "90"],
        ["E3", "East", "rep", "70"],
        ["E4", "East", "rep", "85"],
        ["W1", "West", "rep", "60"],
      ],
    );
    expect(paid(result)).toEqual(["E1 200", "E2 300", "E3 100", "E4 200", "W1 300"]);
  });

  test("the total is known under every scheme: places are among the whole team", () => {
    const result = company(
      [byRank("rep"), schemeOf("lead", ""), schemeOf("clerk", "")],
      [
        ["E1", "East", "rep", "85"],
        ["E2", "East", "lead", "90"],
        ["E3", "East", "clerk", "95"],
        ["E4", "East", "rep", "80"],
      ],
    );
    // Third and last of four; the others are not paid by place.
    expect(paid(result)).toEqual(["E1 0", "E2 ", "E3 ", "E4 100"]);
  });

  test("a metric is one scheme's: places are among those under it", () => {
    const byScore = schemeOf("rep", `pay bonus "Bonus" = 100 元 * rank(points(main) in team), round 2`);
    const result = company(
      [byScore, schemeOf("lead", "")],
      [
        ["E1", "East", "rep", "85"],
        ["E2", "East", "lead", "90"],
        ["E3", "East", "rep", "95"],
      ],
    );
    expect(paid(result)).toEqual(["E1 200", "E2 ", "E3 100"]);
  });

  test("someone blocked is not ranked, and while there is one the places of the team are provisional", () => {
    const result = company(
      [byRank("rep")],
      [
        ["E1", "East", "rep", "85"],
        ["E2", "East", "rep", ""],
        ["E3", "East", "rep", "80"],
        ["W1", "West", "rep", "70"],
      ],
    );
    expect(paid(result)).toEqual(["E1 300 provisional", "E2 blocked: missing-value", "E3 200 provisional", "W1 300"]);
  });

  test("without a team there is no place in it", () => {
    expect(paid(company([byRank("rep")], [["E1", "", "rep", "85"]]))).toEqual(["E1 blocked: missing-value"]);
  });
});
