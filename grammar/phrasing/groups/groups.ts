import { endOf, retyped } from "../../lexer.ts";
import { AtLeastSign, AtMostSign, Bound, Close, Dot, Enumerate, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import type { StatementWord } from "../../words/statements.ts";
import { conceptsOf } from "../../words.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** What people write of groups: 各部门中优秀占比≤20%, 团队内平均(总分)不超过80, 按系数分配, 排名第1名. */
export const withGroups: Phrasing = (segments, statement) => {
  const rewrites = byStatement[statement];
  return rewrites ? segments.map((segment) => rewrites.reduce((each, rewrite) => rewrite(each), segment)) : segments;
};

/** at the top 10%, 排名第1名 */
export const withoutSecondWords = called([word.Rank, "the"], (segments) =>
  segments.map((segment) => withoutSecondRank(withoutArticle(segment))),
);

type Rewrite = (segment: Segment) => Segment;

const byStatement: Readonly<Partial<Record<StatementWord, readonly Rewrite[]>>> = {
  distribution: [withTies, withBoundWords, withoutEach, withGradeApart, withEachGroup, withoutProportion, withGroupBehind],
  limit: [withBoundWords, withGroupFirst],
  pool: [withAmount, withEqualParts, withSharing],
};

/** ≤20% is 最多20%: of how many of a group may be in a grade, not of where a grade begins. */
function withBoundWords(segment: Segment): Segment {
  return segment.map((token, at) => {
    // What a condition behind it says is a comparison.
    if (segment.slice(0, at).some((each) => isOf(each, word.When))) return token;
    if (isOf(token, AtMostSign, word.UpTo)) return retyped(token, word.AtMost);
    return isOf(token, AtLeastSign) ? retyped(token, word.AtLeast) : token;
  });
}

/** 各部门中优秀: each group, and what of it may stand in one run with it. */
const eachGroup = /^(?:各|每个|每一个)(?<group>.+?)(?:(?<inside>[中内])(?<grade>.*))?$/u;

/** 各部门优秀不超过15%: a group by its everyday word, the grade in one run with it. */
const groupAndGrade = /^(?<each>(?:各|每个|每一个)?)(?<group>部门|团队|小组|班组|岗位|门店|区域|单位|公司)(?<grade>[^中内].*)$/u;

function withGradeApart(segment: Segment): Segment {
  const at = isOf(segment[0], word.Per) && isOf(segment[1], Unit) ? 2 : 0;
  const [run, next] = segment.slice(at);
  const runs = run && isOf(run, Name) && isOf(next, Bound, Enumerate) ? groupAndGrade.exec(run.image) : undefined;
  const { each = "", group, grade } = runs?.groups ?? {};
  if (!run || group === undefined || grade === undefined || (at === 0 && each === "")) return segment;
  const begin = run.startOffset + each.length;
  const end = begin + group.length;
  const apart = [retyped(run, Name, begin, end, group), inserted(word.Inside, run), retyped(run, Name, end, endOf(run), grade)];
  return [...apart, ...segment.slice(at + 1)];
}

/** 各部门中优秀 is 部门 中 优秀: a share is of each group anyway. */
function withEachGroup(segment: Segment): Segment {
  const counted = isOf(segment[0], word.Per) && isOf(segment[1], Unit) && isOf(segment[2], Name);
  const [first, ...rest] = counted ? segment.slice(2) : segment;
  const { group, inside, grade } = (first && isOf(first, Name) ? eachGroup.exec(first.image)?.groups : undefined) ?? {};
  if (!first || group === undefined) return counted && first ? [first, ...rest] : segment;
  const begin = first.startOffset + first.image.indexOf(group);
  const end = begin + group.length;
  const name = retyped(first, Name, begin, end, group);
  const [next] = rest;
  if (inside === undefined) return isOf(next, Name) && next ? [name, inserted(word.Inside, next), ...rest] : [name, ...rest];
  const within = retyped(first, word.Inside, end, end + 1, inside);
  return [name, within, ...(grade ? [retyped(first, Name, end + 1, endOf(first), grade)] : []), ...rest];
}

const proportion = /(?:的?人数)?(?:占比|比例)$/u;

/** 优秀占比不超过20%: the bound says that it is a share. */
function withoutProportion(segment: Segment): Segment {
  return segment.flatMap((token, at) => {
    const tail = isOf(token, Name) && isOf(segment[at + 1], Bound, word.Exactly) ? proportion.exec(token.image)?.[0] : undefined;
    if (tail === undefined) return [token];
    const name = token.image.slice(0, -tail.length);
    return name === "" ? [] : [retyped(token, Name, token.startOffset, endOf(token) - tail.length, name)];
  });
}

/** 优秀不超过团队人数的20%: the group between the bound and its figure. */
function withGroupBehind(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.AtMost, word.AtLeast, word.Exactly) && isOf(segment[index + 1], Name));
  const group = segment[at + 1];
  if (at < 0 || !group) return segment;
  const counted = isOf(segment[at + 2], word.Headcount);
  const whose = isOf(segment[at + 2 + Number(counted)], word.Whose);
  if (!counted && !whose) return segment;
  return [...segment.slice(0, at + 1), inserted(word.Of, group), group, ...segment.slice(at + 2 + Number(counted))];
}

/** 团队内 平均(总分) 不超过80: the group first. */
function withGroupFirst(segment: Segment): Segment {
  const [group, within, ...rest] = segment;
  if (!group || !isOf(group, Name) || !isOf(within, word.Inside)) return segment;
  const bound = rest.findIndex((token) => isOf(token, word.AtMost, word.AtLeast, word.Exactly));
  if (bound <= 0 || !isOf(rest[bound - 1], Close)) return segment;
  return [...rest.slice(0, bound), inserted(word.At, group), group, ...rest.slice(bound)];
}

const amounts: ReadonlySet<string> = new Set(["总额", "总奖金", "奖金总额", "共有奖金", "共"]);

/** 总额 50,000元, 50,000元 在 团队 内 */
function withAmount(segment: Segment): Segment {
  const [first, ...rest] = segment;
  const length = figureAt(segment, 0);
  if (first && length > 0 && (length === segment.length || isOf(segment[length], word.At))) return [inserted(word.Base, first), ...segment];
  return first && isOf(first, Name) && amounts.has(first.image) && !isOf(rest[0], Dot) ? [retyped(first, word.Of), ...rest] : segment;
}

/** 按 people.系数 分配, 按系数分配: 分配按 people.系数. */
function withSharing(segment: Segment): Segment {
  const [by, last] = [segment[0], segment.at(-1)];
  if (!by || !last || !isOf(last, Name)) return segment;
  const { head = "", shared = "" } = sharing.exec(last.image)?.groups ?? {};
  const end = endOf(last) - (last.image.length - head.length - shared.length);
  if (end === endOf(last) || (by === last ? head === "" : head !== "" || !isOf(by, word.By))) return segment;
  const start = last.startOffset + head.length;
  const concept = conceptsOf(shared, "rule")?.[0];
  const what = shared === "" ? [] : [retyped(last, concept ? word[concept] : Name, start, end, shared)];
  const first = by === last ? retyped(last, word.SharedBy, last.startOffset, start, head) : retyped(by, word.SharedBy);
  return [first, ...segment.slice(1, -1), ...what];
}

const sharing = /^(?<head>按?)(?<shared>.*?)(?:比例)?分配$/u;

/** 排名第1名: 第 says it. */
function withoutSecondRank(segment: Segment): Segment {
  return segment.filter((token, at) => !(isOf(token, word.Rank) && isOf(segment[at + 1], word.Rank, word.Top, word.Bottom)));
}

/** 同分 都不算 */
function withTies(segment: Segment): Segment {
  const [first, second, ...rest] = segment;
  if (!first || !isOf(first, word.Ties) || !isOf(second, Name)) return segment;
  const rule = conceptsOf(`并列${second?.image}`, "rule")?.[0];
  return rule === "TiesIn" || rule === "TiesOut" ? [retyped(first, word[rule]), ...rest] : segment;
}

/** 20% of each team: each group is meant anyway. */
function withoutEach(segment: Segment): Segment {
  return segment.filter((token, at) => !(isOf(token, word.Each) && isOf(segment[at - 1], word.Of)));
}

/** shared equally, 平均分配: by 1 each. */
function withEqualParts(segment: Segment): Segment {
  const images = segment.map(({ image }) => image).join(" ");
  const [first] = segment;
  if (!first || !equalParts.has(images)) return segment;
  return [retyped(first, word.SharedBy), inserted(NumberLiteral, first, "1")];
}

const equalParts: ReadonlySet<string> = new Set([
  "shared equally",
  "split equally",
  "平均分配",
  "平均 分配",
  "平分",
  "人均分配",
  "按 人数 分配",
  "按 人数 平均 分配",
]);

/** at the top 10%, for the last place */
function withoutArticle(segment: Segment): Segment {
  return segment.filter(
    (token, at) => !(token.image === "the" && isOf(segment[at + 1], word.Top, word.Bottom, word.LastPlace, word.First, word.Last)),
  );
}
