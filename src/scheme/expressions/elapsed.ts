import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Expression } from "../types/expression.ts";
import { unitName } from "../units/names.ts";
import { functionCalled } from "./called.ts";
import type { Read, Scope } from "./scope.ts";

type Call = Extract<Expr, { kind: "call" }>;

/** `years in (people.joined)`: time completed since a date, or between two. */
export function readElapsed(unit: "day" | "month" | "year"): (call: Call, scope: Scope, read: Read) => Expression | undefined {
  return (call, scope, read) => {
    const [from, to, ...more] = call.args.map((argument) => dateOf(argument, scope, read));
    if (call.args.length === 0 || more.length > 0) {
      scope.report(finding("argument-count", call.span, { name: functionCalled(call), wanted: "1–2", given: String(call.args.length) }));
      return undefined;
    }
    if (!from || (call.args.length === 2 && !to)) return undefined;
    return { kind: "elapsed", in: unit, from, ...(to ? { to } : {}), unit: { kind: "time", unit }, span: call.span };
  };
}

function dateOf(argument: Expr, scope: Scope, read: Read): Expression | undefined {
  const date = read(argument, scope);
  const isMeasured = date?.kind === "metric" || date?.kind === "elapsed";
  if (!date || (date.unit.kind === "date" && !isMeasured)) return date;
  const given = isMeasured && date.unit.kind === "date" ? whatIsMeasured : unitName(date.unit);
  scope.report(finding("date-expected", date.span, { given }));
  return undefined;
}

/** A rule goes by it as days on a line: between two dates, those of the data are named. */
const whatIsMeasured = { en: "a metric’s measure", zh: "指标的完成值" } as const;
