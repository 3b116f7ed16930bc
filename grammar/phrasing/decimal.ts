/** `digits` by so many `places` to the right. */
type Decimal = { readonly digits: bigint; readonly places: number };

/** Figures as they are written, `1,200.5` or `0.1%`: exactly that many, and undefined where a text begins with none. */
export function sumOf(one: string, other: string): string | undefined {
  return inDecimals(one, other, ([a, b], places) => ({ digits: a + b, places }));
}

export function differenceOf(one: string, other: string): string | undefined {
  return inDecimals(one, other, ([a, b], places) => ({ digits: a - b, places }));
}

export function productOf(one: string, other: string): string | undefined {
  return inDecimals(one, other, ([a, b], places) => ({ digits: a * b, places: places * 2 }));
}

/** Undefined where it does not end, too. */
export function quotientOf(one: string, other: string): string | undefined {
  return inDecimals(one, other, ([a, b]) => {
    if (b === 0n) return undefined;
    const places = [...Array(MOST_PLACES).keys()].find((far) => (a * 10n ** BigInt(far)) % b === 0n);
    return places === undefined ? undefined : { digits: (a * 10n ** BigInt(places)) / b, places };
  });
}

/** A rate with more places than this is none that a plan would write. */
const MOST_PLACES = 13;

function inDecimals(
  one: string,
  other: string,
  made: (digits: readonly [bigint, bigint], places: number) => Decimal | undefined,
): string | undefined {
  const [a, b] = [decimalOf(one), decimalOf(other)];
  if (!a || !b) return undefined;
  const places = Math.max(a.places, b.places);
  const result = made([digitsAt(a, places), digitsAt(b, places)], places);
  return result && written(result);
}

function digitsAt({ digits, places }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - places);
}

function decimalOf(image: string): Decimal | undefined {
  const [, sign, whole, part = ""] = /^(-?)(\d[\d,]*)(?:\.(\d+))?/u.exec(image) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole.replaceAll(",", "") + part);
  return { digits: sign === "-" ? -digits : digits, places: part.length };
}

function written({ digits, places }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const [whole, part] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/u, "")];
  return `${digits < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}
