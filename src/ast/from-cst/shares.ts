import type {
  ExactShareCstNode,
  MembersShareCstNode,
  PlaceNamesCstNode,
  ShareFirstCstNode,
  ShareWordCstNode,
} from "../../../grammar/generated/cst.ts";
import type { ClauseOf } from "../nodes/clause.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only } from "./context.ts";
import { groupName } from "./expressions.ts";
import { figure } from "./figures.ts";
import { ofPeople } from "./places.ts";
import type { Loose, Part } from "./unjoined.ts";

type Share = ClauseOf<"share">;

/** excellent at most 10% of team: a limit after names is a share of a group. */
export function shareOf(part: Part): Extract<Loose, { kind: "named" }>["share"] {
  if (part.kind === "share")
    return { op: part.op, amount: part.amount, ...(part.of && { of: part.of }), ...(part.when && { when: part.when }) };
  if (part.kind === "cap" && part.value) return { op: "at-most", amount: ofPeople(part.value) };
  return part.kind === "floor" && part.value ? { op: "at-least", amount: ofPeople(part.value) } : undefined;
}

/** After the grades: 最多占团队的10% · exactly 10% */
export function shareFirst(context: Context, node: ShareFirstCstNode): Share {
  const { shareWord, group, figure: figures } = node.children;
  const of = group?.[0] && groupName(context, group[0]);
  return {
    kind: "share",
    op: opOf(only(shareWord)),
    amount: ofPeople(figure(context, only(figures))),
    ...(of && { of }),
    grades: [],
    span: nodeSpan(context, node),
  };
}

/** After the group's name: 中 excellent、good 最多10% */
export function membersShare(context: Context, group: Name, node: MembersShareCstNode): Share {
  const { placeNames, shareWord, figure: figures } = node.children;
  return {
    kind: "share",
    op: opOf(only(shareWord)),
    amount: ofPeople(figure(context, only(figures))),
    of: group,
    grades: gradeNames(context, only(placeNames)),
    span: { ...nodeSpan(context, node), start: group.span.start },
  };
}

/** exactly 10% of team in good */
export function exactShare(context: Context, node: ExactShareCstNode): Share {
  const { group, placeNames, figure: figures } = node.children;
  const of = group?.[0] && groupName(context, group[0]);
  return {
    kind: "share",
    op: "exactly",
    amount: ofPeople(figure(context, only(figures))),
    ...(of && { of }),
    grades: gradeNames(context, only(placeNames)),
    span: nodeSpan(context, node),
  };
}

function gradeNames(context: Context, node: PlaceNamesCstNode): readonly Name[] {
  return (node.children.each ?? []).map((each) => nameOf(context, each));
}

export function opOf({ children }: ShareWordCstNode): Share["op"] {
  if (children.Exactly) return "exactly";
  return children.AtMost ? "at-most" : "at-least";
}
