import type { Unit } from "../types/unit.ts";
import { isPure, NUMBER, PERCENT, RATIO, sameDimension } from "./unit.ts";

/**
 * The unit of a sum or difference; undefined where the two do not mix. A plain
 * number takes the other's unit (1 - defect rate is a percentage), but never that of money.
 */
export function sumUnit(left: Unit, right: Unit): Unit | undefined {
  if (isPure(left) && isPure(right)) return pureSum(left, right);
  if (sameDimension(left, right)) return left.kind === "count" && left.noun === undefined ? right : left;
  if (left.kind === "number") return takesNumbers(right) ? right : undefined;
  if (right.kind === "number") return takesNumbers(left) ? left : undefined;
  return undefined;
}

function takesNumbers(unit: Unit): boolean {
  return unit.kind === "points" || unit.kind === "count" || unit.kind === "time";
}

function pureSum(left: Unit, right: Unit): Unit {
  if (left.kind === "percent" || right.kind === "percent") return PERCENT;
  return left.kind === "ratio" || right.kind === "ratio" ? RATIO : NUMBER;
}

/** Money times a count is money, weight times score are points; money times money is nothing a scheme can mean. */
export function productUnit(left: Unit, right: Unit): Unit | undefined {
  if (isPure(left) && isPure(right)) return left.kind === right.kind ? left : NUMBER;
  if (isPure(left)) return right;
  if (isPure(right)) return left;
  if (left.kind === "points" && right.kind === "points") return left;
  // So much money a point.
  if (left.kind === "points" && right.kind === "money") return right;
  if (right.kind === "points" && left.kind === "money") return left;
  if (left.kind === "count" || left.kind === "time") return right.kind === left.kind ? undefined : right;
  if (right.kind === "count" || right.kind === "time") return left;
  return undefined;
}

/** Received ÷ due is a percentage; money ÷ customers is money a customer; visits ÷ customers a plain number. */
export function quotientUnit(left: Unit, right: Unit): Unit | undefined {
  if (isPure(left) && isPure(right)) return pureQuotient(left, right);
  if (isPure(right)) return left;
  if (sameDimension(left, right)) return PERCENT;
  if (right.kind !== "count" && right.kind !== "time") return undefined;
  return isPure(left) || left.kind === right.kind ? NUMBER : left;
}

function pureQuotient(left: Unit, right: Unit): Unit {
  if (left.kind === "number") return NUMBER;
  return right.kind === "number" ? left : PERCENT;
}
