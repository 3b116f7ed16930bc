import { describe, expect, test } from "vitest";
import { contains, parsePeriod, periodOf, previousPeriod, within } from "../../src/periods/period.ts";

describe("parsePeriod", () => {
  test("a month, with its last day", () => {
    expect(parsePeriod("2024-02")).toEqual({ name: "2024-02", cycle: "month", from: "2024-02-01", to: "2024-02-29", months: ["2024-02"] });
    expect(parsePeriod("2023-02")?.to).toBe("2023-02-28");
    expect(parsePeriod("1900-02")?.to).toBe("1900-02-28");
  });

  test("a quarter, in either case", () => {
    expect(parsePeriod("2024-Q3")).toEqual({
      name: "2024-Q3",
      cycle: "quarter",
      from: "2024-07-01",
      to: "2024-09-30",
      months: ["2024-07", "2024-08", "2024-09"],
    });
    expect(parsePeriod("2024-q3")?.name).toBe("2024-Q3");
  });

  test("a half and a year", () => {
    expect(parsePeriod("2024-H2")).toMatchObject({ from: "2024-07-01", to: "2024-12-31" });
    expect(parsePeriod("2024")).toMatchObject({ name: "2024", from: "2024-01-01", to: "2024-12-31" });
    expect(parsePeriod("2024")?.months).toHaveLength(12);
  });

  test("the days of a project, both included, with the months they touch", () => {
    expect(parsePeriod("2023-11-15--2024-02-10")).toEqual({
      name: "2023-11-15--2024-02-10",
      cycle: "2023-11-15--2024-02-10",
      from: "2023-11-15",
      to: "2024-02-10",
      months: ["2023-11", "2023-12", "2024-01", "2024-02"],
    });
  });

  test.each([
    "2024-03-02--2024-03-01",
    "2024-02-30--2024-03-01",
    "2024-03-01--",
    "2024-13",
    "2024-Q5",
    "2024-H3",
    "24-01",
    "2024-7",
    "Q3",
    "",
  ])("%j names no period", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("periodOf", () => {
  test("the period a date falls in, at either end", () => {
    expect(periodOf("2024-07-01", "quarter")?.name).toBe("2024-Q3");
    expect(periodOf("2024-06-30", "quarter")?.name).toBe("2024-Q2");
    expect(periodOf("2024-12-31", "half")?.name).toBe("2024-H2");
    expect(periodOf("2024-02-29", "month")?.name).toBe("2024-02");
    expect(periodOf("2024-02-29", "year")?.name).toBe("2024");
  });

  test("a project has one, for its own days", () => {
    expect(periodOf("2024-08-31", "2024-03-01--2024-08-31")?.from).toBe("2024-03-01");
    expect(periodOf("2024-09-01", "2024-03-01--2024-08-31")).toBeUndefined();
  });

  test("a day that is not in the calendar has none", () => {
    expect(periodOf("2023-02-29", "month")).toBeUndefined();
    expect(periodOf("2024-7-1", "month")).toBeUndefined();
  });
});

test("the period before, over the turn of the year", () => {
  const before = (name: string): string | undefined => {
    const period = parsePeriod(name);
    return period && previousPeriod(period).name;
  };
  expect(["2024-Q1", "2024-Q3", "2024-01", "2024-H1", "2024"].map(before)).toEqual(["2023-Q4", "2024-Q2", "2023-12", "2023-H2", "2023"]);
});

test("no period is before a project's", () => {
  const project = parsePeriod("2024-03-01--2024-08-31");
  expect(() => project && previousPeriod(project)).toThrow(RangeError);
});

test("a period contains its first and last day, and the shorter periods in it", () => {
  const quarter = parsePeriod("2024-Q3");
  const july = parsePeriod("2024-07");
  const june = parsePeriod("2024-06");
  if (!quarter || !july || !june) throw new Error("periods");
  expect([contains(quarter, "2024-07-01"), contains(quarter, "2024-09-30"), contains(quarter, "2024-10-01")]).toEqual([true, true, false]);
  expect([within(july, quarter), within(june, quarter), within(quarter, july)]).toEqual([true, false, false]);
});
