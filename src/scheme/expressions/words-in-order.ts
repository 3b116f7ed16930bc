import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { reportUnplaced } from "../grade-order.ts";
import type { Expression } from "../types/expression.ts";
import { TEXT, YES_NO } from "../units/unit.ts";
import type { Scope } from "./scope.ts";

type Comparison = Extract<Expression, { kind: "compare" }>;
type Ordering = Exclude<Comparison["op"], "=" | "!=">;

const mirrored = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" } as const satisfies Record<Ordering, Ordering>;

/**
 * `grade >= good` is good or any grade above it, for grades stand best first;
 * one whose place nothing tells is asked about.
 * Other words are not more or less than one another, which is reported.
 */
export function withWordsInOrder(comparison: Comparison, scope: Scope): Expression | undefined {
  const { op, left, right } = comparison;
  if (op === "=" || op === "!=" || left.unit.kind !== "text" || right.unit.kind !== "text") return comparison;
  if (left.kind === "text" && right.kind !== "text")
    return withWordsInOrder({ ...comparison, op: mirrored[op], left: right, right: left }, scope);
  if ((left.kind !== "grade" && left.kind !== "past-grade") || right.kind !== "text") return told(comparison, words(), scope);
  if (scope.unplacedGrade) {
    reportUnplaced(scope.unplacedGrade, comparison.span, scope.report);
    return undefined;
  }
  const grades = [...new Set(scope.grades.values.values())];
  const at = grades.indexOf(right.text);
  const meant = { ">": grades.slice(0, at), ">=": grades.slice(0, at + 1), "<": grades.slice(at + 1), "<=": grades.slice(at) }[op];
  const [first, ...rest] = meant.map((grade) => isGrade(comparison, grade));
  if (!first) return told(comparison, noneBeyond(right.text, op), scope);
  return rest.reduce<Expression>(
    (one, other) => ({ kind: "logic", op: "or", left: one, right: other, unit: YES_NO, span: comparison.span }),
    first,
  );
}

function isGrade({ left, right, span }: Comparison, grade: string): Expression {
  return { kind: "compare", op: "=", left, right: { kind: "text", text: grade, unit: TEXT, span: right.span }, unit: YES_NO, span };
}

function told({ span }: Comparison, why: Bilingual, scope: Scope): undefined {
  scope.report(finding("words-not-ordered", span, { why, advice: oneByOne }));
}

const oneByOne = {
  en: "Say for which words it holds, one by one, joined by or.",
  zh: "请逐个写明适用于哪些文字，用“或”连接。",
} as const satisfies Bilingual;

function words(): Bilingual {
  return { en: "words are not more or less than one another", zh: "文字之间没有大小" };
}

function noneBeyond(grade: string, op: Ordering): Bilingual {
  return op === ">"
    ? { en: `no grade is above “${grade}”`, zh: `“${grade}”之上没有等级` }
    : { en: `no grade is below “${grade}”`, zh: `“${grade}”之下没有等级` };
}
