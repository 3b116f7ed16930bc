import { entries } from "../entry.ts";

/** Someone who stands in several rows of the list of people, each about some of their days. */
export const stints = entries({
  "stints-overlap": {
    severity: "error",
    title: { en: "two rows for the same days", zh: "同一段时间有两行" },
    reason: {
      en: "{cell} stands in two rows on the days from {from} to {to}; on any day one row is about a person.",
      zh: "{cell} 在 {from} 至 {to} 期间有两行；任何一天，一个人只能有一行。",
    },
    hint: {
      en: "Let the earlier row end on {before}, or correct the first day of the later one.",
      zh: "请把前一行的结束日期改为 {before}，或更正后一行的开始日期。",
    },
  },
  "stints-apart": {
    severity: "error",
    title: { en: "days without a row", zh: "中间有几天没有行" },
    reason: {
      en: "No row is about {cell} from {from} to {to}, between one row and the next.",
      zh: "{cell} 在 {from} 至 {to} 期间没有行，前后两行没有接上。",
    },
    hint: {
      en: "Let the earlier row end on {to}. For days of leave add a row of their own with what the person was then, such as “Leave”.",
      zh: "请把前一行的结束日期改为 {to}。如果这几天是停职、长假，请单独加一行写明，如岗位“停薪留职”。",
    },
  },
  "stint-reversed": {
    severity: "error",
    title: { en: "ends before it begins", zh: "结束早于开始" },
    reason: { en: "The row about {cell} begins on {from} and ends on {to}.", zh: "{cell} 的这一行从 {from} 开始，却在 {to} 结束。" },
    hint: { en: "Correct one of the two dates.", zh: "请更正其中一个日期。" },
  },
  "working-days-unknown": {
    severity: "error",
    title: { en: "holidays not known", zh: "放假安排未知" },
    reason: {
      en: "Which days of {year} are worked is not known here, so nothing can be split by working days.",
      zh: "这里没有 {year} 年的放假和调休安排，无法按工作日分段。",
    },
    hint: {
      en: "Write “on change split by calendar days”, or install a version of kaohe that knows the year once its holidays are announced.",
      zh: "请写“变动时按日历日分段”，或在该年放假安排公布后更新 kaohe。",
    },
  },
  "scheme-ends-within": {
    severity: "error",
    title: { en: "another scheme within the period", zh: "考核期内换了方案" },
    reason: {
      en: "For {count}, {cell} among them, another scheme is in force from {day} on, within {period}, and “{scheme}” does not say what becomes of the days before and after.",
      zh: "{period} 内从 {day} 起换了方案，涉及{count}（如 {cell}），而方案“{scheme}”没有写明前后怎样计算。",
    },
    hint: {
      en: "Write in both schemes “on change split by calendar days”: each part is appraised by itself and counts for its days. Or let the new one begin with a period.",
      zh: "请在两份方案中都写“变动时按日历日分段”：前后分别考核，再按天数合计；或让新方案从考核期的第一天开始。",
    },
  },
  "change-not-said": {
    severity: "error",
    title: { en: "a change within the period", zh: "考核期内有变动" },
    reason: {
      en: "{count} changed within {period}, {cell} on {day}, and “{scheme}” does not say what becomes of the days before and after.",
      zh: "{period} 内有{count}发生变动（如 {cell} 于 {day}），而方案“{scheme}”没有写明变动前后怎样计算。",
    },
    hint: {
      en: "Write in the scheme “on change split by calendar days”: each part is appraised by itself and counts for its days.",
      zh: "请在方案中写“变动时按日历日分段”：变动前后分别考核，再按天数合计。",
    },
  },
});
