import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Draft } from "../../draft.ts";
import { everyObjectIn } from "../../expressions/inside.ts";
import type { Targets } from "../../types/targets.ts";
import { sameDimension } from "../../units/unit.ts";

/**
 * Of two lists of targets for the same months, one that no scheme reads: the later of them is hardly there for nothing.
 * A list by itself may be there to be held against its parts, and one that revises another is part of that.
 */
export function targetsUnread({ targets, schemes }: Draft): readonly Diagnostic[] {
  if (targets.length < 2 || !schemes.every(({ whole }) => whole)) return [];
  const read = everyObjectIn(schemes.map(({ head: _head, examples: _examples, ...rest }) => rest));
  const lists = new Set(read.flatMap((each) => ("list" in each ? [each.list] : [])));
  const sources = new Set(read.flatMap((each) => ("source" in each ? [each.source] : [])));
  const isRead = ({ label, rows }: Targets): boolean => lists.has(label) || (rows !== undefined && sources.has(rows.source));
  return targets.flatMap((list) => {
    if (list.revises || isRead(list)) return [];
    const other = targets.find((each) => each !== list && isRead(each) && sameDimension(each.unit, list.unit) && overlap(each, list));
    return other ? [finding("targets-unread", list.span, { targets: list.name, other: other.name })] : [];
  });
}

function overlap(one: Targets, other: Targets): boolean {
  return one.from <= other.to && other.from <= one.to;
}
