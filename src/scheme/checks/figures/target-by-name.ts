import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { isMonthUnit, type MonthUnit, monthsIn } from "../../../periods/cycle.ts";
import { cycleName, cycleNames } from "../../../periods/period.ts";
import type { DraftMetric, DraftScheme } from "../../draft.ts";
import { addsUp } from "../../monthly.ts";
import { columnBehind } from "../../people-source.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check, CheckContext } from "../check.ts";

/** A target from a column that is called a year's is not held against a quarter's sum as it stands. */
export const targetByName: Check = ({ metrics, coefficients, cycle }, { sources }) =>
  [...metrics, ...coefficients].flatMap((metric) => ofMetric(metric, cycle, sources));

function ofMetric(
  { name, measure, target, toDate }: DraftMetric,
  cycle: DraftScheme["cycle"],
  sources: CheckContext["sources"],
): readonly Diagnostic[] {
  if (target?.kind !== "expression" || target.per !== undefined || toDate || !measure || !addsUp(measure) || !isAsItStands(target.of))
    return [];
  const column = columnBehind(target.of, sources);
  const called = column && [column.name, ...column.headers].find((each) => lengthIn(each) !== undefined);
  const said = called === undefined ? undefined : lengthIn(called);
  if (!said || !isMonthUnit(cycle) || monthsIn(said) === monthsIn(cycle)) return [];
  return [finding("target-by-name", target.span, { metric: name, called: called ?? "", per: cycleNames[said], cycle: cycleName(cycle) })];
}

/** Not added up from the rows of several months. */
function isAsItStands(of: Expression): boolean {
  return of.kind === "person" || (of.kind === "aggregate" && of.fn !== "sum" && of.fn !== "count");
}

const lengths: readonly (readonly [MonthUnit, RegExp])[] = [
  ["half", /半年/u],
  ["year", /年度|全年|年(?:销售|回款|业绩|利润)?(?:目标|任务|指标)|\b(?:annual|yearly|full[ _-]year)(?:\b|_)/iu],
  ["quarter", /季度?|\bquarterly(?:\b|_)/iu],
  ["month", /月度?(?:销售|回款|业绩|利润)?(?:目标|任务|指标)|\bmonthly(?:\b|_)/iu],
];

function lengthIn(called: string): MonthUnit | undefined {
  return lengths.find(([, words]) => words.test(called))?.[0];
}
