import type { Surface } from "../../grammar/words.ts";
import type { AwardClause, Expr, Place, Result, StatementKind } from "../ast/nodes.ts";
import { expression } from "./expressions.ts";
import { figure, pointsFigure, unsigned } from "./figures.ts";
import { name, text } from "./names.ts";
import { placeAfter, placeAlone } from "./places.ts";
import { slope } from "./slopes.ts";
import { closed, spaced } from "./spacing.ts";
import { word } from "./spelling.ts";

/** `5 from 95%` · 95%及以上得5分 · `excellent "优秀" from 90` */
export function award(surface: Surface, statement: StatementKind, clause: AwardClause): string {
  const { name: grade, label, subject, when } = clause;
  const body = surface === "en" ? inEnglish(clause) : inChinese(clause, givesPoints(statement));
  return spaced(subject && name(subject), grade && name(grade), label && text(label), body, when && condition(surface, when));
}

/** Chinese gives points (得5分) where points are earned, and plain figures (120%) where something is paid or multiplied. */
function givesPoints(statement: StatementKind): boolean {
  return statement === "metric";
}

function condition(surface: Surface, when: Expr): string {
  return spaced(word(surface, "When"), expression(surface, when));
}

function inEnglish({ result, place }: AwardClause): string {
  if (!result) return place ? placeAlone("en", place) : "";
  return spaced(plainResult("en", result), place && placeAfter(place));
}

function inChinese({ result, place }: AwardClause, points: boolean): string {
  if (!result || !place) return result ? plainResult("zh", result) : place ? placeAlone("zh", place) : "";
  const given = points ? earned(result, place) : plainResult("zh", result);
  switch (place.kind) {
    case "when":
      return takesThen(result)
        ? spaced(placeAlone("zh", place), word("zh", "Then"), given)
        : spaced(plainResult("zh", result), placeAlone("zh", place));
    case "at":
      return at(place, result, given);
    case "named":
      return spaced(placeAlone("zh", place), given);
    default:
      return points ? closed(placeAlone("zh", place), given) : spaced(placeAlone("zh", place), given);
  }
}

/** 100%得5分, 100%：1.2: two bare figures would not say which is which; a date stands after the result. */
function at(place: Extract<Place, { kind: "at" }>, result: Result, given: string): string {
  const says = word("zh", "Earn");
  const here = placeAlone("zh", place);
  if (place.value.kind === "date") return spaced(plainResult("zh", result), word("zh", "At"), here);
  if (given.startsWith(says)) return closed(here, given);
  return place.value.kind === "target" ? closed(here, says, given) : `${here}：${given}`;
}

/** 则 takes a word or a figure without a sign. */
function takesThen(result: Result): boolean {
  return result.kind === "figure" ? result.figure.value.n >= 0n : result.kind !== "expression" && result.kind !== "slope";
}

/** 得5分, 扣5分, 得满分, 不得分 */
function earned(result: Result, place: Place): string {
  const says = word("zh", "Earn");
  switch (result.kind) {
    case "figure":
      if (result.figure.value.n >= 0n) return closed(says, pointsFigure("zh", result.figure));
      return place.kind === "at"
        ? closed(says, pointsFigure("zh", result.figure))
        : closed(word("zh", "Deduct"), pointsFigure("zh", unsigned(result.figure)));
    case "full":
      return says + word("zh", "Full");
    case "expression":
      return closed(says, plainResult("zh", result));
    default:
      return plainResult("zh", result);
  }
}

function plainResult(surface: Surface, result: Result): string {
  switch (result.kind) {
    case "figure":
      return figure(surface, result.figure);
    case "full":
      return word(surface, "Full");
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

/** `5,000 + 30% of excess`, 5000+超额部分的30%: a fixed amount and a share of what is over. */
function withExcess(surface: Surface, expr: Expr): string {
  if (expr.kind !== "binary" || expr.left.kind !== "figure" || expr.right.kind !== "binary" || expr.right.left.kind !== "figure") {
    return expression(surface, expr);
  }
  const [fixed, share, excess] = [figure(surface, expr.left), figure(surface, expr.right.left), word(surface, "Excess")];
  return surface === "en" ? spaced(fixed, "+", share, word("en", "Of"), excess) : closed(fixed, "+", excess + word("zh", "Whose"), share);
}
