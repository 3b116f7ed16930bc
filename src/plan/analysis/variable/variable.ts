import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { add, type Fraction, multiply, ONE } from "../../../number/fraction.ts";
import type { Domain, Interval } from "../../../scheme/intervals/interval.ts";
import type { NodeId } from "../../node-id.ts";
import type { Seeds } from "../along/run.ts";
import { type Amount, isAmount } from "../along/value.ts";
import { valueAt } from "../pieces/form.ts";

/** The one figure that an analysis follows from its lowest value to its highest. */
export type Variable = {
  /** The values that can occur. */
  readonly domain: Domain;
  /** Those that people think of. */
  readonly usual: Interval;
  /** What the nodes that it stands for come to, by the variable. */
  readonly seeds: Seeds;
  readonly show: (value: Fraction) => Bilingual;
  /** How far beside an edge people look: 0.1%, one visit. */
  readonly nudge: Fraction;
  /** What stands for the figure nobody knows, where the seeds have one. */
  readonly scale?: Fraction;
};

export type Given = ReadonlyMap<NodeId, Fraction | boolean>;

/** Figures that put the variable at a value, for an evaluation. */
export function givenAt({ seeds, scale }: Pick<Variable, "seeds" | "scale">, value: Fraction): Given {
  const given = new Map<NodeId, Fraction | boolean>();
  for (const [node, seed] of seeds) {
    if (isAmount(seed)) given.set(node, amountAt(seed, value, scale));
    else if (seed.kind === "yes-no") given.set(node, seed.holds);
  }
  return given;
}

export function amountAt({ plain, scaled }: Amount, value: Fraction, scale: Fraction = ONE): Fraction {
  return add(valueAt(plain, value), multiply(valueAt(scaled, value), scale));
}
