import fc from "fast-check";
import { expect, test } from "vitest";
import { slugsOf } from "../../src/pages/slug.ts";

const SAFE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

test("keeps what can be read, and tells apart what reads the same", () => {
  const slugs = slugsOf(["E001", "e001", "E 001", "华东区", "华北区", "../../etc/passwd", ""]);
  expect(slugs.get("E001")).toMatch(/^e001-/);
  expect(slugs.get("../../etc/passwd")).toMatch(/^etc-passwd-/);
  expect(new Set(slugs.values()).size).toBe(7);
  for (const slug of slugs.values()) expect(slug).toMatch(SAFE);
});

test("an address does not depend on who else is there", () => {
  expect(slugsOf(["华东区", "华北区"]).get("华北区")).toBe(slugsOf(["华北区"]).get("华北区"));
});

test("any texts get safe, different names", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), (texts) => {
      const slugs = slugsOf(texts);
      expect(new Set(slugs.values()).size).toBe(texts.length);
      for (const slug of slugs.values()) expect(slug).toMatch(SAFE);
    }),
  );
});
