import { expect, test } from "vitest";
import { personIn, scoredJson } from "../../support/score.ts";

const text = `
source people from "people.csv" one row per person
  person "id", name "name"
source sales "Sales" from "sales.csv" one row per person, month
  person "id", month "month", amount "amount" in CNY
scheme s
  cycle quarterly
metric quarter extra
  measure rank(sum(sales.amount) in everyone)
  10 at 1, 0 otherwise
metric year extra
  measure rank(sum(sales.amount) in everyone)
  period to date
  10 at 1, 0 otherwise
total out of 100
`;

test("a place in the quarter and one in the year to date are two figures", () => {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
  // Of the year 6 × 100 + 3 × 10 = 630 and 6 × 10 + 3 × 100 = 360; of the quarter 30 and 300.
  const rows = months.flatMap((month) => {
    const early = month < "07";
    return [`E1,2024-${month},${early ? 100 : 10}`, `E2,2024-${month},${early ? 10 : 100}`];
  });
  const scored = scoredJson(
    text,
    { "people.csv": "id,name\nE1,E1\nE2,E2", "sales.csv": ["id,month,amount", ...rows].join("\n") },
    "2024-Q3",
  );
  const places = (id: string) => personIn(scored, id).extras?.map(({ measure }) => measure);
  expect(places("E1")).toEqual(["2", "1"]);
  expect(places("E2")).toEqual(["1", "2"]);
});
