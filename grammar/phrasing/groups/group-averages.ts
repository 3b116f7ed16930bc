import { retyped } from "../../lexer.ts";
import { Close, Name, Open, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, rejoined, type Segment, textOf } from "../segment.ts";

/** 团队内平均分不超过85分 · 各部门总分平均值不高于80分: the average of the totals in each group. */
export const withGroupAverages: Phrasing = (segments, statement) =>
  statement === "limit" ? joined(segments.map((segment) => withAverage(segment))) : segments;

const AVERAGE =
  /^(?:各|每个)?(?<group>[^内中的]+?)(?:内|中)?的?(?:考核|绩效)?(?:平均(?:分数?|得分|总分)|(?:总分|得分)的?平均(?:值|分|数)?)$/u;

function withAverage(segment: Segment): Segment {
  const bound = segment.findIndex((token) => isOf(token, word.AtMost, word.AtLeast));
  const lead = segment.slice(0, Math.max(bound, 0));
  const group = AVERAGE.exec(textOf(lead))?.groups?.group;
  const name = lead.find((token) => isOf(token, Name) && group !== undefined && token.image.includes(group));
  const last = lead.at(-1);
  if (group === undefined || !name || !last) return segment;
  const start = name.startOffset + name.image.indexOf(group);
  const average = [inserted(word.Average, name), inserted(Open, name), inserted(word.Total, name), inserted(Close, last)];
  return [...average, inserted(word.At, name), retyped(name, Name, start, start + group.length, group), ...segment.slice(bound)];
}

/** 不超过330,000元，超过的按比例调整: what follows where the limit is passed. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (limit, segment) => {
    const consequence = segment.at(-1);
    const lead = segment.slice(0, -1);
    const passed = lead.length > 0 && lead.every((token) => isOf(token, word.Over, word.Whose, word.Then, word.InCase));
    const follows = consequence && passed && isOf(consequence, word.InProportion, word.Hold) && figureEnd(limit) === limit.length;
    return follows ? [...limit, inserted(word.Then, consequence), consequence] : undefined;
  });
}

function figureEnd(segment: Segment): number {
  const at = segment.findIndex((_, index) => figureAt(segment, index) > 0);
  return at + figureAt(segment, at);
}
