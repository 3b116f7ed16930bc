import { everyPart } from "./expressions/walk.ts";
import type { Expression } from "./types/expression.ts";
import type { Pay } from "./types/pay.ts";
import type { Scheme } from "./types/scheme.ts";

/**
 * What an amount is paid for: the `time` of the period, so that a part of the days brings that part
 * of it; or the `work` of the days themselves, as a rate on what was sold on them. Of other pay
 * nothing says what a part of the days brings: tiers and floors are of a whole period.
 */
export type PaidFor = "time" | "work" | "unclear";

export function paidFor(pay: Pay, { metrics }: Pick<Scheme, "metrics">): PaidFor {
  const grows = growthWithin(metrics);
  const found = [...(pay.base ? [grows(pay.base)] : []), ...ofRule(pay, grows)];
  if (found.every((each) => each === "time")) return "time";
  const isBounded = pay.floor !== undefined || pay.cap !== undefined;
  return found.includes("unclear") || found.filter((each) => each === "work").length > 1 || isBounded ? "unclear" : "work";
}

type Growth = (expression: Expression) => PaidFor;

function ofRule({ rule, rows }: Pay, grows: Growth): readonly PaidFor[] {
  const results = rows.flatMap(({ result }) => (result.kind === "expression" ? [grows(result.expression)] : []));
  switch (rule?.kind) {
    case undefined:
      return results;
    case "shape":
      return [unlessTime(grows(rule.reads))];
    case "matrix":
      return [rule.rule.rows, rule.rule.columns].map(({ of }) => unlessTime(grows(of)));
    case "for-each":
      return [rule.rule.combine === "sum" && rule.gives === "amount" ? "work" : "unclear"];
    case "tiers":
      return [unlessTime(grows(rule.tiers.of)), unlessTime(grows(rule.tiers.by))];
    case "expression":
      return [grows(rule.expression)];
    case "pool":
      return ["unclear"];
  }
}

/** Edges are of a whole period. */
function unlessTime(growth: PaidFor): PaidFor {
  return growth === "time" ? "time" : "unclear";
}

/** Whether a figure grows with the days it is taken of, in proportion or otherwise. */
function growthWithin(metrics: Scheme["metrics"]): Growth {
  const grows = (expression: Expression): PaidFor => {
    switch (expression.kind) {
      case "aggregate":
        return expression.fn === "sum" || expression.fn === "count" ? "work" : "time";
      case "metric": {
        const { measure, target } = metrics.find(({ name }) => name === expression.name) ?? {};
        if (expression.part === "measure") return measure ? grows(measure) : "time";
        return expression.part === "target" || expression.part === "stretch" ? (target ? "unclear" : "time") : "time";
      }
      case "negate":
        return grows(expression.of);
      case "arithmetic": {
        const [left, right] = [grows(expression.left), grows(expression.right)];
        return expression.op === "+" || expression.op === "-" ? (left === right ? left : "unclear") : ofProduct(expression.op, left, right);
      }
      case "entry":
      case "revised-entry":
      case "period-share":
      case "pay":
        return "unclear";
      default:
        return everyPart(expression)
          .slice(1)
          .some((part) => grows(part) !== "time")
          ? "unclear"
          : "time";
    }
  };
  return grows;
}

function ofProduct(op: "*" | "/", left: PaidFor, right: PaidFor): PaidFor {
  if (left === "unclear" || right === "unclear") return "unclear";
  if (right === "time") return left;
  if (op === "*") return left === "time" ? right : "unclear";
  return left === "work" ? "time" : "unclear";
}
