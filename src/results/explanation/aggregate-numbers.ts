import { runGraph } from "../../evaluator/reference/operations.ts";
import { isNumber } from "../../evaluator/reference/value.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { AggregateFn } from "../../scheme/types/expression.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt, numberText } from "./formula.ts";

/** More addends than these are for the list of cells. */
const MOST = 12;

/** What an aggregate was made of, `(21 + 19 + 22) ÷ 3`; "" where that would say nothing more or too much. */
export function aggregateNumbers(id: NodeId, { plan, evaluation }: Account, words: Words): string {
  const node = nodeAt(plan.nodes, id);
  if (node.kind !== "aggregate") return "";
  const numbers = numbersOf(id, node, evaluation);
  if (numbers.length < 2 || numbers.length > MOST) return "";
  const texts = numbers.map((number) => numberText(number, node.unit));
  return written[node.fn](texts, evaluation.inputs.monthsThere.length, words);
}

/** What each row came to: the value of a column, or what is computed on it. */
function numbersOf(id: NodeId, { of }: NodeOf<"aggregate">, { inputs, rows }: Account["evaluation"]): readonly Fraction[] {
  if (!of) return [];
  return (rows.get(id) ?? []).flatMap((row) => {
    const value = runGraph(of, { inputs, values: [], row });
    return isNumber(value) ? [value] : [];
  });
}

type Writer = (numbers: readonly string[], months: number, words: Words) => string;

const sum = (numbers: readonly string[]): string => numbers.join(" + ").replaceAll("+ -", "− ");

const written: Readonly<Record<AggregateFn, Writer>> = {
  sum,
  average: (numbers) => `(${sum(numbers)}) ÷ ${numbers.length}`,
  "monthly-average": (numbers, months) => `(${sum(numbers)}) ÷ ${months}`,
  min: (numbers, _months, words) => words.call(words.functions.minimum, numbers),
  max: (numbers, _months, words) => words.call(words.functions.maximum, numbers),
  median: (numbers) => numbers.join(", "),
  first: () => "",
  last: () => "",
  count: () => "",
};
