import { globSync, readFileSync, statSync } from "node:fs";
import { statements, words } from "../../grammar/words.ts";

/** A text that may be anything, and how it came about. */
export type Input = { readonly kind: string; readonly text: string };

/** Numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const LONGEST = 100_000;

/** `count` inputs: most are short, one in a hundred up to 10 KB, one in five hundred up to 100 KB. */
export function* inputsOf(seed: number, count: number): Generator<Input> {
  const dice = diceOf(seed);
  for (let index = 0; index < count; index += 1) {
    const size = index % 500 === 499 ? LONGEST : index % 100 === 99 ? 10_000 : 300;
    const [kind, make] = pick(dice, makers);
    yield { kind, text: make(dice, 1 + dice(size)).slice(0, LONGEST) };
  }
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[dice(from.length)] as T;
}

const good = globSync("{schemes,test/corpus/rules,test/cases/acceptance}/**/*.kpi")
  .filter((path) => statSync(path).isFile())
  .map((path) => readFileSync(path, "utf8"));

const vocabulary = [
  ...[words.en, words.zh].flatMap((table) => Object.values(table).flat()),
  ...[statements.en, statements.zh].flatMap((table) => Object.values(table).flat()),
  ...'5 12 0.5 1,200 100% 3‰ 1:4.2 2024-02-30 万元 家 m x 回款率 crm.amount "x" “y” ( ) | 、 ， , ; 。 ： : ≥ <= ± + - * / ^ = . ~ # @'.split(
    " ",
  ),
  "\n",
  "\n  ",
];

/** What no text should hold. */
const hostile = [
  "\0",
  "\ud800",
  "\udfff",
  "\u202e",
  "\u200f",
  "\u200b",
  "\ufeff",
  "а",
  "ο",
  "⼈",
  "\u0301",
  "😀",
  "\r",
  "\u2028",
  "\t",
  "(",
  ")",
  '"',
  "“",
  "9".repeat(300),
  `1e${"9".repeat(20)}`,
  "-".repeat(50),
];

function soup(dice: Dice, size: number, from: readonly string[], between: string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 1) parts.push(pick(dice, from));
  return parts.join(between);
}

/** As much of good texts, one after the other, as fits. */
function text(dice: Dice, size: number): string {
  let result = pick(dice, good);
  while (result.length < size) result += `\n${pick(dice, good)}`;
  return result.slice(0, Math.max(size, 200));
}

function mutated(dice: Dice, size: number): string {
  let result = text(dice, size);
  for (let change = 1 + dice(6); change > 0; change -= 1) {
    const at = dice(result.length + 1);
    const put = pick(dice, ["", pick(dice, vocabulary), pick(dice, hostile), result.slice(dice(result.length), dice(result.length))]);
    result = result.slice(0, at) + put + result.slice(at + dice(12));
  }
  return result;
}

const head = (dice: Dice): string =>
  pick(dice, ["metric m\n  ", "指标 m 权重 10\n  ", "scheme s\n", "数据 a\n  ", "等级\n  ", "pay p\n  ", ""]);

type Maker = (dice: Dice, size: number) => string;

/** Mutated texts come three times as often as any other kind. */
const makers: readonly (readonly [string, Maker])[] = [
  ["mutated", mutated],
  ["mutated", mutated],
  ["mutated", mutated],
  ["words", (dice, size) => head(dice) + soup(dice, size, vocabulary, " ")],
  ["run together", (dice, size) => head(dice) + soup(dice, size, vocabulary, "")],
  ["hostile", (dice, size) => head(dice) + soup(dice, size, [...hostile, ...vocabulary.slice(0, 40)], "")],
  ["any characters", (dice, size) => String.fromCharCode(...Array.from({ length: Math.min(size, 5_000) }, () => dice(0x10000)))],
  [
    "one thing repeated",
    (dice, size) =>
      head(dice) +
      pick(dice, [...hostile, ...vocabulary])
        .repeat(size)
        .slice(0, size),
  ],
  [
    "nested",
    (dice, size) =>
      `${head(dice)}${pick(dice, ["measure ", "points ", "当 ", ""])}${pick(dice, ["(", "min(", "if 1 then ", "not ", "-"]).repeat(size).slice(0, size)}1`,
  ],
];
