import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
import { type Fraction, fraction, ONE } from "../../../src/number/fraction.ts";
import { gapsIn, overlapsIn } from "../../../src/scheme/intervals/coverage.ts";
import type { Domain, End } from "../../../src/scheme/intervals/interval.ts";
import { witness } from "../../../src/scheme/intervals/interval.ts";
import { firstOutOfOrder } from "../../../src/scheme/intervals/order.ts";
import { completed, type Row } from "../../../src/scheme/intervals/rows.ts";

const closed = (n: number): End => ({ value: fraction(n), closed: true });
const open = (n: number): End => ({ value: fraction(n), closed: false });
const row = (of: string, low?: End, high?: End): Row<string> => ({ of, interval: { ...(low ? { low } : {}), ...(high ? { high } : {}) } });
const whole: Domain = { grid: ONE };
const text = (value: Fraction): string => toText(value);

const gaps = (rows: readonly Row<string>[], domain: Domain = {}) =>
  gapsIn(completed(rows), domain, ONE).map(({ witness: value, below, above }) => [text(value), below, above]);
const overlaps = (rows: readonly Row<string>[], domain: Domain = {}) =>
  overlapsIn(completed(rows), domain, ONE).map(({ witness: value, first, second }) => [text(value), first, second]);

describe("rows with one end", () => {
  test("reach to the next row and leave nothing between", () => {
    expect(gaps([row("a", closed(90)), row("b", closed(80)), row("c", undefined, open(80))])).toEqual([]);
    expect(overlaps([row("a", closed(90)), row("b", closed(80)), row("c", undefined, open(80))])).toEqual([]);
  });

  test("from 90 beside over 90 holds 90 alone", () => {
    const [from] = completed([row("from", closed(90)), row("over", open(90))]);
    expect(from?.interval).toEqual({ low: closed(90), high: closed(90) });
  });
});

describe("gaps", () => {
  test("between two rows, at half way, or at the nearest value that can occur", () => {
    const rows = [row("a", closed(90)), row("b", closed(80), closed(89)), row("c", undefined, open(80))];
    expect(gaps(rows)).toEqual([["89.5", "b", "a"]]);
    expect(gaps(rows, { grid: fraction(1, 10) })).toEqual([["89.5", "b", "a"]]);
    expect(gaps(rows, whole)).toEqual([]);
  });

  test("of one value left out between two open ends", () => {
    expect(gaps([row("a", open(90)), row("b", undefined, open(90))])).toEqual([["90", "b", "a"]]);
  });

  test("at either end of the domain, not beyond it", () => {
    expect(gaps([row("a", closed(10), closed(20))])).toEqual([
      ["9", undefined, "a"],
      ["21", "a", undefined],
    ]);
    expect(gaps([row("a", closed(0), closed(100))], { low: closed(0), high: closed(100) })).toEqual([]);
    expect(gaps([row("a", closed(10))], { low: closed(0) })).toEqual([["5", undefined, "a"]]);
  });

  test("are not seen behind a longer row", () => {
    expect(gaps([row("a", closed(0), closed(100)), row("b", closed(20), closed(30))], { low: closed(0), high: closed(100) })).toEqual([]);
  });
});

describe("overlaps", () => {
  test("each row once, with a value in both", () => {
    expect(overlaps([row("a", closed(90), closed(100)), row("b", closed(80), closed(90))])).toEqual([["90", "a", "b"]]);
    expect(overlaps([row("a", closed(0), closed(10)), row("b", closed(5), closed(15)), row("c", closed(8), closed(20))])).toEqual([
      ["7.5", "a", "b"],
      ["9", "a", "c"],
    ]);
  });

  test("ends that touch without a common value are none", () => {
    expect(overlaps([row("a", closed(90), closed(100)), row("b", closed(80), open(90))])).toEqual([]);
  });
});

test("order: all up or all down", () => {
  const order = (...lows: number[]) => firstOutOfOrder(lows.map((low) => row(String(low), closed(low))));
  expect(order(90, 80, 70)).toBeUndefined();
  expect(order(70, 80, 90)).toBeUndefined();
  expect(order(90, 60, 80)).toEqual({ row: "80", before: "60" });
});

describe("witness", () => {
  test("lies on the grid of what can occur", () => {
    const between = (low: End, high: End, domain: Domain) => {
      const value = witness({ low, high }, domain, ONE);
      return value && text(value);
    };
    expect(between(open(1), open(2), {})).toBe("1.5");
    expect(between(open(1), open(2), whole)).toBeUndefined();
    expect(between(open(1), open(4), whole)).toBe("2");
    expect(between(closed(3), closed(3), whole)).toBe("3");
  });
});
