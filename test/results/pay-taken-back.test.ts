import { describe, expect, test } from "vitest";
import { personIn, scoredJson } from "../support/score.ts";

const scheme = (pay: string) => `source people from "people.csv" one row per person
  person "id"
source deals from "deals.csv" events
  person "id", date "date", profit "profit" in CNY

scheme s
  cycle monthly
metric deals_made weight 100
  measure count(deals), 100 from 1, 0 otherwise
${pay}
`;
const files = { "people.csv": "id\nE1\n", "deals.csv": "id,date,profit\nE1,2024-01-05,-400\n" };
const personUnder = (pay: string) => personIn(scoredJson(scheme(pay), files, "2024-01"), "E1");

describe("a loss, of which a share would be paid", () => {
  test("waits for a decision where nothing is said", () => {
    const { status, reasons } = personUnder("pay commission\n  points sum(deals.profit) * 10%, round 2");
    // −400 × 10%
    expect([status, reasons?.map(({ code, message }) => [code, message])]).toEqual([
      "blocked",
      [["pay-taken-back", "“commission” comes to -40 CNY, and the scheme does not say that money is taken back."]],
    ]);
  });

  test("waits where the floor is a share of the loss", () => {
    const { status, reasons } = personUnder(
      "pay commission base sum(deals.profit)\n  20% when sum(deals.profit) < 0 CNY, 30% otherwise, floor 10%, round 2",
    );
    // −400 × 20% is −80, held up to −400 × 10%
    expect([status, reasons?.map(({ message }) => message)]).toEqual([
      "blocked",
      ["“commission” comes to -40 CNY, and the scheme does not say that money is taken back."],
    ]);
  });

  test.each([
    ["nothing, with a floor", "points sum(deals.profit) * 10%, floor 0 CNY, round 2", "0.00"],
    ["taken back, without one", "points sum(deals.profit) * 10%, no floor, round 2", "-40.00"],
    ["a fine that is written", "-40 CNY when sum(deals.profit) < 0 CNY, 0 otherwise", "-40.00"],
  ])("%s", (_, pay, amount) => {
    const person = personUnder(`pay commission\n  ${pay}`);
    expect([person.status, person.pay?.[0]?.amount]).toEqual(["scored", amount]);
  });
});
