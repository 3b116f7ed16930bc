import { inputsOf } from "../evaluator/reference/inputs.ts";
import { runGraph } from "../evaluator/reference/operations.ts";
import { isKnown, type Value } from "../evaluator/reference/value.ts";
import type { Period } from "../periods/period.ts";
import { GraphBuilder } from "../plan/builder.ts";
import { expressionNode } from "../plan/expression.ts";
import type { Graph } from "../plan/graph.ts";
import type { Facts, Person } from "../plan/inputs.ts";
import { Figures } from "../plan/together.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";

/** Whether the condition of a scheme's `applies to` holds for someone; undefined where a fact that it reads is not known. */
export type Admits = (person: Person) => boolean | undefined;

/** The condition of each scheme that has one, ready to be asked of anyone. */
export function conditionsOf(
  schemes: readonly Scheme[],
  sources: readonly SourceContract[],
  facts: Facts,
  period: Period,
): ReadonlyMap<string, Admits> {
  const admits = (scheme: Scheme): readonly (readonly [string, Admits])[] => {
    const graph = graphOf(scheme, sources);
    return graph ? [[scheme.name, (person) => answer(runGraph(graph, { inputs: inputsOf(facts, person, period), values: [] }))]] : [];
  };
  return new Map(schemes.flatMap(admits));
}

function graphOf({ name, appliesTo: { when } }: Scheme, sources: readonly SourceContract[]): Graph | undefined {
  if (!when) return undefined;
  const builder = new GraphBuilder();
  const resultOf = (): never => {
    throw new RangeError("who takes part cannot hang on results");
  };
  expressionNode(when, { graph: builder, sources, resultOf, figures: new Figures(name) });
  return builder.graph;
}

function answer(value: Value): boolean | undefined {
  return isKnown(value) ? value === true : undefined;
}
