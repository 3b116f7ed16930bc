import type { StatementWord } from "../../../grammar/words/statements.ts";
import type { Surface } from "../../../grammar/words.ts";
import type { Frame } from "../trial.ts";
import { type Change, isChinese, replacing, type Unreadable } from "./change.ts";
import { GUESSED } from "./doubt.ts";

/** What is written so in one statement alone. */
const shapesIn: Partial<Record<StatementWord, (clause: string, surface: Surface) => readonly Change[]>> = {
  // 业绩得36分 · revenue attainment 96%
  example: (clause) => [
    ...replacing(clause, "shape", /(?<=\p{Script=Han})[得为是](\d[\d.]*%?)/gu, ([, value]) => ` ${value}`),
    ...replacing(
      clause,
      "shape",
      /([\p{L}_][\p{L}\p{N}_]*) (attainment|measure|target|points)(?= )/gu,
      ([, metric, part]) => `${part}(${metric})`,
    ),
  ],
  // 则 等级 为 不合格
  veto: (clause) => replacing(clause, "shape", /等级\s*(?:为|是|定为|评为|降为|降至|直接为)\s*(?=\S)/gu, () => "等级 最高 "),
  // sales_rep V1.0
  scheme: (clause, surface) =>
    replacing(clause, "shape", /^[Vv]?\d+(?:\.\d+)+$/gu, ([version]) => `${surface === "zh" ? "版本" : "version"} "${version}"`),
  // 难度系数 取 people.难度 · difficulty people.difficulty
  coefficient: (clause, surface) =>
    replacing(clause, "shape", /^(?:取自?|等于|[=＝]|is |from )?\s*([\p{L}_][\p{L}\p{N}_]*\.[\p{L}_][\p{L}\p{N}_]*)$/gu, ([, column]) =>
      surface === "zh" ? `基数 ${column}` : `of ${column}`,
    ),
  // 优秀 90分以上 良好 80分以上
  grades: (clause, surface) =>
    surface === "zh"
      ? [clause.replaceAll(/(?<=\d分?(?:及?以上|以下)?) (?=\p{Script=Han}+ ?\d)/gu, "，")]
          .filter((meant) => meant !== clause)
          .map((meant): Change => ({ kind: "shape", start: 0, end: clause.length, text: meant, doubt: 0 }))
      : [],
  // two consecutive quarters below 60 · 连续两个季度排名末位的
  outcome: (clause) =>
    [
      ...replacing(
        clause,
        "shape",
        /^当?连续([两二三\d])个?(?:季度|月|半年|年度?|期)(?:绩效|考核)?(?:总分)?排名?(?:末位|最后一?名?|倒数第一)的?$/gu,
        ([, count = ""]) => `当 倒数名次(总分 在 团队 内) = 1 连续${spelt[count] ?? count}期`,
      ),
      ...replacing(
        clause,
        "shape",
        /^(?:when |if )?(?:for )?(?:(two|three|four|\d+) (?:consecutive|straight|successive) (month|quarter|year)s?) (?:with (?:a )?(?:total|score) )?(below|under|over|above) (\d[\d.]*)$/giu,
        ([, count = "", unit, side, figure]) =>
          `when total ${/below|under/iu.test(side ?? "") ? "under" : "over"} ${figure} for ${spelt[count.toLowerCase()] ?? count} ${unit}s in a row`,
      ),
    ].map((change) => ({ ...change, doubt: GUESSED })),
  // "Bonus base" (USD) · "奖金基数"（元）
  source: (clause) =>
    replacing(clause, "shape", /(?<=["”」]) ?[(（](\p{L}+)[)）]$/gu, ([, unit]) => (isChinese(clause) ? ` 单位 ${unit}` : ` in ${unit}`)),
};

const spelt: Readonly<Record<string, string>> = { two: "2", three: "3", four: "4", 两: "2", 二: "2", 三: "3" };

const number = "\\d[\\d,.]*%?";

/** Figures and signs in another order or shape than the language has them. */
export function shapeChanges({ clause }: Unreadable, { statement, surface }: Frame): readonly Change[] {
  const chinese = isChinese(clause);
  return [
    ...(shapesIn[statement]?.(clause, surface) ?? []),
    ...replacing(clause, "shape", /^(?:=\s*)?if .+ then .+ else .+$/giu, ([choice]) => `points ${choice.replace(/^=\s*/u, "")}`),
    ...replacing(clause, "shape", /^(?:若|如果).+[则就].+否则.+$/gu, ([choice]) => `计分 ${choice}`),
    ...replacing(clause, "shape", /^(\d[\d.]*%?) = (full|\d[\d.]*)$/giu, ([, place, points]) => `${points} at ${place}`).map((change) => ({
      ...change,
      doubt: GUESSED,
    })),
    ...replacing(
      clause,
      "shape",
      /^(below|under|above|over|from) (\d[\d.]*%?) = (full|\d[\d.]*)$/giu,
      ([, side, place, points]) => `${points} ${side} ${place}`,
    ).map((change) => ({ ...change, doubt: GUESSED })),
    ...replacing(clause, "shape", /=([><])/gu, ([, sign]) => `${sign}=`),
    ...replacing(clause, "shape", /(?<![A-Za-z\d_)])\.(\d+)/gu, ([, decimals]) => `0.${decimals}`),
    ...replacing(clause, "shape", /的(\d[\d.]*分?|满分)/gu, ([, points]) => `得${points}`),
    ...replacing(clause, "shape", /^(\d{1,2}) decimals?(?: places)?$/gu, ([, places]) => `round ${places}`),
    ...replacing(clause, "shape", /(\d{1,3})((?: \d{3})+)(?!\d)/gu, ([, first = "", rest = ""]) => first + rest.replaceAll(" ", ",")),
    ...replacing(clause, "shape", new RegExp(`\\b([A-Z]{3}) ?(${number})`, "gu"), ([, unit, figure]) => `${figure} ${unit}`),
    ...replacing(clause, "shape", new RegExp(`(${number}) ?\\+(?!\\s*\\d)`, "gu"), ([, figure]) =>
      chinese ? `${figure}以上` : `from ${figure}`,
    ),
    ...replacing(clause, "shape", new RegExp(`^(${number}) (weight|cap|floor|target)$`, "gu"), ([, figure, word]) => `${word} ${figure}`),
    ...replacing(clause, "shape", /^[得计](满分|\d[\d.]*分)\s*(?:[：:当]\s*)?(\d\S*)$/gu, ([, points, place]) => `${place}得${points}`),
    ...replacing(clause, "shape", /(?<=^每[低少降缺差]\D*\d[\d.]*\D{1,3}?)(\d[\d.]*分)$/gu, ([, points]) => `扣${points}`),
    ...replacing(clause, "shape", /(?<=^每[超高多增]\D*\d[\d.]*\D{1,3}?)(\d[\d.]*分)$/gu, ([, points]) => `加${points}`),
    ...replacing(clause, "shape", /提(?=\d[\d.]*%)/gu, () => "得"),
    ...replacing(
      clause,
      "shape",
      /^(\d[\d.,]*(?:%|亿元|万元|元|万|次|分钟|分|小时|天|件|家|个|单)?)\s*(\d[\d.,]*(?:%|万元|元|分))$/gu,
      ([, place, award]) => `${place}以上得${award}`,
    )
      .filter(() => chinese)
      .map((change) => ({ ...change, doubt: GUESSED })),
    ...replacing(clause, "shape", /^(?:数据)?缺失(?:时|的|项)?(?:按|计|记|为|得)?(?:0|零)分?(?:计算|处理|计)?$/gu, () => "缺失时记零"),
    ...replacing(clause, "shape", /^missing(?: data)?(?: is| are| =|:| counts as)? (?:0|zero)$/giu, () => "if missing zero"),
    ...replacing(
      clause,
      "shape",
      /^all or nothing(?: (?:at|from|over) (.+))?$/gu,
      ([, edge = "target"]) => `full from ${edge}, 0 otherwise`,
    ),
    ...replacing(
      clause,
      "shape",
      /^(\d[\d.]*(?: points?)?) for (?:the )?first (\d+)((?: \p{L}+)?)$/giu,
      ([, points, count, what]) => `${points} from ${count}${what}`,
    ).map((change) => ({ ...change, doubt: GUESSED })),
    ...replacing(
      clause,
      "shape",
      /^\d[\d.]*(?: points?)? (?:per|for (?:each|every)|each) [\p{L}\d][\p{L}\d ]*$/giu,
      ([step]) => `-${step}`,
    ).map((change) => ({ ...change, doubt: GUESSED })),
    ...replacing(
      clause,
      "shape",
      /^((?:[\p{L}_]+ )?(?:over|under|above|below|from) \d[\d,.]*%?(?: \p{L}+)?):? ([+-]\d[\d.]*)(?: points?)? each$/giu,
      ([, place, points]) => `${points} each ${place}`,
    ).map((change) => ({ ...change, doubt: GUESSED })),
    ...replacing(clause, "shape", /^(?:inverse(?:ly)?|反比)$/gu, () => (chinese ? "按比例反比" : "proportional inverse")),
    ...replacing(clause, "shape", /^\((.*)\)$/gu, ([, inner = ""]) => inner),
    ...replacing(
      clause,
      "shape",
      /([\p{L}_][\p{L}\p{N}_]*) ([\p{L}_][\p{L}\p{N}_]*)(?=\))/gu,
      ([, source, column]) => `${source}.${column}`,
    ),
  ];
}
