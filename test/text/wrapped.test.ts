import { expect, test } from "vitest";
import { wrapped } from "../../src/text/wrapped.ts";

test("English breaks at spaces, within 100 columns", () => {
  const lines = wrapped(Array.from({ length: 30 }, () => "seven77").join(" "), "  ");
  // Two columns of indent leave room for twelve words of seven letters and their spaces: 2 + 12 × 8 − 1 = 97.
  expect(lines.map(({ length }) => length)).toEqual([97, 97, 49]);
});

test("Chinese takes two columns a character, and no stop begins a line", () => {
  const lines = wrapped(`${"一".repeat(50)}，${"二".repeat(10)}。`, "");
  expect(lines).toEqual([`${"一".repeat(49)}`, `一，${"二".repeat(10)}。`]);
});

test("the first line may begin in a way of its own", () => {
  expect(wrapped("one two", "    ", "  · ")).toEqual(["  · one two"]);
});
