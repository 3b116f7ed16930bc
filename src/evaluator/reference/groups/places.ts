import { compare, type Fraction } from "../../../number/fraction.ts";

/** What someone is placed by; of equals, who has more of `ties` comes first, and who has none of it last. */
export type Score = { readonly of: Fraction; readonly ties?: Fraction | undefined };

/** How many come before and after each, and how many are level with them. */
export type Placed = { readonly before: number; readonly level: number; readonly after: number };

/** The first has the most. Ties share the better place and the next ones are left out: 1, 2, 2, 4. */
export function placesOf(scores: readonly Score[]): readonly Placed[] {
  const order = [...scores.keys()].sort((a, b) => inOrder(scores[a], scores[b]));
  const placed: Placed[] = new Array(scores.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && inOrder(scores[order[start] ?? 0], scores[order[end] ?? 0]) === 0) end += 1;
    const place = { before: start, level: end - start - 1, after: order.length - end };
    for (const index of order.slice(start, end)) placed[index] = place;
  }
  return placed;
}

function inOrder(a: Score | undefined, b: Score | undefined): number {
  if (!a || !b) return 0;
  return compare(b.of, a.of) || more(a.ties, b.ties);
}

function more(a: Fraction | undefined, b: Fraction | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}
