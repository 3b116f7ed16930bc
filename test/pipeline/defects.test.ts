import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { fraction } from "../../src/number/fraction.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { analyse } from "../../src/plan/analysis/analyse.ts";
import type { Options } from "../../src/plan/analysis/subject.ts";
import type { Source } from "../../src/text/source.ts";
import { seen } from "../plan/analysis/analysed.ts";

/**
 * Small schemes with one slip each, and odd ones without any. A case is
 *
 *     ## what is wrong
 *     => code «the text it points at, its lines joined by ⏎»
 *     --cliffs 50, where jumps over so many percent are asked for
 *     the scheme, where @rest N is a metric of weight N without a slip,
 *     @total a total out of 100 and @grades four grades
 */
type Language = "en" | "zh";

const frames: Readonly<Record<Language, string>> = {
  en: `source people from "people.csv" one row per person
  person "ID", team "Team", role "Role", base "Base" in CNY
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Amount" in 万元, goal "Goal" in 万元, received "Received" in CNY, cost "Cost" in CNY
  visits "Visits" count, rate "Rate" percent, rate2 "Rate 2" percent, hours "Hours" in hours
source events from "events.csv" events
  person "ID", date "Date", faults "Faults" count, late "Late" in minutes
`,
  zh: `数据 people 来自 "people.csv" 每人一行
  人员 "工号"，团队 "团队"，岗位 "岗位"，基数 "奖金基数" 单位 元
数据 crm 来自 "crm.csv" 每人每月一行
  人员 "工号"，月份 "月份"，金额 "金额" 单位 万元，计划 "计划" 单位 万元，回款 "回款" 单位 元
  拜访 "拜访" 单位 家，比率 "比率" 百分比，比率二 "比率二" 百分比
数据 events 来自 "events.csv" 流水
  人员 "工号"，日期 "日期"，次数 "次数" 单位 次
`,
};

const heads: Readonly<Record<Language, string>> = { en: "scheme s\n  cycle quarterly\n", zh: "方案 s\n  周期 季度\n" };

const fillers: Readonly<Record<Language, Readonly<Record<"rest" | "total" | "grades", string>>>> = {
  en: {
    rest: "metric rest weight $1\n  measure sum(crm.received), target 900,000 CNY\n  proportional, cap $1, floor 0",
    total: "total out of 100, cap 100, round 2",
    grades: "grades\n  A from 90\n  B from 80\n  C from 60\n  D otherwise",
  },
  zh: {
    rest: "指标 其余项 权重$1\n  口径 合计(crm.回款)，目标 90万元\n  按比例得分，封顶$1，最低0",
    total: "总分 满分100，封顶100，保留2位小数",
    grades: "等级\n  优秀 90分及以上\n  良好 80分及以上\n  合格 60分及以上\n  不合格 其余",
  },
};

type Case = { readonly name: string; readonly sources: readonly Source[]; readonly says?: string; readonly options: Options };

function casesIn(file: string): readonly Case[] {
  const text = readFileSync(new URL(`../cases/defects/${file}`, import.meta.url), "utf8");
  return text
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.trimEnd().split("\n");
      const says = lines[0]?.startsWith("=> ") ? lines.shift()?.slice("=> ".length) : undefined;
      const share = lines[0]?.startsWith("--cliffs ") ? lines.shift()?.slice("--cliffs ".length) : undefined;
      const options = share === undefined ? {} : { cliffs: fraction(BigInt(share), 100n) };
      const body = lines.join("\n");
      return { name, sources: sourcesOf(body, languageOf(body)), options, ...(says === undefined ? {} : { says }) };
    });
}

function languageOf(body: string): Language {
  return /^(?:metric|section|coefficient|pay|pool|grades|distribution|limit|total|veto|outcome)\b/mu.test(body) ? "en" : "zh";
}

function sourcesOf(body: string, language: Language): readonly Source[] {
  const filler = fillers[language];
  const scheme = body
    .replace(/^@rest (\d+)$/gmu, filler.rest)
    .replace(/^@total$/gmu, filler.total)
    .replace(/^@grades$/gmu, filler.grades);
  return [
    { file: "frame.kpi", text: frames[language] },
    { file: "s.kpi", text: `${heads[language]}${scheme}\n` },
  ];
}

/** What is found, but for sources that a small scheme leaves unread. */
function foundIn({ sources, options }: Case): readonly string[] {
  const { diagnostics } = checkTexts(sources, options);
  return diagnostics.filter(({ code }) => code !== "source-unused").map((found) => `${found.code} «${textAt(found, sources)}»`);
}

function textAt({ place }: Diagnostic, sources: readonly Source[]): string {
  if (!place || !("start" in place)) return "";
  const text = sources.find(({ file }) => file === place.file)?.text.slice(place.start, place.end) ?? "";
  return text.replaceAll("\n", "⏎");
}

/** Each figure that a finding shows, as said and as the evaluator gives it. */
function witnessesOf({ sources, options }: Case): readonly { readonly evaluated: string; readonly said: string }[] {
  const { program } = checkTexts(sources, options);
  const { findings } = program ? analyse(program, options) : { findings: [] };
  return findings.flatMap(({ witnesses }) => witnesses.map(seen));
}

describe("one slip is one finding, at its place", () => {
  test.each(["figures.txt", "gates.txt"].flatMap(casesIn))("$name", (each) => {
    expect(foundIn(each)).toEqual([each.says]);
    for (const { evaluated, said } of witnessesOf(each)) expect(evaluated).toBe(said);
  });
});

describe("odd but right", () => {
  test.each(["sound.txt", "gates-sound.txt"].flatMap(casesIn))("$name", (each) => {
    expect(foundIn(each)).toEqual([]);
  });
});
