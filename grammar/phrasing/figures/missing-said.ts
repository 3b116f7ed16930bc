import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import type { Phrasing, Segment } from "../segment.ts";
import { saidIn } from "../written.ts";

/** 无数据的按满分计 · 没有数据时不得分 · 不涉及的，权重分摊到其他指标: what counts where there is nothing to measure, as it is said. */
const withMissing: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const result: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at] as Segment;
    const lead = leads.find(({ as }) => as.test(saidIn(segment)));
    const rest = lead && saidIn(segment).replace(lead.as, "");
    const next = segments[at + 1] ?? [];
    const apart = rest === "";
    const what = lead && results.find(({ as }) => as.test(apart ? saidIn(next) : (rest ?? "")))?.what;
    if (!lead || !what) result.push(segment);
    else {
      result.push(inPlaceOf(apart ? [...segment, ...next] : segment, lead.what, what));
      at += Number(apart);
    }
  }
  return result;
};

export const withMissingSaid = calledBy(/数据|不涉及|不适用|[该此]项/u, [word.TheItem], withMissing);

const period = "(?:当期|本期|当月|当季|当年|考核期内)?";
const leads: readonly { readonly as: RegExp; readonly what: TokenType }[] = [
  { as: new RegExp(`^${period}(?:如|若)?(?:无|没有|缺少)(?:相关|考核|有效)?数据(?:的情况下|的|时|者)?(?:则)?`, "u"), what: word.IfMissing },
  {
    as: new RegExp(
      `^${period}(?:如|若)?(?:不涉及|不适用|[无没]有?[该此]项)(?:该项|此项)?(?:工作|业务|任务|内容|指标)*(?:的|时|者)(?:则)?`,
      "u",
    ),
    what: word.IfNotApplicable,
  },
];

const points = "(?:[该此本]项)?(?:按|得|计|记|为|则)*";
const results: readonly { readonly as: RegExp; readonly what: TokenType }[] = [
  { as: new RegExp(`^${points}满分(?:计算?|计分|处理|得分)?$`, "u"), what: word.Full },
  { as: new RegExp(`^(?:${points}(?:零|0)分(?:计算?|计分|处理|得分)?|(?:[该此本]项)?不(?:予)?[得计]分)$`, "u"), what: word.Zero },
  {
    as: /^(?:其|[该此本]项|[该此本]指标)?权重(?:按比例)?(?:分摊|分配|摊|折算)(?:到|至|给|入)(?:其他|其它|其余|剩余)各?(?:指标|项目|项)(?:中|上|内)?$/u,
    what: word.Rescale,
  },
];

function inPlaceOf(segment: Segment, lead: TokenType, what: TokenType): Segment {
  const [first, last] = [segment[0], segment.at(-1)];
  return first && last ? [lead, what].map((type) => retyped(first, type, first.startOffset, endOf(last))) : segment;
}
