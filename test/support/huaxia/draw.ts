/** A source of repeatable chance: the same seed gives the same company. */
export type Draw = {
  /** A whole number from `low` to `high`, both possible. */
  readonly whole: (low: number, high: number) => number;
  /** The same, more often near the middle. */
  readonly middling: (low: number, high: number) => number;
};

/** Mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { whole, middling: (low, high) => Math.round((whole(low, high) + whole(low, high)) / 2) };
}
