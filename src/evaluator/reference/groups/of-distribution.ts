import type { NodeOf } from "../../../plan/plan.ts";
import { isKnown, isNumber, lack } from "../value.ts";
import { distribute, type Graded } from "./distribution.ts";
import { type Member, type Outcome, type Outcomes, valueIn } from "./member.ts";
import { tiesOf } from "./of-figure.ts";

type Distribution = NodeOf<"distribution">;

/** The grades of a group after its shares; who has no grade or total takes no part. */
export function distributionOutcomes({ grades, mode, equals }: Distribution, members: readonly Member[], heads: number): Outcomes {
  const graded = members.map(seatedAs).filter((each) => each !== undefined);
  const [first] = graded;
  if (!first) return { each: new Map() };
  // A condition on a share is about the group, so it is the same for each of them.
  const conditions = first.own.shares.map(({ when }) => (when === undefined ? true : valueIn(first.member, when)));
  if (!conditions.every(isKnown)) {
    const value = lack(conditions);
    return { each: new Map(graded.map(({ member }) => [member, { value }])) };
  }
  const shares = first.own.shares.filter((_, index) => conditions[index] === true);
  const regraded = distribute(graded, heads, shares, { grades, mode, equals });
  const each = regraded.flatMap(({ grade, place, moved }, index): readonly [Member, Outcome][] => {
    const member = graded[index]?.member;
    const trace = {
      counted: graded.length,
      place: { at: place.before + 1, level: place.level },
      ...(moved && { moved: { share: moved.share, count: moved.count } }),
    };
    return member ? [[member, { value: grade, trace }]] : [];
  });
  return { each: new Map(each) };
}

type Seated = Graded & { readonly member: Member; readonly own: Distribution };

function seatedAs(member: Member): Seated | undefined {
  const own = member.part.node;
  if (own?.kind !== "distribution") return undefined;
  const [grade, total] = [valueIn(member, own.of), valueIn(member, own.by)];
  if (typeof grade !== "string" || !isNumber(total)) return undefined;
  const barred = own.barred.filter(({ unless }) => valueIn(member, unless) !== true).map(({ grade: into }) => into);
  return { member, own, grade, score: { of: total, ties: tiesOf(member) }, barred: new Set(barred) };
}
