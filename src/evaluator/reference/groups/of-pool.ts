import { equal, type Fraction } from "../../../number/fraction.ts";
import type { NodeOf } from "../../../plan/graph.ts";
import { isNumber, missing, type Value } from "../value.ts";
import { type Member, nodeOf, type Outcome, type Outcomes, valueIn } from "./member.ts";
import { partsOf } from "./pool.ts";

/** What each gets of a pool; who has no share takes no part. */
export function poolOutcomes(pool: NodeOf<"pool">, members: readonly Member[]): Outcomes {
  const sharing = members.map(sharingAs).filter((each) => each !== undefined);
  const all = (value: (member: Member) => Value): Outcomes => ({
    each: new Map(sharing.map(({ member }): [Member, Outcome] => [member, { value: value(member) }])),
  });
  const [first] = sharing;
  if (!first) return { each: new Map() };
  if (!sharing.every(({ amount }) => equal(amount, first.amount)))
    return all((member) => missing({ kind: "amounts-differ", node: nodeOf(member) }));
  const shared = partsOf(first.amount, sharing, pool);
  if (!shared) return all((member) => ({ kind: "not-applicable", node: nodeOf(member) }));
  const trace = { counted: sharing.length, sum: shared.of };
  const each = shared.parts.flatMap((value, index): readonly [Member, Outcome][] => {
    const member = sharing[index]?.member;
    return member ? [[member, { value, trace }]] : [];
  });
  return { each: new Map(each) };
}

type Sharing = { readonly member: Member; readonly id: string; readonly share: Fraction; readonly amount: Fraction };

function sharingAs(member: Member): Sharing | undefined {
  const own = member.part.node;
  if (own?.kind !== "pool") return undefined;
  const [share, amount] = [valueIn(member, own.of), valueIn(member, own.amount)];
  return isNumber(share) && isNumber(amount) ? { member, id: member.traveller.person.id, share, amount } : undefined;
}
