import { everyPart } from "../expressions/walk.ts";
import { headerOf } from "../people-source.ts";
import type { RuleContext } from "./context.ts";

/**
 * Whether 回款 in 回款每提高1% is another figure than the one that the rule reads: it has nothing in
 * common with what the metric and its columns are called, and is no word for any figure.
 */
export function isStranger(said: string, context: RuleContext): boolean {
  const own = ownNames(context);
  if (own.some((name) => haveInCommon(name, said))) return false;
  if (context.scope.metrics.known.some((name) => haveInCommon(name, said))) return true;
  return context.called.some((name) => han.test(name)) && !ofAnyFigure.test(said);
}

function ownNames({ called, quantities: { measure }, scope: { sources, people } }: RuleContext): readonly string[] {
  const read = (measure ? everyPart(measure) : []).flatMap((part) => {
    if (part.kind === "person") return [part.column, headerOf(people, part.column)];
    if (part.kind !== "column") return part.kind === "metric" ? [part.name] : [];
    return [part.column, headerOf(sources.values.get(part.source), part.column)];
  });
  return [...called, ...read];
}

/** A letter that says more than that it is a figure. */
function haveInCommon(name: string, said: string): boolean {
  return [...said].some((letter) => han.test(letter) && !"率量额数值比度的总".includes(letter) && name.includes(letter));
}

const han = /\p{Script=Han}/u;
const ofAnyFigure =
  /^(?:实际|完成|达成|占比|比[例率重值]|[数总]?[数金额量值率]+|指标|结果|得分|分数|[增降]幅|差[距额异]|偏差|[次天人件]数|时间|进度|幅度|水平|质量|标准|计划|任务|预算|之后|以后|其[中他后]?|每|若|如|凡)/u;
