import type { NodeOf } from "../../../plan/graph.ts";
import { isKnown, isNumber, type Value } from "../value.ts";
import { distribute, type Graded } from "./distribution.ts";
import { type Member, type Outcome, type Outcomes, valueIn } from "./member.ts";
import { tiesOf } from "./of-figure.ts";

type Distribution = NodeOf<"distribution">;

/** The grades of a group after its shares; who has no grade or total, or cannot tell of a share whether it applies, takes no part. */
export function distributionOutcomes({ grades, mode, equals }: Distribution, members: readonly Member[], heads: number): Outcomes {
  const graded = members.map(seatedAs).filter((each) => each !== undefined);
  const [first] = graded;
  if (!first) return { each: new Map() };
  // A condition is about a group; should it be another than this one, it has to hold for all.
  const shares = first.own.shares.filter((_, index) => graded.every(({ conditions }) => conditions[index] === true));
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

type Seated = Graded & { readonly member: Member; readonly own: Distribution; readonly conditions: readonly Value[] };

function seatedAs(member: Member): Seated | undefined {
  const own = member.part.node;
  if (own?.kind !== "distribution") return undefined;
  const [grade, total] = [valueIn(member, own.of), valueIn(member, own.by)];
  const conditions = own.shares.map(({ when }) => (when === undefined ? true : valueIn(member, when)));
  if (typeof grade !== "string" || !isNumber(total) || !conditions.every(isKnown)) return undefined;
  const barred = own.barred.filter(({ unless }) => valueIn(member, unless) !== true).map(({ grade: into }) => into);
  return { member, own, conditions, grade, score: { of: total, ties: tiesOf(member) }, barred: new Set(barred) };
}
