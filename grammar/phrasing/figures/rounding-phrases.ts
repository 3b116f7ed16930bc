import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { NumberLiteral, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import type { StatementWord } from "../../words/statements.ts";
import { calledBy } from "../said.ts";
import { hasStep, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";
import { saidIn } from "../written.ts";

/** 得分四舍五入保留一位小数 · 四舍五入取整到元 · 见角进元 · 不足1元的按1元计: how figures are rounded, as it is said. */
const withPhrases: Phrasing = (segments, statement) => {
  const hasSteps = segments.some((segment) => hasStep(segment));
  const written = segments.map((segment) => {
    const rounding = roundingIn(segment, statement, hasSteps);
    return rounding ? tokensOf(rounding, segment) : segment;
  });
  const half = written.findIndex((segment) => alone.test(saidIn(segment)));
  const round = written.findIndex(([first]) => isOf(first, word.Round));
  const [first] = written[round] ?? [];
  if (half < 0 || !first || written[round]?.some((token) => isOf(token, ...modes))) return written;
  return written.flatMap((segment, at): readonly Segment[] => {
    if (at === half) return [];
    return at === round ? [[inserted(word.HalfUp, first, "四舍五入"), ...segment]] : [segment];
  });
};

export const withRoundingPhrases = calledBy(
  /取整|四舍五入|精确|保留|舍去|进[元角]/u,
  [word.HalfUp, word.Round, word.Ceil, word.Floor, word.Downwards, word.Under],
  withPhrases,
);

const modes = [word.HalfUp, word.HalfEven, word.Upwards, word.Downwards] as const;

/** To so many places, or to so much. */
type Rounding = { readonly mode?: TokenType; readonly places: number; readonly step?: number };

const subject =
  "(?:(?:最终|最后|计算|考核|个人)?(?:结果|得分|分数|总分|金额|总额|奖金|奖金额|提成|提成额|工资|数值))?(?:均|一律)?(?:按|采用|采取|实行)?";
const nearest = "(?<half>四舍五入(?:法|的?原则)?后?)";
const unit = "(?<unit>(?:[一十百千]|\\d+)?元|角|分|整数|个位|十位|百位)";
const places = "(?<places>[一二两三四0-4])位(?:小数)?";

/** 计算结果四舍五入: how, and elsewhere how far. */
const alone = new RegExp(`^${subject}${nearest}$`, "u");

const phrases: readonly { readonly as: RegExp; readonly mode?: TokenType; readonly ofWholes?: true }[] = [
  { as: new RegExp(`^${subject}${nearest}?(?:取整数?|精确|保留)(?:到|至)${unit}$`, "u") },
  { as: new RegExp(`^${subject}${nearest}(?:到|至)${unit}$`, "u") },
  { as: new RegExp(`^${subject}以${unit}为单位${nearest}(?:取整)?$`, "u") },
  { as: new RegExp(`^${subject}${nearest}?(?:取整数?|保留整数)$`, "u") },
  { as: new RegExp(`^小数点后${nearest}$`, "u") },
  { as: new RegExp(`^${subject}${nearest}?保留(?:小数点后)?${places}$`, "u") },
  { as: new RegExp(`^${subject}[向往]上取整(?:(?:到|至)${unit})?$`, "u"), mode: word.Upwards },
  { as: new RegExp(`^${subject}[向往]下取整(?:(?:到|至)${unit})?$`, "u"), mode: word.Downwards },
  { as: /^见角进(?<unit>元)$|^见分进(?<tenth>角)$/u, mode: word.Upwards },
  { as: new RegExp(`^不足${unit}的?部?分?按\\k<unit>计(?:算|发)?$`, "u"), mode: word.Upwards, ofWholes: true },
  { as: new RegExp(`^不足${unit}的?部?分?(?:舍去|不计)$`, "u"), mode: word.Downwards, ofWholes: true },
  { as: new RegExp(`^不足${unit}的?部?分?${nearest}$`, "u"), ofWholes: true },
  { as: /^(?<unit>元)以下(?:舍去|不计)$/u, mode: word.Downwards },
];

/** Some of this is in each of them. */
const rounds = /整|四舍五入|精确|保留|舍|不足|^见/u;

/** Beside steps 不足1元 is a part of one of them. */
function roundingIn(segment: Segment, statement: StatementWord, hasSteps: boolean): Rounding | undefined {
  const text = saidIn(segment);
  if (!rounds.test(text)) return undefined;
  // 精确到10元 is a form of the grammar; 精确到百元 is none.
  if (segment.length > 12 || (segment.some((token) => isOf(token, word.StepsOf)) && !/[百千]元$/u.test(text))) return undefined;
  for (const { as, mode, ofWholes } of phrases) {
    const said = as.exec(text)?.groups;
    if (!said || (ofWholes && hasSteps)) continue;
    const how = mode ?? (said.half === undefined ? undefined : word.HalfUp);
    const far = said.places === undefined ? unitOf(said.unit ?? said.tenth ?? "整数", statement) : { places: countOf(said.places) };
    return far && { ...far, ...(how && { mode: how }) };
  }
  return undefined;
}

/** Money is rounded in pay alone, where 分 is a hundredth of it. */
function unitOf(said: string, statement: StatementWord): Rounding | undefined {
  const money = /元|角/u.test(said);
  if (money && statement !== "pay" && statement !== "pool") return undefined;
  if (said === "角") return { places: 1 };
  if (said === "分") return { places: statement === "pay" || statement === "pool" ? 2 : 0 };
  const size = countOf(said.replace(/[元位]$|整数/u, ""));
  return { places: 0, ...(size > 1 && { step: size }) };
}

function countOf(said: string): number {
  if (said === "" || said === "个") return 1;
  return said === "千" ? 1000 : said === "百" ? 100 : /^\d+$/u.test(said) ? Number(said) : (numeralValue(said) ?? 1);
}

/** In the place of all of its words. */
function tokensOf({ mode, places: count, step }: Rounding, segment: Segment): Segment {
  const [first, last] = [segment[0], segment.at(-1)];
  if (!first || !last) return segment;
  const as = (type: TokenType, image: string): Segment[number] => retyped(first, type, first.startOffset, endOf(last), image);
  return [
    as(word.Round, "保留"),
    as(NumberLiteral, String(count)),
    ...(mode ? [as(mode, "")] : []),
    ...(step ? [as(word.StepsOf, ""), as(NumberLiteral, String(step)), as(Unit, "元")] : []),
  ];
}
