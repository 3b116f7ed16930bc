import { compare, type Fraction, ZERO } from "../../../number/fraction.ts";
import type { NodeId } from "../../node-id.ts";
import type { Seeds } from "../along/run.ts";
import { fixed, numberOf, type Value, yesNo } from "../along/value.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Given } from "../variable/variable.ts";
import type { Around } from "./around.ts";
import { extremesOf, type Held, heldAt } from "./held.ts";
import type { Site } from "./site.ts";

/** Where everything but one figure stands still. */
export type Situation = {
  readonly seeds: Seeds;
  /** Results of other metrics that conditions read. */
  readonly shown: readonly { readonly subject: MetricSubject; readonly held: Held }[];
};

/** Its figures, for an evaluation. */
export function givenIn({ seeds }: Situation): Given {
  const given = new Map<NodeId, Fraction | boolean>();
  for (const [node, value] of seeds) {
    const figure = value.kind === "yes-no" ? value.holds : numberOf(value);
    if (figure !== undefined) given.set(node, figure);
  }
  return given;
}

/** So many ways that conditions on other figures turn out are looked at. */
const MOST_WAYS = 64;

/** `isCut` where there are more than are looked at. */
export type Situations = { readonly all: readonly Situation[]; readonly isCut: boolean };

/** What conditions read is held at every way they can turn out; all else at its best, at its least, and some at either. */
export function situationsOf({ conditions, factConditions, facts, metrics }: Around, driven: number | undefined, site: Site): Situations {
  const others = [...metrics].filter((index) => index !== driven);
  const isRead = (index: number): boolean => conditions.has(index) || !isOwn(index, site);
  const [read, rest] = [others.filter(isRead), others.filter((index) => !isRead(index))];
  const choices = [
    ...read.flatMap((index) => choicesOf(index, conditions.get(index) ?? new Set(), site)),
    ...factConditions.map((node) => eitherWay(node)),
  ];
  const { all, isCut } = combined(choices);
  const fixedFacts: Situation = { seeds: new Map([...facts].map(([node, value]) => [node, fixed(value)] as const)), shown: [] };
  const levels = levelsOf(rest, site);
  return { all: all.flatMap((way) => levels.map((level) => merged(merged(fixedFacts, level), way))), isCut };
}

/** Its points hang on no other metric's figures. */
export function isOwn(index: number, { metrics, owners }: Site): boolean {
  const points = metrics[index]?.plan.points;
  return points !== undefined && owners[points] === index;
}

function choicesOf(index: number, conditions: ReadonlySet<NodeId>, site: Site): readonly (readonly Situation[])[] {
  const subject = site.metrics[index];
  if (!subject) return [];
  const held = heldAt(subject, isOwn(index, site), conditions, site).map((each) => situationOf(subject, each));
  return subject.chart ? [held] : [held, ...[...conditions].map((node) => eitherWay(node))];
}

function situationOf(subject: MetricSubject, held: Held): Situation {
  return { seeds: held.seeds, shown: [{ subject, held }] };
}

function eitherWay(node: NodeId): readonly Situation[] {
  return [false, true].map((holds) => ({ seeds: new Map<NodeId, Value>([[node, yesNo(holds)]]), shown: [] }));
}

const nothing: Situation = { seeds: new Map(), shown: [] };

function combined(choices: readonly (readonly Situation[])[]): Situations {
  let [all, isCut]: [readonly Situation[], boolean] = [[nothing], false];
  for (const choice of choices) {
    if (choice.length === 0) continue;
    const isTooMany = all.length * choice.length > MOST_WAYS;
    isCut ||= isTooMany;
    all = all.flatMap((one) => (isTooMany ? choice.slice(0, 1) : choice).map((other) => merged(one, other)));
  }
  return { all, isCut };
}

function merged(a: Situation, b: Situation): Situation {
  return { seeds: new Map([...a.seeds, ...b.seeds]), shown: [...a.shown, ...b.shown] };
}

/** Metrics that only add their points: all at their most, the lighter third at its least, then more of them, then all. */
function levelsOf(indices: readonly number[], { metrics, ranges }: Site): readonly Situation[] {
  const subjects = indices.flatMap((index) => metrics[index] ?? []);
  const byWeight = subjects.toSorted((a, b) => compare(b.metric.weight ?? ZERO, a.metric.weight ?? ZERO));
  const ends = byWeight.map((subject) => extremesOf(subject, ranges));
  const counts = new Set([3, 2, 1, 0].map((thirds) => Math.round((byWeight.length * thirds) / 3)));
  return [...counts].map((count) => ({
    seeds: new Map(ends.flatMap((held, index) => [...((index < count ? held[0] : held.at(-1))?.seeds ?? [])])),
    shown: [],
  }));
}
