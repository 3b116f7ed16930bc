import { expect, test } from "vitest";
import { finding } from "../../src/diagnostics/catalogue.ts";
import { once } from "../../src/scheme/once.ts";

const at = (start: number) => ({ file: "s.kpi", start, end: start + 3 });
const unknown = (name: string, start: number) =>
  finding("unknown-name", at(start), { kind: { en: "source", zh: "数据" }, name, suggestion: "" });

test("a name that is missing once is one finding with every place that uses it", () => {
  const [first, second, ...more] = once([unknown("crm", 10), unknown("hr", 20), unknown("crm", 30), unknown("crm", 40)]);
  expect(more).toEqual([]);
  expect(first?.place).toEqual(at(10));
  expect(first?.related?.map(({ place }) => place)).toEqual([at(30), at(40)]);
  expect(second).toEqual(unknown("hr", 20));
});

test("the same finding at the same place is shown once, at another place again", () => {
  const reversed = (start: number) => finding("range-reversed", at(start), {});
  expect(once([reversed(1), reversed(1), reversed(5)])).toEqual([reversed(1), reversed(5)]);
});
