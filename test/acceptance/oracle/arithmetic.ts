/** Fractions written apart from the product's own, so that the two can be held against each other. */
export type Ratio = readonly [top: bigint, bottom: bigint];

export const whole = (n: number): Ratio => [BigInt(n), 1n];
export const plus = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const minus = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
export const times = (a: Ratio, b: Ratio): Ratio => [a[0] * b[0], a[1] * b[1]];
export const over = (a: Ratio, b: Ratio): Ratio => (b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]]);
export const less = (a: Ratio, b: Ratio): boolean => a[0] * b[1] < b[0] * a[1];
export const same = (a: Ratio, b: Ratio): boolean => a[0] * b[1] === b[0] * a[1];
export const smaller = (a: Ratio, b: Ratio): Ratio => (less(a, b) ? a : b);
export const larger = (a: Ratio, b: Ratio): Ratio => (less(a, b) ? b : a);
export const total = (values: readonly Ratio[]): Ratio => values.reduce(plus, whole(0));
export const mean = (values: readonly Ratio[]): Ratio => over(total(values), whole(values.length));

/** `1,200.50`, `37.50万元`, `96.5%`, as exact amounts; a percentage as its ratio. */
export function read(cell: string): Ratio {
  const match = /^([\d,]+)(?:\.(\d+))?(万元|%)?$/.exec(cell);
  if (!match) throw new RangeError(`not a figure: ${cell}`);
  const [, front = "", back = "", mark] = match;
  const value: Ratio = [BigInt(front.replaceAll(",", "") + back), 10n ** BigInt(back.length)];
  return mark === "%" ? over(value, whole(100)) : value;
}

/** Half up to two decimals, as text without needless zeros; the values here are never negative. */
export function twoPlaces(value: Ratio): Ratio {
  return [(value[0] * 200n + value[1]) / (value[1] * 2n), 100n];
}

/** The shortest decimal form of a value that ends within two decimals. */
export function shortest(value: Ratio): string {
  return fixed(value).replace(/\.?0+$/, "");
}

/** Two decimals, always. */
export function fixed(value: Ratio): string {
  const [top, bottom] = twoPlaces(value);
  const digits = ((top * 100n) / bottom).toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
