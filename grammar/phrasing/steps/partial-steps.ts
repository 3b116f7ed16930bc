import { Divide, Note, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/**
 * 每低5%扣2分，不足5%按5%计 · …，不足1%的，不计 · 每5分钟扣1分（不足5分钟按5分钟计）: how a part of
 * a step counts, behind a comma or behind the points. In the grammar it is a note
 * beside the step itself.
 */
const withParts: Phrasing = (segments) => {
  let result = segments.map((segment) => withNoteBehind(segment));
  for (let at = 0; at < result.length; at += 1) {
    const [segment = [], next = []] = [result[at], result[at + 1]];
    if (!isOf(segment[0], word.Under)) continue;
    for (const clauses of [1, 2]) {
      const part = partIn(clauses === 1 ? textOf(segment) : `${textOf(segment)}${textOf(next)}`);
      const rest = result.toSpliced(at, clauses);
      const said = part?.figure === undefined ? rest : rest.map((each) => noted(each, part) ?? each);
      if (!said.some((each, index) => each !== rest[index])) continue;
      result = said;
      at -= 1;
      break;
    }
  }
  return result;
};

export const withPartialSteps = called([word.Under, Note], withParts);

/** A part of a step of this width, or of the step it stands beside, counts whole or not at all. */
type Part = {
  readonly figure?: string;
  readonly counts: boolean;
  /** Said of points taken off, or of points given. */
  readonly of?: "Deduct" | "Add";
};

const FIGURE = String.raw`\d[\d.,]*(?:%|‰|\p{Script=Han}+?)?|[一二两三四五六七八九十百]+\p{Script=Han}+?`;
const WHOLE = "按(?:照)?(?<whole>.+?)(?:计算|计扣|计|扣分|扣减|扣|折算|处理|核算)?(?:扣分|得分)?";
const COUNTED = "(?<counted>(?:也|均|亦|都)?计(?:算|入)?)";
const NOTHING = "(?:则)?(?:不予?(?:计算|计分|计)|忽略不计|舍去|(?<off>不扣分|不扣|不予扣分)|(?<on>不加分|不得分|不计奖|不奖励|不予加分))";
const PART = new RegExp(`^(?:不足|不满|不到)(?<figure>${FIGURE})?(?:的部分|部分|的|时|者)*(?:${WHOLE}|${COUNTED}|${NOTHING})$`, "u");

function partIn(text: string): Part | undefined {
  const groups = PART.exec(text)?.groups;
  if (!groups) return undefined;
  const { figure, whole, counted, off, on } = groups;
  if (whole !== undefined && figure !== undefined && plain(whole) !== plain(figure)) return undefined;
  const width = figure ?? whole;
  return {
    ...(width !== undefined && { figure: plain(width) }),
    counts: (whole ?? counted) !== undefined,
    ...(off === undefined && on === undefined ? {} : { of: off === undefined ? "Add" : "Deduct" }),
  };
}

/** 一天 is 1天. */
function plain(figure: string): string {
  const spelt = /^[一二两三四五六七八九十百]+/u.exec(figure)?.[0];
  return spelt === undefined ? figure.replaceAll(/[\s,]/gu, "") : `${numeralValue(spelt) ?? spelt}${figure.slice(spelt.length)}`;
}

/** A note goes beside the step that it is about; one about another figure stays behind, where it is refused. */
function withNoteBehind(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Note) && !token.image.includes("含"));
  const note = segment[at];
  if (!note || !segment.some((token) => isOf(token, word.Per, word.Each))) return segment;
  const rest = segment.toSpliced(at, 1);
  const part = partIn(note.image.slice(1, -1).replaceAll(/[\s,;，；]/gu, ""));
  return (part && noted(rest, part)) ?? [...rest, note];
}

/** The step of that width says so; undefined where this clause has none. */
function noted(segment: Segment, { figure, counts, of }: Part): Segment | undefined {
  const per = segment.findIndex((token) => isOf(token, word.Per, word.Each));
  const at = segment.findIndex((_, index) => per >= 0 && index > per && figureAt(segment, index) > 0);
  const length = figureAt(segment, at);
  const last = segment[at + length - 1];
  const step = plain(textOf(segment.slice(at, at + length)));
  if (at < 0 || !last || (figure !== undefined && figure !== step)) return undefined;
  if (of === "Deduct" && !segment.some((token) => isOf(token, word.Deduct))) return undefined;
  if (of === "Add" && !segment.some((token) => isOf(token, word.Add, word.Earn))) return undefined;
  const rate = isOf(segment[at + length], Divide) ? 2 : 0; // 每5家/天
  return segment.toSpliced(at + length + rate, 0, inserted(Note, last, `(不足${step}${counts ? "计" : "不计"})`));
}
