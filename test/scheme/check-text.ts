import { parse } from "../../src/ast/parse.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { toText } from "../../src/number/decimal.ts";
import type { Fraction } from "../../src/number/fraction.ts";
import { fromAst } from "../../src/scheme/from-ast.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";

/** A finding as a test reads it: its code, the text it points at, and its sentence. */
export type Found = { readonly code: string; readonly at: string; readonly reason: string; readonly fix?: string };

export type Checked = { readonly program?: CheckedProgram; readonly findings: readonly Found[]; readonly codes: readonly string[] };

/** Parses and checks texts as one workspace. */
export function check(...texts: readonly string[]): Checked {
  const sources = texts.map((text, index) => ({ file: `${index}.kpi`, text }));
  const parsed = sources.map(parse);
  const { program, diagnostics } = fromAst(parsed.map(({ file }) => file));
  const all = [...parsed.flatMap((each) => each.diagnostics), ...diagnostics];
  const findings = all.map((each) => found(each, new Map(sources.map(({ file, text }) => [file, text]))));
  return { ...(program ? { program } : {}), findings, codes: findings.map(({ code }) => code) };
}

function found(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): Found {
  const { place, fix, code } = diagnostic;
  const at = place && "start" in place ? (texts.get(place.file)?.slice(place.start, place.end) ?? "") : "";
  return { code, at, reason: renderMessage(diagnostic, "en").reason, ...(fix ? { fix: fix.text } : {}) };
}

/** Sources that test schemes read. */
export const sources = `
source people from "people.csv" one row per person
  person "工号", name "姓名", team "团队", role "岗位" one of (sales | manager)
  joined "入职日期", base "奖金基数" in 元, tenure "司龄" in years, difficulty "难度" number
source crm from "crm.csv" one row per person, month
  person "工号", month "月份", amount "销售额" in 万元, received "回款额" in 元, visits "拜访量" count, rate "及时率" percent, score "评分" in 分, kind "类别" one of (new | old), hours "工时" in hours, verdict "评语" one of (great | good | poor), remark "说明"
source events from "events.csv" events
  person "工号", date "日期", faults "差错" count, minutes "分钟" in minutes
source ratings from "ratings.csv" events
  person "工号", metric "指标", rater "评价人" one of (self | manager | peers), rating "评分" number 1 to 5
`;

/** Warnings about sources that a small scheme leaves unread are of no interest. */
export function checkScheme(scheme: string): Checked {
  const checked = check(sources, scheme);
  const findings = checked.findings.filter(({ code }) => code !== "source-unused");
  return { ...checked, findings, codes: findings.map(({ code }) => code) };
}

/** A quarterly scheme of one metric of weight 40 that ends in the lines given. */
export function checkMetric(lines: string, head = ""): Checked {
  return checkScheme(`scheme s\n  cycle quarterly\n${head}metric m weight 40\n${indented(lines)}`);
}

/** The metric of `checkMetric`, which must be without errors. */
export function metricOf(lines: string, head = ""): Metric {
  const { program, findings } = checkMetric(lines, head);
  const metric = program?.schemes[0]?.metrics[0];
  if (!metric) throw new Error(`no metric: ${JSON.stringify(findings)}`);
  return metric;
}

function indented(lines: string): string {
  return lines
    .split("\n")
    .map((line) => `  ${line.trim()}\n`)
    .join("");
}

/** Plain data to compare: fractions as text, places left out. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if (isFraction(value)) return toText(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === "span" || key === "ruleSpan" || inner === undefined ? [] : [[key, plain(inner)]],
    ),
  );
}

function isFraction(value: object): value is Fraction {
  return "n" in value && "d" in value && typeof value.n === "bigint";
}
