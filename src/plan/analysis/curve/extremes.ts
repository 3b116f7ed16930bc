import { compare } from "../../../number/fraction.ts";
import { trendOf } from "../pieces/form.ts";
import type { Curve } from "./curve.ts";
import { type Stand, standOf } from "./stand.ts";

/** How far a curve reaches; a stand without a value is without bound. */
export type Extremes = { readonly lowest: Stand; readonly highest: Stand };

/** Undefined where a part of the curve is not known, or there is none. */
export function extremesOf(curve: Curve): Extremes | undefined {
  const reached = curve.map(({ value, on }) => {
    if (!value) return undefined;
    const [low, high] = [standOf(value, on, "low"), standOf(value, on, "high")];
    return trendOf(value) === -1 ? { lowest: high, highest: low } : { lowest: low, highest: high };
  });
  const known = reached.filter((each) => each !== undefined);
  return known.length < reached.length
    ? undefined
    : known.reduce<Extremes | undefined>((all, each) => (all ? wider(all, each) : each), undefined);
}

function wider(a: Extremes, b: Extremes): Extremes {
  return { lowest: further(a.lowest, b.lowest, -1), highest: further(a.highest, b.highest, 1) };
}

function further(a: Stand, b: Stand, way: -1 | 1): Stand {
  if (!a.value || !b.value) return a.value ? b : a;
  const order = compare(a.value, b.value) * way;
  if (order === 0) return a.at ? a : b;
  return order > 0 ? a : b;
}
