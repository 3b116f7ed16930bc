import { type Concept, hasRole } from "./words/concepts.ts";
import { numeralCharacters } from "./words/numerals.ts";
import type { Body } from "./words/statements.ts";
import { unitWords } from "./words/units.ts";
import { conceptsOf, keyOf, longestRun, wellKnownOf } from "./words.ts";

/** A part of a run of letters: keyword, name, unit or spelt-out number. */
export type Piece = { readonly text: string } & (
  | { readonly kind: "words"; readonly concepts: readonly Concept[] }
  | { readonly kind: "name" | "unit" | "numeral" }
);

/** What stands around a run. */
export type Surroundings = {
  readonly body: Body;
  /** A figure comes before it. */
  readonly left: boolean;
  /** A figure touches its end. */
  readonly right: boolean;
  /** The word before may be followed by a spelt-out number (连续 两年). */
  readonly counting: boolean;
  /** Only a unit can stand here (单位 万元): what is none is a name. */
  readonly unit?: boolean;
  readonly declared: ReadonlySet<string>;
};

const latinName = /^[A-Za-z_][A-Za-z_0-9]*/u;

/** 满意得5分: the one verb of a character that no name ends in. */
const EARNS = "得";

/** 90分及以上为优秀: behind an edge it is no part of a name. */
const IS = "为";

/** A number in Chinese, with what it counts: 连续三个月. */
const SPELT = /^[一二两三四五六七八九十]+[个次期年月季]/u;

/** A keyword that names begin with: 不满意. */
const NAMES_BEGIN = "不满";

/** Longer runs are taken as names: no sentence writes them. */
const LONGEST_CUT = 60;

/**
 * Cuts a run of Chinese without spaces. A declared name or a keyword is read
 * whole; else the run is laid out in declared names and keywords, fewest
 * pieces first; else keywords are stripped from where a figure touches, and
 * the rest is one name: 目标达成率 stays a name, 5家扣3 is cut.
 */
export function cut(run: string, around: Surroundings): readonly Piece[] {
  const whole = conceptsOf(run, around.body);
  if (around.body === "example" && around.declared.has(keyOf(run))) return [{ kind: "name", text: run }];
  if (whole && !around.left) return [{ kind: "words", text: run, concepts: whole }];
  if (run.length > LONGEST_CUT || around.declared.has(keyOf(run))) return [{ kind: "name", text: run }];
  const tiles = tile(run, around, true);
  if (tiles) return !around.left && !around.right && tiles.length > 1 && tiles.every(isPartOfName) ? [{ kind: "name", text: run }] : tiles;
  return around.unit ? [{ kind: "name", text: run }] : strip(run, around);
}

/** 逾期天数, 完成人数: so are words that are only said along. */
function isPartOfName(piece: Piece): boolean {
  return isNoun(piece) || (piece.kind === "words" && piece.concepts.every((concept) => saidAlong.has(concept)));
}

const saidAlong: ReadonlySet<Concept> = new Set(["Reaching", "Happening", "EitherWay", "Nil"]);

function isNoun(piece: Piece): boolean {
  return (
    piece.kind === "name" ||
    (piece.kind === "words" && piece.concepts.every((concept) => hasRole(concept, "noun") || hasRole(concept, "period")))
  );
}

/** The run laid out whole in pieces, fewest first; undefined where there is none, or two that differ. */
function tile(run: string, around: Surroundings, names: boolean): readonly Piece[] | undefined {
  const seen = new Map<string, readonly Piece[] | undefined>();
  const from = (at: number, previous: Piece | undefined): readonly Piece[] | undefined => {
    if (at === run.length) return [];
    const key = `${at} ${previous?.kind} ${previous && allowsNumeral(previous)} ${previous && allowsUnit(previous)}`;
    if (seen.has(key)) return seen.get(key);
    let best: readonly Piece[] | undefined;
    let tied = false;
    for (const piece of piecesAt(run, at, previous, around, names)) {
      const rest = from(at + piece.text.length, piece);
      if (!rest || (piece.kind === "numeral" && rest[0]?.kind !== "unit" && !isCounter(rest[0]))) continue;
      const found = [piece, ...rest];
      if (!best || found.length < best.length) [best, tied] = [found, false];
      else if (found.length === best.length && meaning(found) !== meaning(best)) tied = true;
    }
    const result = tied ? undefined : best;
    seen.set(key, result);
    return result;
  };
  return from(0, undefined);
}

function piecesAt(run: string, at: number, previous: Piece | undefined, around: Surroundings, names: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const unitFits = previous ? allowsUnit(previous) : around.left;
  const numeral = (previous ? allowsNumeral(previous) : around.counting) ? numeralCharacters.exec(run.slice(at))?.[0] : undefined;
  if (numeral !== undefined) pieces.push({ kind: "numeral", text: numeral });
  const latin = names ? latinName.exec(run.slice(at))?.[0] : undefined;
  if (latin !== undefined && !latinName.test(run.charAt(at - 1))) pieces.push({ kind: "name", text: latin });
  for (let length = Math.min(longestRun, run.length - at); length > 0; length -= 1) {
    const text = run.slice(at, at + length);
    const unit = unitFits && Object.hasOwn(unitWords, keyOf(text));
    const concepts = conceptsOf(text, around.body);
    if (unit && !concepts?.every((concept) => hasRole(concept, "period"))) pieces.push({ kind: "unit", text });
    if (concepts) pieces.push({ kind: "words", text, concepts });
    if (names && !concepts && !unit && (around.declared.has(keyOf(text)) || wellKnownOf(text) !== undefined))
      pieces.push({ kind: "name", text });
  }
  return pieces;
}

function allowsUnit(piece: Piece): boolean {
  return piece.kind === "numeral" || (piece.kind === "words" && ["Per", "Each", "In"].includes(piece.concepts.at(-1) ?? ""));
}

function allowsNumeral(piece: Piece): boolean {
  const last = piece.kind === "words" ? piece.concepts.at(-1) : undefined;
  return last !== undefined && hasRole(last, "count");
}

/** What a spelt-out number may count besides units: 两年, 两位小数. */
function isCounter(piece: Piece | undefined): boolean {
  return piece?.kind === "words" && piece.concepts.every((concept) => hasRole(concept, "period") || concept === "Places");
}

function meaning(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "words" ? piece.concepts.join(" ") : piece.text)).join(" ");
}

/** 连续, 近: of how many periods follows. */
function isOverPeriods({ concepts }: Extract<Piece, { kind: "words" }>): boolean {
  return concepts.every((concept) => concept === "InARow" || concept === "Lately");
}

/** Over so many periods: what follows is said of all of them. */
function isOfPeriods([first]: readonly Piece[]): boolean {
  return first?.kind === "words" && (isOverPeriods(first) || isPeriod(first));
}

function isPeriod({ concepts }: Extract<Piece, { kind: "words" }>): boolean {
  return concepts.every((concept) => hasRole(concept, "period"));
}

/** Units and edge words after a figure, glue in front, keywords at the end; what is left is one name. */
function strip(run: string, around: Surroundings): readonly Piece[] {
  const front: Piece[] = [];
  let rest = run;
  let glued = false;
  const take = (piece: Piece): void => {
    front.push(piece);
    rest = rest.slice(piece.text.length);
  };
  const lead = piecesAt(rest, 0, undefined, around, false).find((each) => each.kind === "words" && isOverPeriods(each));
  if (lead && SPELT.test(rest.slice(lead.text.length))) take(lead);
  for (;;) {
    const piece = piecesAt(rest, 0, front.at(-1), around, false).find((each) => strippable(each, front.at(-1), around));
    if (!piece) break;
    glued ||= piece.kind === "words" && isGlue(piece, around);
    take(piece);
  }
  if (rest === "") return front;
  if (isOfPeriods(front)) {
    if (rest.startsWith(IS)) take({ kind: "words", text: IS, concepts: ["Is"] });
    return [...front, ...cut(rest, { ...around, left: false, counting: false })];
  }
  if (front.length === 0) {
    const pieces = happening(rest, around) ?? (around.right ? oneEvent(rest, around) : nothingFor(rest, around));
    if (pieces) return pieces;
  }
  if (!around.left && !around.right && !glued) return [...front, { kind: "name", text: rest }];
  const last = front.at(-1);
  const tail = longestTail(rest, { ...around, counting: last !== undefined && allowsNumeral(last) }, around.left || glued);
  const name = rest.slice(0, rest.length - lengthOf(tail));
  return [...front, { kind: "name", text: name }, ...tail];
}

function strippable(piece: Piece, previous: Piece | undefined, around: Surroundings): boolean {
  if (piece.kind === "unit" || piece.kind === "numeral") return true;
  if (piece.kind !== "words") return false;
  // 连续2年优秀, 连续两年等级为优秀: so many periods, before what they have in common.
  if (isPeriod(piece)) return previous ? previous.kind === "numeral" : around.left;
  if (piece.text === IS && (previous?.kind === "unit" || (previous?.kind === "words" && isEdge(previous)))) return true;
  return isGlue(piece, around) || ((around.left || previous !== undefined) && isEdge(piece));
}

function isGlue(piece: Extract<Piece, { kind: "words" }>, around: Surroundings): boolean {
  const first = piece.concepts[0];
  return (
    first !== undefined &&
    hasRole(first, "glue") &&
    piece.text !== NAMES_BEGIN &&
    (piece.text.length > 1 || (first === "Per" && around.right))
  );
}

/** 不合格不发放: a name, and that it gets nothing. */
function nothingFor(run: string, around: Surroundings): readonly Piece[] | undefined {
  for (let at = 1; at < run.length - 1; at += 1) {
    const text = run.slice(at);
    const concepts = conceptsOf(text, around.body);
    if (concepts?.length === 1 && concepts[0] === "None")
      return [
        { kind: "name", text: run.slice(0, at) },
        { kind: "words", text, concepts },
      ];
  }
  return undefined;
}

/** 无投诉得满分, 发生事故得: what there is none or some of, before what it gives. Names begin so, too: 零售额. */
function happening(run: string, around: Surroundings): readonly Piece[] | undefined {
  const [first] = piecesAt(run, 0, undefined, { ...around, left: false }, false);
  if (first?.kind !== "words" || !first.concepts.every((concept) => ["Nil", "None", "Happening", "Otherwise"].includes(concept)))
    return undefined;
  const rest = run.slice(first.text.length);
  if (first.concepts.includes("Otherwise")) return rest.startsWith(IS) ? otherwiseIs(first, rest) : undefined;
  const tail = longestTail(rest, { ...around, counting: false }, true);
  if (!tail.some((piece) => piece.kind === "words" && piece.concepts.some((concept) => ["Earn", "None", "Full", "Is"].includes(concept))))
    return undefined;
  const concepts: readonly Concept[] = first.concepts.includes("None") ? ["Nil"] : first.concepts;
  const name = rest.slice(0, rest.length - lengthOf(tail));
  return [{ ...first, concepts }, { kind: "name", text: name }, ...tail];
}

/** 其余为丙等 */
function otherwiseIs(first: Piece, rest: string): readonly Piece[] {
  return [first, { kind: "words", text: IS, concepts: ["Is"] }, { kind: "name", text: rest.slice(IS.length) }];
}

/** 缺少一项扣, 有一项不符合扣: one of something, before what it costs. */
function oneEvent(run: string, around: Surroundings): readonly Piece[] | undefined {
  const at = run.indexOf("一");
  if (at < 0) return undefined;
  const numeral: Piece = { kind: "numeral", text: "一" };
  const unit = piecesAt(run, at + 1, numeral, around, false).find(({ kind }) => kind === "unit");
  if (!unit) return undefined;
  const rest = run.slice(at + 1 + unit.text.length);
  const after = tile(rest, { ...around, counting: false }, true) ?? strip(rest, { ...around, left: true });
  const sign = after.at(-1);
  if (sign?.kind !== "words" || !hasRole(sign.concepts.at(-1) ?? "Earn", "sign")) return undefined;
  const before = run.slice(0, at);
  const concepts = conceptsOf(before, around.body);
  const lead: readonly Piece[] =
    before === "" ? [] : [concepts ? { kind: "words", text: before, concepts } : { kind: "name", text: before }];
  return [...lead, numeral, unit, ...after];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((length, piece) => length + piece.text.length, 0);
}

function isEdge(piece: Extract<Piece, { kind: "words" }>): boolean {
  return piece.concepts.every((concept) => hasRole(concept, "post-bound") || concept === "PartOf");
}

/** 未按时提交 is no name before 按时提交. */
function isNil(piece: Piece | undefined): boolean {
  return piece?.kind === "words" && piece.concepts.includes("Nil");
}

/** Keywords at the end of a run that begins with a name. Nouns alone belong to the name; 得 加 扣 alone only after a figure. */
function longestTail(run: string, around: Surroundings, afterFigure: boolean): readonly Piece[] {
  for (let at = 1; at < run.length; at += 1) {
    const tail = tile(run.slice(at), { ...around, left: false }, false);
    if (!tail || tail.every(isNoun) || isNil(tail[0])) continue;
    const only = tail.length === 1 ? tail[0] : undefined;
    if (only?.kind === "words" && only.text.length === 1 && !afterFigure && !(only.text === EARNS && around.right)) continue;
    return tail;
  }
  return [];
}
