import type { IToken } from "chevrotain";
import type { NameCstNode, NamesCstNode } from "../../../grammar/generated/cst.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, only } from "./context.ts";
import { columnName } from "./words.ts";

export function nameToken({ children }: NameCstNode): IToken {
  return only(children.Name ?? children.Text ?? children.Noun ?? children.Period);
}

export function names(context: Context, node: NamesCstNode): readonly Name[] {
  return (node.children.name ?? []).map((each) => nameOf(context, nameToken(each)));
}

/** team | 本人: the words of both languages have one name. */
export function audiences(context: Context, node: NamesCstNode): readonly Name[] {
  return (node.children.name ?? []).map((each) => columnName(context, nameToken(each)));
}
