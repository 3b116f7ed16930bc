import { allOrNothingFor, happening, oneEvent } from "./cut/events.ts";
import { beingIn, frontOf, isOfPeriods } from "./cut/front.ts";
import { allowsNumeral, isNoun, lengthOf, type Piece, type Surroundings } from "./cut/pieces.ts";
import { setPhraseIn } from "./cut/set-phrases.ts";
import { speltFigureIn } from "./cut/spelt-figures.ts";
import { tailOf } from "./cut/tail.ts";
import { tile } from "./cut/tile.ts";
import type { Concept } from "./words/concepts.ts";
import { conceptsOf, keyOf } from "./words.ts";

/** Longer runs are taken as names: no sentence writes them. */
const LONGEST_CUT = 60;

/**
 * Cuts a run of Chinese without spaces. A declared name or a keyword is read
 * whole; else the run is laid out in declared names and keywords, fewest
 * pieces first; else keywords are stripped from where a figure touches, and
 * the rest is one name: 目标达成率 stays a name, 5家扣3 is cut.
 */
export function cut(run: string, around: Surroundings): readonly Piece[] {
  const known = seen.get(around.declared) ?? new Map<string, readonly Piece[]>();
  seen.set(around.declared, known);
  const key = `${run} ${around.body} ${around.left} ${around.right} ${around.counting} ${around.unit} ${around.noted}`;
  const pieces = known.get(key) ?? cutNew(run, around);
  known.set(key, pieces);
  return pieces;
}

/** What the runs of one text were cut into: its rules repeat their words. */
const seen = new WeakMap<ReadonlySet<string>, Map<string, readonly Piece[]>>();

function cutNew(run: string, around: Surroundings): readonly Piece[] {
  const whole = conceptsOf(run, around.body);
  if (around.body === "example" && around.declared.has(keyOf(run))) return [{ kind: "name", text: run }];
  if (whole && !around.left) return [{ kind: "words", text: run, concepts: whole }];
  if (run.length > LONGEST_CUT || around.declared.has(keyOf(run))) return [{ kind: "name", text: run }];
  const tiles = tile(run, around, { names: true });
  if (tiles) return !around.left && !around.right && isOneName(tiles) ? [{ kind: "name", text: run }] : tiles;
  if (around.unit) return [{ kind: "name", text: run }];
  const spelt = around.body === "rule" || around.body === "total" ? speltFigureIn(run, around.noted === true) : undefined;
  if (spelt) return [...beforeFigure(spelt.before, around), { kind: "numeral", text: spelt.numeral }, ...afterFigure(spelt.rest, around)];
  const phrase = around.right ? undefined : setPhraseIn(run);
  if (!phrase) return strip(run, around);
  const before = run.slice(0, run.length - phrase.text.length);
  return before === "" ? [phrase] : [...cut(before, around), phrase];
}

function beforeFigure(run: string, around: Surroundings): readonly Piece[] {
  return run === "" ? [] : cut(run, { ...around, right: true });
}

function afterFigure(run: string, around: Surroundings): readonly Piece[] {
  return cut(run, { ...around, left: true, counting: false });
}

/** 年度目标, 季度奖: nouns alone, and a sign of a character behind them. */
function isOneName(tiles: readonly Piece[]): boolean {
  const last = tiles.at(-1);
  const isSign = last?.kind === "words" && last.text === "奖";
  return tiles.length > 1 && (isSign ? tiles.slice(0, -1) : tiles).every(isPartOfName);
}

/** 逾期天数, 完成人数: so are words that are only said along. */
function isPartOfName(piece: Piece): boolean {
  return isNoun(piece) || (piece.kind === "words" && piece.concepts.every((concept) => saidAlong.has(concept)));
}

const saidAlong: ReadonlySet<Concept> = new Set(["Reaching", "Happening", "EitherWay", "Nil"]);

/** What is left between the front and the tail of a run is one name. */
function strip(run: string, around: Surroundings): readonly Piece[] {
  const { pieces: front, rest, glued } = frontOf(run, around);
  if (rest === "") return front;
  if (isOfPeriods(front)) return [...front, ...ofPeriods(rest, around)];
  if (front.length === 0) {
    const pieces =
      happening(rest, around) ?? (around.right ? oneEvent(rest, around, strip) : around.left ? undefined : allOrNothingFor(rest, around));
    if (pieces) return pieces;
  }
  if (!around.left && !around.right && !glued) return [...front, { kind: "name", text: rest }];
  const last = front.at(-1);
  const tail = tailOf(rest, { ...around, counting: last !== undefined && allowsNumeral(last) }, around.left || glued);
  return [...front, { kind: "name", text: rest.slice(0, rest.length - lengthOf(tail)) }, ...tail];
}

/** 连续两年 为优秀: what is said of so many periods is read by itself. */
function ofPeriods(rest: string, around: Surroundings): readonly Piece[] {
  const being = beingIn(rest);
  const is: readonly Piece[] = being === "" ? [] : [{ kind: "words", text: being, concepts: ["Is"] }];
  return [...is, ...cut(rest.slice(lengthOf(is)), { ...around, left: false, counting: false })];
}
