import type { Concept } from "../../grammar/words/concepts.ts";
import type { Surface } from "../../grammar/words.ts";
import { functionWords, referenceWords } from "../ast/from-cst/words.ts";
import type { ArithmeticOp, Call, CompareOp, Expr, Reference } from "../ast/nodes/expression.ts";
import type { PeriodUnit } from "../ast/nodes/figure.ts";
import type { Name } from "../ast/nodes/name.ts";
import { operandFigure } from "./figures.ts";
import { columnName, inQuotes, name } from "./names.ts";
import { closed, spaced } from "./spacing.ts";
import { counted, fitting, word } from "./spelling.ts";

/** How tightly an expression holds together; brackets go around one that is looser than its place allows. */
const levels = { choice: 0, or: 1, and: 2, comparison: 3, sum: 4, product: 5, sign: 6, power: 7, operand: 8 } as const;
type Level = (typeof levels)[keyof typeof levels];

/** An expression where only a sum can stand; anything looser is in brackets. */
export function sum(surface: Surface, expr: Expr): string {
  return within(surface, expr, levels.sum);
}

/** An expression before a word that its last figure would take: anything longer than one value is in brackets. */
export function operand(surface: Surface, expr: Expr): string {
  return within(surface, expr, levels.operand);
}

export function expression(surface: Surface, expr: Expr): string {
  return printers[expr.kind](surface, expr as never);
}

const printers: { readonly [K in Expr["kind"]]: (surface: Surface, expr: Extract<Expr, { kind: K }>) => string } = {
  figure: operandFigure,
  date: (_, { iso }) => iso,
  text: (_, { text }) => inQuotes(text),
  reference,
  call,
  negate: (surface, { of }) => `-${within(surface, of, levels.sign)}`,
  binary: (surface, { op, left, right }) => {
    const level = arithmeticLevels[op];
    const [leftLoosest, rightLoosest] = op === "^" ? ([levels.operand, levels.operand] as const) : ([level, level + 1] as const);
    return infix(surface, left, leftLoosest, signs[surface][op], right, rightLoosest);
  },
  compare: (surface, expr) => infix(surface, expr.left, levels.sum, comparison(surface, expr), expr.right, levels.sum),
  logic: (surface, { op, left, right }) =>
    infix(surface, left, levels[op], word(surface, op === "or" ? "Or" : "And"), right, levels[op] + 1),
  not: (surface, { of }) => spaced(word(surface, "Not"), within(surface, of, levels.comparison)),
  if: (surface, expr) =>
    spaced(
      word(surface, "If"), within(surface, expr.when, levels.or),
      word(surface, "Then"), within(surface, expr.then, levels.or),
      word(surface, "Else"), within(surface, expr.otherwise, levels.or),
    ), // biome-ignore format: a word and its part a line
  default: (surface, { of, value }) => spaced(within(surface, of, levels.power), word(surface, "IfMissing"), operandFigure(surface, value)),
  "over-periods": (surface, { of, before, ...expr }) => {
    const figure = operand(surface, of);
    const many = numberOf(surface, expr.count, expr.unit);
    if (surface === "en") return spaced(figure, word("en", before ? "OfThePrevious" : "OfTheLast"), many);
    return spaced(closed(word("zh", before ? "Top" : "Lately"), many), figure);
  },
  "in-a-row": (surface, expr) => spaced(inARowOf(surface, expr.of), periods(surface, expr)),
};

const arithmeticLevels = { "+": levels.sum, "-": levels.sum, "*": levels.product, "/": levels.product, "^": levels.power } as const;

const signs: Readonly<Record<Surface, Readonly<Record<ArithmeticOp | CompareOp, string>>>> = {
  en: { "+": "+", "-": "-", "*": "*", "/": "/", "^": "^", "=": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
  zh: { "+": "+", "-": "-", "*": "×", "/": "/", "^": "^", "=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" },
};

function levelOf(expr: Expr): Level {
  switch (expr.kind) {
    case "if":
      return levels.choice;
    case "logic":
      return levels[expr.op];
    case "not":
    case "compare":
    case "in-a-row":
      return levels.comparison;
    case "binary":
      return arithmeticLevels[expr.op];
    case "negate":
    case "default":
      return levels.sign;
    default:
      return levels.operand;
  }
}

function within(surface: Surface, expr: Expr, loosest: number): string {
  const printed = expression(surface, expr);
  return levelOf(expr) < loosest ? `(${printed})` : printed;
}

function infix(surface: Surface, left: Expr, leftLoosest: number, sign: string, right: Expr, rightLoosest: number): string {
  return spaced(within(surface, left, leftLoosest), sign, within(surface, right, rightLoosest));
}

/** `grade is fail`, `等级 为 fail`: grades are compared in words. */
function comparison(surface: Surface, { op, left, right }: Extract<Expr, { kind: "compare" }>): string {
  const inWords = op === "=" ? "Is" : op === "!=" ? "IsNot" : undefined;
  return inWords && (isGrade(left) || isGrade(right)) ? word(surface, inWords) : signs[surface][op];
}

function isGrade(expr: Expr): boolean {
  return (expr.kind === "reference" && expr.word === "grade") || (expr.kind === "call" && expr.fn === "grade");
}

/** A row of periods is said of one comparison; `not` and another row need brackets. */
function inARowOf(surface: Surface, of: Expr): string {
  return within(surface, of, of.kind === "compare" ? levels.comparison : levels.sum);
}

function periods(surface: Surface, { count, outOf, unit }: Extract<Expr, { kind: "in-a-row" }>): string {
  if (outOf === undefined) {
    return surface === "en"
      ? spaced(word("en", "For"), numberOf("en", count, unit), word("en", "InARow"))
      : closed(word("zh", "InARow"), numberOf("zh", count, unit));
  }
  return surface === "en"
    ? spaced(word("en", "In"), word("en", "AnyOf"), String(count), word("en", "Of"), numberOf("en", outOf, unit))
    : closed(word("zh", "Lately"), numberOf("zh", outOf, unit), word("zh", "Inside"), String(count), word("zh", "Periods"));
}

/** `3 periods`, 3期, `2 years`. */
function numberOf(surface: Surface, count: number, unit: PeriodUnit | undefined): string {
  const one = unit && counted[unit][count === 1 ? "one" : "many"];
  return (surface === "en" ? spaced : closed)(String(count), one?.[surface] ?? word(surface, "Periods"));
}

export function reference(surface: Surface, { path, word: meaning }: Reference): string {
  const concept = meaning && referenceConcepts.get(meaning);
  if (concept) return word(surface, concept);
  return path.map((part, index) => (index === 0 ? name(part) : columnName(surface, part))).join(".");
}

const between = { en: ", ", zh: "，" } as const;

export function call(surface: Surface, { fn, name: written, args, where, in: among, ties }: Call): string {
  const [first, ...rest] = args.map((argument) => expression(surface, argument));
  const selected = where && spaced(word(surface, "Where"), expression(surface, where));
  const group = among && (first === undefined ? columnName(surface, among) : inGroup(surface, among));
  const apart = ties && spaced(word(surface, "Ties"), word(surface, "By"), expression(surface, ties));
  const listed = [spaced(first, selected, group), ...rest, ...(apart ? [apart] : [])];
  return `${functionName(surface, fn, name(written))}(${listed.join(between[surface])})`;
}

/** `in team` · 在 团队 内 */
export function inGroup(surface: Surface, among: Name): string {
  const group = columnName(surface, among);
  return surface === "en" ? spaced(word("en", "In"), group) : spaced(word("zh", "At"), group, fitting.within.zh);
}

export function functionName(surface: Surface, fn: Call["fn"], written: string): string {
  if (fn === "unknown") return written;
  if (fn === "floor") return fitting.floorFunction[surface];
  if (fn === "round") return fitting.roundFunction[surface];
  const concept = functionConcepts.get(fn);
  return concept ? word(surface, concept) : written;
}

function inverted<Meaning extends string>(table: Partial<Record<Concept, Meaning>>): ReadonlyMap<Meaning, Concept> {
  return new Map((Object.entries(table) as [Concept, Meaning][]).map(([concept, meaning]) => [meaning, concept]));
}

const referenceConcepts = inverted(referenceWords);
const functionConcepts = inverted(functionWords);
