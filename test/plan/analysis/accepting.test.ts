import { expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const falling = (more: string): string => `
metric m weight 40
  measure average(crm.rate)
  36 from 95%, 40 from 90%, 0 otherwise
  ${more}`;

test("a finding that the scheme accepts is left out", () => {
  expect(analysed(falling('accept better-scores-less "agreed with the board"')).codes).toEqual([]);
});

test("an acceptance that nothing matches is told", () => {
  expect(analysed(falling('accept better-scores-less "agreed"\n  accept cap-never-bites "agreed"')).codes).toEqual(["accept-unused"]);
});

test("a metric that may decline is not asked about it", () => {
  expect(analysed(falling("may decline")).codes).toEqual([]);
});

test("what is not analysed can be accepted, too", () => {
  const product = (more: string): string => `
metric m weight 40
  measure average(crm.rate)
  points weight * attainment * attainment
  ${more}`;
  expect(analysed(product("")).open).toHaveLength(1);
  expect(analysed(product('accept not-analysed "a square only goes up"'))).toMatchObject({ codes: [], open: [] });
});
