import { fraction } from "../../../number/fraction.ts";
import type { NodeOf } from "../../../plan/graph.ts";
import type { GroupNode } from "../../../plan/layers.ts";
import { isAbsent, lack } from "../value.ts";
import type { Bucket } from "./buckets.ts";
import { type Member, nodeOf, type Outcome, type Outcomes, type Traveller, valueIn } from "./member.ts";
import { distributionOutcomes } from "./of-distribution.ts";
import { figureOutcomes } from "./of-figure.ts";
import { poolOutcomes } from "./of-pool.ts";
import { type Operation, readBy } from "./operations.ts";

type Compute = { readonly [K in GroupNode["kind"]]: (node: NodeOf<K>, members: readonly Member[], heads: number) => Outcomes };

const compute: Compute = {
  headcount: (_node, _members, heads) => ({ each: new Map(), otherwise: () => ({ value: fraction(heads), trace: { counted: heads } }) }),
  group: figureOutcomes,
  distribution: distributionOutcomes,
  pool: poolOutcomes,
};

/** Computes an operation over one group, of those who lack no result so far, and gives everyone of it their value. */
export function give({ node, parts }: Operation, { name, people, loose }: Bucket<Traveller>): void {
  const heads = people.length + loose;
  const all = people.flatMap((traveller): readonly Member[] => {
    const part = parts.get(traveller.plan);
    return part ? [{ traveller, part }] : [];
  });
  const present = all.filter(({ traveller }) => traveller.lacks === undefined);
  const outcomesOf = compute[node.kind] as (node: GroupNode, members: readonly Member[], heads: number) => Outcomes;
  const { each, otherwise } = outcomesOf(node, present, heads);
  for (const member of all) {
    const { value, trace } = each.get(member) ?? otherwise?.(nodeOf(member)) ?? lacking(member);
    const { run, groups } = member.traveller;
    for (const id of member.part.ids) {
      run.values[id] = value;
      groups.set(id, { ...(name !== undefined && { name }), heads, counted: present.length, ...trace });
    }
  }
}

/** Why an operation has nothing for someone: what they lack of it, or else of their results. */
function lacking(member: Member): Outcome {
  const { lacks } = member.traveller;
  const read = readBy(member.part).map((node) => valueIn(member, node));
  return { value: read.some(isAbsent) || !lacks ? lack(read) : lacks };
}
