import type { Surface } from "../../grammar/words.ts";
import type { Result } from "../ast/nodes/award.ts";
import type { Expr } from "../ast/nodes/expression.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import { expression } from "./expressions.ts";
import { figure, pointsFigure, unsigned } from "./figures.ts";
import { slope } from "./slopes.ts";
import { closed, spaced } from "./spacing.ts";
import { word } from "./spelling.ts";

/** What an award gives, by itself: `5`, `-5`, `full`, 满分. */
export function plainResult(surface: Surface, result: Result): string {
  switch (result.kind) {
    case "figure":
      return result.added ? change(surface, figure(surface, unsigned(result.figure)), result) : figure(surface, result.figure);
    case "full":
      return word(surface, "Full");
    case "full-less": {
      const [full, less] = [word(surface, "Full"), figure(surface, result.figure)];
      return surface === "en" ? spaced(full, "-", less) : closed(full, "-", less);
    }
    case "none":
      return word(surface, "None");
    case "proportional":
      return word(surface, "Proportional");
    case "expression":
      return withExcess(surface, result.expr);
    case "slope":
      return slope(surface, result.slope);
  }
}

/** What is added or taken off: `+5`, `deduct 5`, 加5分, 扣5分. */
function change(surface: Surface, amount: string, { figure: { value } }: FigureResult): string {
  const [word, spacing] = value.n < 0n ? signs[surface].less : signs[surface].more;
  return word + spacing + amount;
}

const signs = {
  en: { more: ["+", ""], less: [word("en", "Deduct"), " "] },
  zh: { more: [word("zh", "Add"), ""], less: [word("zh", "Deduct"), ""] },
} as const satisfies Record<Surface, object>;

/** In Chinese, with the word that leads a result: 得5分, 得-5分 (扣5分 is taken off something), 得满分, 不得分. */
export function said(result: Result, points: boolean): string {
  const asWritten = points ? pointsFigure : figure;
  if (result.kind === "figure" && result.added) return change("zh", asWritten("zh", unsigned(result.figure)), result);
  if (result.kind === "figure") return closed(word("zh", "Earn"), asWritten("zh", result.figure));
  const plain = plainResult("zh", result);
  return result.kind !== "none" && result.kind !== "proportional" && result.kind !== "slope" ? closed(word("zh", "Earn"), plain) : plain;
}

/** Whether it is a word or a figure without a sign. */
export function isUnsigned(result: Result): boolean {
  return result.kind === "figure" ? result.figure.value.n >= 0n && !result.added : result.kind !== "expression" && result.kind !== "slope";
}

type FigureResult = Extract<Result, { kind: "figure" }>;

/** `5,000 + 30% of excess`, 5000+超额部分的30%: a fixed amount and a share of what is over. Any other formula is in brackets. */
function withExcess(surface: Surface, expr: Expr): string {
  const parts = expr.kind === "binary" && expr.op === "+" ? excessParts(expr.left, expr.right) : undefined;
  if (!parts) return `(${expression(surface, expr)})`;
  const [fixed, share, excess] = [figure(surface, parts.fixed), figure(surface, parts.share), word(surface, "Excess")];
  return surface === "en" ? spaced(fixed, "+", share, word("en", "Of"), excess) : closed(fixed, "+", excess + word("zh", "Whose"), share);
}

function excessParts(fixed: Expr, part: Expr): { readonly fixed: Figure; readonly share: Figure } | undefined {
  if (fixed.kind !== "figure" || part.kind !== "binary" || part.op !== "*") return undefined;
  const { left, right } = part;
  const isExcess = right.kind === "reference" && right.word === "excess";
  return left.kind === "figure" && isExcess ? { fixed, share: left } : undefined;
}
