import type { AnnounceCstNode, AnnouncedCstNode, PublishClausesCstNode, SayCstNode } from "../../../grammar/generated/cst.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { figure } from "./figures.ts";
import { accept } from "./modifiers.ts";
import type { Part } from "./unjoined.ts";
import { columnName } from "./words.ts";

/** title "…" · score, rank, grade to team · minimum group 5 */
export function publishClauses(context: Context, node: PublishClausesCstNode): readonly Part[] {
  const { say: said, announce: announced, minimumGroup, accept: accepts } = node.children;
  if (said?.[0]) return [say(context, said[0])];
  if (announced?.[0]) return [announce(context, announced[0])];
  if (accepts?.[0]) return [accept(context, accepts[0])];
  const group = only(minimumGroup);
  return [{ kind: "minimum-group", value: figure(context, only(group.children.figure)), span: nodeSpan(context, group) }];
}

function say(context: Context, node: SayCstNode): Part {
  const { Title, Notice, Appeal, Contact, Name: other, English, Chinese, Text } = node.children;
  const word = only(Title ?? Notice ?? Appeal ?? Contact ?? other);
  return {
    kind: "say",
    what: { ...nameOf(context, word), ...(!other && { text: word.tokenType.name.toLowerCase() }) },
    text: textOf(context, only(Text)),
    ...((English ?? Chinese) && { language: English ? "en" : "zh" }),
    span: nodeSpan(context, node),
  };
}

function announce(context: Context, node: AnnounceCstNode): Part {
  const what = (node.children.announced ?? []).map((each) => announcedName(context, each));
  const audience = node.children.audience?.[0];
  const span = nodeSpan(context, node);
  return audience ? { kind: "announce", what, to: columnName(context, audience), span } : { kind: "announced", what, span };
}

function announcedName(context: Context, { children }: AnnouncedCstNode): Name {
  const { Points, Rank, Grade, Pay, Name: other } = children;
  const word = only(Points ?? Rank ?? Grade ?? Pay ?? other);
  const text = Points ? "score" : Rank ? "rank" : Grade ? "grade" : Pay ? "pay" : undefined;
  return { ...nameOf(context, word), ...(text && { text }) };
}
