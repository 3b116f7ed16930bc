import { type UnitWord, unitWords } from "../../grammar/words/units.ts";
import { type Fraction, fromDecimal, negate } from "../number/fraction.ts";
import { foldTrimmed } from "./fold.ts";

/**
 * A figure as written, exact. `value` is the written number: 96 for `96%`,
 * 480 for `480万元`, 4.2 for `1:4.2`. `unit` is the word as written, known or not.
 */
export type WrittenFigure = {
  readonly value: Fraction;
  readonly mark?: "percent" | "per-mille" | "points" | "ratio";
  readonly unit?: string;
};

/**
 * Reads a text that is one figure and nothing else: `1,200`, `－5`, `(1,200)` for
 * −1,200, `480万元`, `¥1,200`, `96％`, `3‰`, `5个百分点`, `1:4.2`. Commas of either
 * width group well-formed threes only. Undefined for anything else: a figure is
 * never guessed (`1.200,50`, `1,20`, `1.2E+08`).
 */
export function readFigure(text: string): WrittenFigure | undefined {
  const plain = fromDecimal(text);
  if (plain) return { value: plain };
  const written = foldTrimmed(text);
  return readRatio(written) ?? readBracketed(written) ?? readSigned(written);
}

/** `1,200.50`, `.5`; undefined where groups are not of three. The sign is not part of it. */
export function readNumber(text: string): Fraction | undefined {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/.test(text)) return undefined;
  const digits = text.replaceAll(",", "");
  return fromDecimal(digits.startsWith(".") ? `0${digits}` : digits);
}

/** `1:4.2` is 4.2 to one; any other first part is no figure. */
function readRatio(text: string): WrittenFigure | undefined {
  const match = /^1\s*:\s*([\d,.]+)$/.exec(text);
  const value = match && readNumber(match[1] ?? "");
  return value ? { value, mark: "ratio" } : undefined;
}

/** Bookkeepers write a negative amount in brackets, its unit inside or behind. */
function readBracketed(text: string): WrittenFigure | undefined {
  const match = /^([¥$€£]?)\s*\(([^()]+)\)\s*([^()]*)$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", inside = "", behind = ""] = match;
  const figure = readUnsigned(`${sign}${inside.trim()}${behind}`);
  return figure && { ...figure, value: negate(figure.value) };
}

function readSigned(text: string): WrittenFigure | undefined {
  const match = /^([¥$€£]?)\s*([+-]?)\s*(.+)$/.exec(text);
  if (!match) return undefined;
  const [, currency = "", sign = "", rest = ""] = match;
  const figure = readUnsigned(`${currency}${rest}`);
  return figure && sign === "-" ? { ...figure, value: negate(figure.value) } : figure;
}

/** A number between a currency before it (`¥`, `CNY`) and a mark or unit behind; one of the two at most. */
function readUnsigned(text: string): WrittenFigure | undefined {
  const match = /^([¥$€£]|[A-Z]{3}(?=[\s\d]))?\s*([\d,.]+)\s*([\p{L}%‰¥$€£](?:\D*[^\d\s])?)?$/u.exec(text);
  if (!match) return undefined;
  const [, before, digits = "", behind] = match;
  const value = readNumber(digits);
  if (!value) return undefined;
  if (behind === undefined) return before === undefined ? { value } : { value, unit: before };
  return before === undefined ? { value, ...markOrUnit(behind) } : withBoth(value, before, behind);
}

const signMarks = { "%": "percent", "‰": "per-mille" } as const;

function markOrUnit(behind: string): Pick<WrittenFigure, "mark" | "unit"> {
  if (behind === "%" || behind === "‰") return { mark: signMarks[behind] };
  return unitWord(behind)?.kind === "percentage-points" ? { mark: "points" } : { unit: behind };
}

/** `¥480万`, `¥1,200元`: a currency sign before a Chinese scale or currency says one thing twice. */
function withBoth(value: Fraction, before: string, behind: string): WrittenFigure | undefined {
  const unit = unitWord(behind);
  if (!["¥", "CNY", "RMB"].includes(before)) return undefined;
  if (unit?.kind === "money") return unit.currency === "CNY" ? { value, unit: behind } : undefined;
  return unit?.kind === "scale" ? { value, unit: `${behind}元` } : undefined;
}

/** A word of the closed table of units, whatever the case of its letters; undefined for any other. */
export function unitWord(word: string): UnitWord | undefined {
  const spelling = [word, word.toLowerCase(), word.toUpperCase()].find((each) => Object.hasOwn(unitWords, each));
  return spelling === undefined ? undefined : unitWords[spelling];
}
