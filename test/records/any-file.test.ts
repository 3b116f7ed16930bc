import fc from "fast-check";
import { expect, test } from "vitest";
import { crm, crmFile, people, peopleFile, read } from "./workspace.ts";

/** Whatever a file holds, it is read to the end and every row is accounted for. */

function everyRowIsCounted(bytes: Uint8Array): void {
  const result = read([peopleFile, { path: "data/crm-2024-07.csv", bytes }], { contracts: [people, crm] });
  for (const { rows, used, totals, outsidePeriod, unknownPeople, unusable } of result.profile.files) {
    expect(used + totals + outsidePeriod + unknownPeople + unusable).toBe(rows);
  }
}

test("random bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), everyRowIsCounted));
});

test("random cells under good headers", () => {
  const cell = fc.oneof(
    fc.constantFrom("E001", "E002", "E999", "2024-07", "2024-01", "480万元", "96%", "96", "合计", "", '"', "1,200", "#N/A", "45474", "是"),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(","));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      everyRowIsCounted(crmFile("工号,月份,销售额,续约率,拜访量", ...rows).bytes);
    }),
  );
});
