import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "../support/contrast.ts";

const css = readFileSync(new URL("../../site/styles/colours.css", import.meta.url), "utf8");

/** The colours of each `:root` block, those of the first where a later one leaves them as they are. */
const [light, dark, paper] = [...css.matchAll(/:root \{([^}]*)\}/g)]
  .map(([, block = ""]) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour])),
  )
  .map((theme, _, all): Readonly<Record<string, string>> => ({ ...all[0], ...theme }));

/** AA: 4.5 for text, 3 for what a drawing is read by. */
const TEXT = 4.5;
const SHAPE = 3;

const pairs: readonly (readonly [string, string, number])[] = [
  ...["ink", "soft", "seal", "word", "quote", "number"].flatMap((text) => ["paper", "wash"].map((ground) => [text, ground, TEXT] as const)),
  ["on-seal", "seal", TEXT],
  ...["good", "warn", "bad", "bar"].map((shape) => [shape, "paper", SHAPE] as const),
];

describe.each([
  ["light", light],
  ["dark", dark],
  ["print", paper],
])("%s", (_, theme) => {
  test.each(pairs)("%s on %s", (front, back, least) => {
    expect(contrast(theme?.[front] ?? "", theme?.[back] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

test("black on white is 21, and any colour on itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#a32b1c", "#a32b1c")).toBe(1);
});
