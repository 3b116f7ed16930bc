import { NumberLiteral, Unit, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { figureAt, inserted, isFigureEnd, type Phrasing, type Segment, textOf } from "../segment.ts";

/** 首次扣1分，以后每次扣2分: up to one so much, and over one so much each. */
const afterFirst: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  return segments.map((segment, at) => {
    const [first, next] = [said(segment, FIRST), said(segments[at + 1] ?? [], LATER)];
    if (first && next && first.unit === (next.unit ?? first.unit)) return upToOne(segment, first);
    const before = said(segments[at - 1] ?? [], FIRST);
    const later = before && said(segment, LATER);
    return later && before.unit === (later.unit ?? before.unit) ? overOne(segment, before.unit ?? "", later) : segment;
  });
};

export const withAfterFirst = calledBy(/^[首初]/u, [word.Rank], afterFirst);

const unit = "(?<unit>人次|次|例|个|起|件|项|单|家|处)";
const happens = "(?:发生|出现|违反|违规|迟到|被投诉|投诉)?";
const FIRST = new RegExp(`^(?:[首初]|第一|第1)${unit}${happens}(?<verb>扣分?|罚|加|计|记|奖励?|得|不扣分)$`, "u");
const LATER = new RegExp(
  `^(?:以后|之后|此后|其后|往后|再次|再犯|再发生|第[二2]${unit}(?:起|开始|及以上|以上|及以后))?,?${happens}每(?:再?增加|多)?${happens}[一1]?(?:人次|次|例|个|起|件|项|单|家|处)再?(?<verb>扣分?|罚|加|奖励?|得)$`,
  "u",
);

type Said = { readonly unit?: string; readonly verb: string /** Where the points begin. */; readonly points: number };

/** What stands before the points of a clause that ends in them; undefined where it is something else. */
function said(segment: Segment, as: RegExp): Said | undefined {
  const points = segment.findIndex((_, at) => at > 0 && at + figureAt(segment, at) === segment.length && figureAt(segment, at) > 0);
  const lead = points < 0 ? segment : segment.slice(0, points);
  const { verb, unit: counted } = as.exec(textOf(lead))?.groups ?? {};
  if (verb === undefined || points < 0 !== (verb === "不扣分")) return undefined;
  return { verb, points, ...(counted !== undefined && { unit: counted }) };
}

function upToOne(segment: Segment, { unit: counted = "", verb, points }: Said): Segment {
  const [first] = segment;
  if (!first) return segment;
  const place = [inserted(NumberLiteral, first, "1"), inserted(Unit, first, counted), inserted(word.OrLess, first)];
  return points < 0 ? [...place, inserted(word.Full, first)] : [...place, inserted(word.Each, first), ...signed(segment, { verb, points })];
}

function overOne(segment: Segment, counted: string, later: Said): Segment {
  const [first] = segment;
  if (!first) return segment;
  const edge = [inserted(word.Over, first), inserted(NumberLiteral, first, "1"), inserted(Unit, first, counted)];
  return [...edge, inserted(word.Each, first), ...signed(segment, later)];
}

function signed(segment: Segment, { verb, points }: Said): Segment {
  const figure = segment.slice(points).filter((token, at) => at === 0 || isFigureEnd(token));
  const [first] = figure;
  return first ? [inserted(/^[扣罚]/u.test(verb) ? word.Deduct : word.Add, first), ...figure] : segment;
}
