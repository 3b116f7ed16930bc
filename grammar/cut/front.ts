import { hasRole } from "../words/concepts.ts";
import { isEdge, isPeriod, type Piece, piecesAt, type Surroundings, type Words } from "./pieces.ts";

/** 90分及以上为优秀, 85分以上评为A级: behind an edge it is no part of a name. */
const BEING = ["评定为", "认定为", "评为", "定为", "列为", "视为", "即为", "属于", "属", "为", "是"];

/** The word for being that a run begins with, or nothing. */
export function beingIn(run: string): string {
  return BEING.find((each) => run.startsWith(each)) ?? "";
}

/** 90分以上的为优秀, 90分以上者为优秀: nor are these. */
const WHOSE = ["的", "者"];

/** 10分钟内到场: behind a unit it is no part of a name. */
const INSIDE = "内";

/** A number in Chinese, with what it counts: 连续三个月. */
const SPELT = /^[一二两三四五六七八九十]+[个次期年月季]/u;

/** A keyword that names begin with: 不满意. */
const NAMES_BEGIN = "不满";

/** The pieces that a run begins with, and what is left of it. */
export type Front = {
  readonly pieces: readonly Piece[];
  readonly rest: string;
  /** One of them is a word that no name begins with. */
  readonly glued: boolean;
};

/** Units and edge words after a figure, then words that no name begins with: 个百分点以上, 低于, 每. */
export function frontOf(run: string, around: Surroundings): Front {
  const pieces: Piece[] = [];
  let rest = run;
  let glued = false;
  const take = (piece: Piece): void => {
    pieces.push(piece);
    rest = rest.slice(piece.text.length);
  };
  const lead = piecesAt(rest, 0, undefined, around, { names: false }).find((each) => each.kind === "words" && isOverPeriods(each));
  if (lead && SPELT.test(rest.slice(lead.text.length))) take(lead);
  for (;;) {
    const piece = piecesAt(rest, 0, pieces.at(-1), around, { names: false }).find((each) =>
      isFront(each, pieces.at(-1), around, rest.slice(each.text.length)),
    );
    if (!piece) return { pieces, rest, glued };
    glued ||= piece.kind === "words" && isGlue(piece, around);
    take(piece);
  }
}

function isFront(piece: Piece, previous: Piece | undefined, around: Surroundings, next: string): boolean {
  if (piece.kind === "unit" || piece.kind === "numeral") return true;
  if (piece.kind !== "words") return false;
  // 连续2年优秀, 连续两年等级为优秀: so many periods, before what they have in common.
  if (isPeriod(piece)) return previous ? previous.kind === "numeral" : around.left;
  if (WHOSE.includes(piece.text)) {
    if (previous?.kind === "words") return isEdge(previous);
    return beingIn(next) !== "" && (previous ? previous.kind === "unit" : around.left);
  }
  if (
    BEING.includes(piece.text) &&
    ((!previous && around.left) ||
      previous?.kind === "unit" ||
      (previous?.kind === "words" && (isEdge(previous) || WHOSE.includes(previous.text))))
  )
    return true;
  // 10分钟内到场
  if (piece.text === INSIDE) return around.left && previous?.kind === "unit";
  return isGlue(piece, around) || ((around.left || previous !== undefined) && isEdge(piece));
}

function isGlue({ text, concepts: [first] }: Words, around: Surroundings): boolean {
  return first !== undefined && hasRole(first, "glue") && text !== NAMES_BEGIN && (text.length > 1 || (first === "Per" && around.right));
}

/** Over so many periods: what follows is said of all of them. */
export function isOfPeriods([first]: readonly Piece[]): boolean {
  return first?.kind === "words" && (isOverPeriods(first) || isPeriod(first));
}

/** 连续, 近: of how many periods follows. */
function isOverPeriods({ concepts }: Words): boolean {
  return concepts.every((concept) => concept === "InARow" || concept === "Lately");
}
