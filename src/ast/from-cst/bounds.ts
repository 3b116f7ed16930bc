import type { BoundFirstCstNode } from "../../../grammar/generated/cst.ts";
import { type Context, nodeSpan, only } from "./context.ts";
import { groupName } from "./expressions.ts";
import { asPoints, isPointsWord, signOf, unsigned } from "./figures.ts";
import { names } from "./names.ts";
import { boundedPlace, ofPeople } from "./places.ts";
import { awardAt, givenIn } from "./results.ts";
import { slope } from "./slopes.ts";
import type { Part } from "./unjoined.ts";

type Op = "at-most" | "at-least";

/**
 * What a bound leads: an award (低于目标不得分), a slope (超过120%每超1%加1分), a
 * limit without a result (不低于-10分, 最多加6分), or a share of a group.
 */
export function boundFirst(context: Context, node: BoundFirstCstNode): Part {
  const { boundedPlace: places, group, members, gives } = node.children;
  const { slope: slopes, says, result, PartOf, Mark } = only(gives).children;
  const bounded = only(places);
  const at = boundedPlace(context, bounded);
  const span = nodeSpan(context, node);
  if (slopes?.[0]) return slope(context, slopes[0], { place: at, apart: Mark !== undefined && PartOf === undefined, span });
  const given = givenIn(says, result);
  const op = opOf(only(bounded.children.Bound).tokenType.name);
  const limit = at.kind === "range" ? (at.from ?? at.to)?.value : undefined;
  if (given || !op || limit?.kind !== "figure") return awardAt(context, given, at, span);
  if (group?.[0] || members?.[0]) {
    const of = group?.[0] && groupName(context, group[0]);
    return { kind: "share", op, amount: ofPeople(limit), ...(of && { of }), grades: members?.[0] ? names(context, members[0]) : [], span };
  }
  if (op === "at-least") return { kind: "floor", value: asPoints(limit), span };
  const sign = bounded.children.value?.[0]?.children.Sign?.[0];
  const bounds = sign !== undefined && isPointsWord(sign);
  return bounds
    ? { kind: "slope-limit", limit: unsigned(asPoints(limit)), sign: signOf(sign) ?? "+", span }
    : { kind: "cap", value: asPoints(limit), span };
}

function opOf(word: string): Op | undefined {
  return word === "AtMost" ? "at-most" : word === "AtLeast" ? "at-least" : undefined;
}
