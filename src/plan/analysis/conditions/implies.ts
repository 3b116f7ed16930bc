import type { NodeId } from "../../node-id.ts";
import type { Value } from "../along/value.ts";
import { zipped } from "../pieces/pieces.ts";
import type { Subject } from "../subject.ts";
import { twinsOf } from "../variable/twins.ts";
import { figureBehind } from "./figure-behind.ts";
import { partsOf, turnsAlong } from "./truth-along.ts";

/** Whether one condition cannot hold without another: shown by parts that say the same, and exactly by those about one figure. */
export function implies(one: NodeId, other: NodeId, subject: Subject): boolean {
  const given = partsOf(one, "and", subject);
  return partsOf(other, "and", subject).every((part) => follows(part, given, subject));
}

function follows(part: NodeId, given: readonly NodeId[], subject: Subject): boolean {
  if (twinsOf(part, given, subject.plan.nodes).length > 0) return true;
  const alike = given.filter((each) => figureBehind([each, part], subject));
  const figure = figureBehind([...alike, part], subject);
  if (!figure || alike.length === 0) return false;
  const [held, wanted] = [turnsAlong(alike, "and", figure, subject), turnsAlong([part], "and", figure, subject)];
  return zipped(held, wanted).every(({ value: [a, b] }) => isHeld(a, false) || isHeld(b, true));
}

function isHeld(value: Value, holds: boolean): boolean {
  return value.kind === "yes-no" && value.holds === holds;
}
