import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import type { Person, Stint } from "../plan/inputs.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Flaw } from "./stints.ts";

/** Why someone was not there in a period at all; undefined for those who were, if only for a day. */
export function absence({ joined, left }: Person, period: Period): Bilingual | undefined {
  if (joined !== undefined && joined > period.to) {
    return { en: `Joined on ${joined}, after ${period.name}.`, zh: `${joined} 入职，晚于 ${period.name}。` };
  }
  if (left !== undefined && left < period.from) {
    return { en: `Left on ${left}, before ${period.name}.`, zh: `${left} 离职，早于 ${period.name}。` };
  }
  return undefined;
}

export function leftFirst({ joined, left }: Person): Bilingual {
  return { en: `Joined on ${joined} and left on ${left}, before that.`, zh: `${joined} 入职，却在 ${left} 离职。` };
}

/** Of someone with a row for each stretch of time, none of which is of the period. */
export function noRowIn(period: Period): Bilingual {
  return {
    en: `No row of the list of people is about a day of ${period.name}.`,
    zh: `人员名册里没有 ${period.name} 期间的行。`,
  };
}

export function flawedRows({ kind, from, to }: Flaw): Bilingual {
  return {
    overlap: { en: `Two rows are about the days from ${from} to ${to}.`, zh: `${from} 至 ${to} 期间有两行。` },
    apart: { en: `No row is about the days from ${from} to ${to}.`, zh: `${from} 至 ${to} 期间没有行。` },
    reversed: { en: `A row begins on ${from} and ends on ${to}.`, zh: `有一行从 ${from} 开始，却在 ${to} 结束。` },
  }[kind];
}

export function changeUnsaid({ label }: Scheme, stint: Stint | undefined): Bilingual {
  const { from = "", byScheme } = stint ?? {};
  if (byScheme)
    return {
      en: `Another scheme is in force from ${from} on, and ${label} does not say how the days before and after count.`,
      zh: `${from} 起执行另一份方案，而${label}没有写明前后怎样计算。`,
    };
  return {
    en: `Changed on ${from}, and ${label} does not say how the days before and after count.`,
    zh: `${from} 发生变动，而${label}没有写明变动前后怎样计算。`,
  };
}

export function notUnderAny(schemes: readonly Scheme[], period: Period): Bilingual {
  const names = schemes.map((scheme) => scheme.label);
  if (names.length === 0) return { en: `No scheme is computed for ${period.name}.`, zh: `${period.name} 没有需要计算的方案。` };
  return {
    en: `Not under any scheme of ${period.name} (${names.join(", ")}).`,
    zh: `不适用 ${period.name} 的任何方案（${names.join("、")}）。`,
  };
}

export function underTwo(first: Scheme, second: Scheme): Bilingual {
  return {
    en: `Under two schemes at once: ${first.label} and ${second.label}.`,
    zh: `同时适用两个方案：${first.label}、${second.label}。`,
  };
}

export function unreadable(columns: readonly string[], source: SourceContract): Bilingual {
  const headers = columns.map((name) => source.columns.find((column) => column.name === name)?.headers[0] ?? name);
  return {
    en: `Whether and under which scheme this person is appraised cannot be told: ${headers.join(", ")} could not be read.`,
    zh: `无法确定此人是否参加考核、适用哪个方案：${headers.join("、")} 无法读取。`,
  };
}

export function unanswered(scheme: Scheme): Bilingual {
  return {
    en: `Whether this person is under ${scheme.label} cannot be told: a fact that its condition reads is missing.`,
    zh: `无法确定此人是否适用${scheme.label}：适用条件所需的数据缺失。`,
  };
}
