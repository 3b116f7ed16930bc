import { endOf, retyped } from "../../lexer.ts";
import { Name, Percentage, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 优秀享受全额 · 优秀的全额发放 · 良好享受80%: all of the base, or so much of it. */
const inFull: Phrasing = (segments, statement) =>
  statement === "pay" ? segments.map((segment) => withoutVerb(withAll(segment))) : segments;

const verbs = "(?:享受|享有|发放|计发|支付|兑现|领取)";
const all = new RegExp(
  `^(?<grade>.*?)(?:的|者)?(?:按|可)?(?:${verbs}全额|全额${verbs}|全额|全数${verbs}|足额${verbs}|${verbs}全部)(?:奖金|绩效(?:工资|奖金))?$`,
  "u",
);
const verb = /^(?<grade>.*?)(?:的|者)?(?:可|只)?(?:享受|享有|领取|兑现)$/u;

export const withInFull = calledBy(/全额|全数|足额|全部|享受|享有|领取|兑现/u, [word.Whole], inFull);

function withAll(segment: Segment): Segment {
  const last = segment.findLastIndex((token) => !isOf(token, word.Earn));
  const token = segment[last];
  if (!token || segment.length - last > 2) return segment;
  const isWord = isOf(token, word.Whole) && last > 0 && !isOf(segment[last - 1], word.Tiers) && token.image === "全额";
  const said = isOf(token, Name) ? all.exec(token.image)?.groups : undefined;
  if (!isWord && !said) return segment;
  return [...segment.slice(0, last), ...named(token, said?.grade ?? ""), inserted(Percentage, token, "100%")];
}

function withoutVerb(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, Name) && isOf(segment[index + 1], Percentage) && verb.test(token.image));
  const token = segment[at];
  const grade = token && verb.exec(token.image)?.groups?.grade;
  return token && grade !== undefined && segment.length === at + 2 ? segment.toSpliced(at, 1, ...named(token, grade)) : segment;
}

function named(token: Segment[number], grade: string): Segment {
  return grade === "" ? [] : [retyped(token, Name, token.startOffset, endOf(token) - token.image.length + grade.length, grade)];
}
