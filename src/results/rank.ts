import { compare, type Fraction } from "../number/fraction.ts";

/** The places of scores, the highest first: ties share the better place and the next ones are left out, 1, 2, 2, 4. */
export function places(scores: readonly Fraction[]): readonly number[] {
  const sorted = scores.toSorted((a, b) => compare(b, a));
  const first = new Map<string, number>();
  for (const [index, score] of sorted.entries()) {
    const key = `${score.n}/${score.d}`;
    if (!first.has(key)) first.set(key, index + 1);
  }
  return scores.map(({ n, d }) => first.get(`${n}/${d}`) ?? 0);
}
