import type { CompareOp } from "../../../ast/nodes/expression.ts";
import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, ZERO } from "../../../number/fraction.ts";
import { everyPart } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Check } from "../check.ts";

/**
 * What takes points or pay away for wrongdoing is not there for whoever has none:
 * `count(accidents) <= 2` holds without any. Of trainings or visits it may well be
 * meant, so the names have to say that more is worse.
 */
export const vetoOnNothing: Check = ({ vetoes, metrics, pays }, { sources }) => {
  const gates = [
    ...vetoes.map(({ label, when }) => ({ label, when })),
    ...metrics.flatMap(({ label, zeroWhen }) => (zeroWhen ? [{ label, when: zeroWhen.condition }] : [])),
    ...pays.flatMap(({ label, zeroWhen }) => (zeroWhen ? [{ label, when: zeroWhen.condition }] : [])),
  ];
  return gates.flatMap(({ label, when }) => partsOf(when).flatMap((part) => ofComparison(part, label, sources)));
};

type Comparison = Extract<Expression, { readonly kind: "compare" }>;

/** Where any of several is enough, each is looked at; where all have to hold, another one may keep people out. */
function partsOf(when: Expression): readonly Comparison[] {
  if (when.kind === "logic" && when.op === "or") return [...partsOf(when.left), ...partsOf(when.right)];
  return when.kind === "compare" ? [when] : [];
}

function ofComparison({ op, left, right, span }: Comparison, label: string, sources: readonly SourceContract[]): readonly Diagnostic[] {
  if (left.kind !== "aggregate" || right.kind !== "constant" || (left.fn !== "count" && left.fn !== "sum")) return [];
  const source = sources.find(({ name }) => name === left.source);
  if (!source?.events || !holdsAtZero(op, compare(ZERO, right.value))) return [];
  // Any number of them satisfies it: a finding of its own.
  if (op === ">=" && right.value.n <= 0n) return [];
  return isWrongdoing(label, left, source) ? [finding("veto-on-nothing", span, { what: label })] : [];
}

function holdsAtZero(op: CompareOp, order: number): boolean {
  const holds: Readonly<Record<CompareOp, boolean>> = {
    "<": order < 0,
    "<=": order <= 0,
    "=": order === 0,
    "!=": order !== 0,
    ">": order > 0,
    ">=": order >= 0,
  };
  return holds[op];
}

/** By the names of what is counted; the name of the rule says most, and may say that it is the lack that counts. */
function isWrongdoing(
  label: string,
  counted: Extract<Expression, { readonly kind: "aggregate" }>,
  { name, label: title }: SourceContract,
): boolean {
  if (lack.test(label) || wanted.test(`${label} ${name} ${title}`)) return false;
  const read = everyPart(counted).flatMap((part) => ("column" in part ? [part.column] : part.kind === "text" ? [part.text] : []));
  return wrong.test([label, name, title, ...read].join(" "));
}

const lack = /\b(?:no|not|without|lack\w*|missing|fewer|too few)\b|无|未|没有|缺少|不足|少于|不够/iu;

const wanted = /train|visit|deal|order|suggest|idea|report|check|inspect|audit|drill|培训|拜访|合同|订单|建议|演练|检查|巡检|签单|提案/iu;

const wrong =
  /accident|incident|complain|violat|breach|error|fault|defect|late|absen|penalt|warn|fraud|offen[cs]e|injur|misconduct|mistake|fail|overdue|delay|truan|事故|投诉|违|差错|错误|失误|故障|缺陷|迟到|早退|旷工|缺勤|处分|处罚|警告|舞弊|弄虚作假|伤|泄|逾期|延误|不合格|退货|客诉/iu;
