import type { Bilingual, CellPlace, Language } from "../diagnostics/diagnostic.ts";
import type { Palette } from "../diagnostics/palette.ts";
import { visible } from "../diagnostics/visible.ts";
import type { ExplainedParts } from "../results/explain-parts.ts";
import type { Explanation, Scored, Step } from "../results/types.ts";

/** `total` is the person's score in words. */
type Options = { readonly language: Language; readonly palette: Palette; readonly total: string };

/** How many cells a step shows; the rest is counted. */
const CELLS = 6;

const words = {
  total: { en: "total", zh: "总分" },
  rank: { en: "rank", zh: "名次" },
  provisional: { en: "provisional", zh: "暂定" },
  notApplied: { en: "not applied: ", zh: "未适用：" },
  overall: { en: "Overall", zh: "汇总" },
} satisfies Readonly<Record<string, Bilingual>>;

/** A person's steps from the facts to the pay, metric by metric, as indented text. */
export function drawExplanation(person: Scored, explanation: Explanation, options: Options): string {
  return drawn(person, blocksOf(person, explanation, options.language), options);
}

/** The same of someone who changed within the period, part by part. */
export function drawParts(person: Scored, { parts, overall }: ExplainedParts, options: Options): string {
  const { language } = options;
  const blocks = parts.flatMap(({ part, title, explanation }) =>
    blocksOf(part.assessment, explanation, language).map((block) => ({ ...block, title: `${title[language]} · ${block.title}` })),
  );
  return drawn(person, [...blocks, { title: words.overall[language], steps: overall }], options);
}

type Block = { readonly title: string; readonly steps: readonly Step[] };

function blocksOf({ metrics }: Pick<Scored, "metrics">, explanation: Explanation, language: Language): readonly Block[] {
  const labels = new Map(metrics.map(({ name, label }) => [name, label]));
  return [
    ...explanation.metrics.map(({ metric, steps }) => ({ title: labels.get(metric) ?? metric, steps })),
    { title: words.overall[language], steps: explanation.overall },
  ];
}

function drawn(person: Scored, blocks: readonly Block[], options: Options): string {
  const texts = blocks.map(({ title, steps }) =>
    [options.palette.strong(visible(title)), ...steps.flatMap((step) => drawStep(step, options))].join("\n"),
  );
  return [headline(person, options), ...texts].map((block) => `${block}\n`).join("\n");
}

function headline(person: Scored, { language, palette, total }: Options): string {
  const { id, name, team, role, grade, rank, status } = person;
  const place = rank && `${rank.in} ${words.rank[language]} ${rank.place}/${rank.of}`;
  const who = [id, name, team, role].filter((part) => part !== undefined).join(" ");
  const provisional = status === "provisional" ? words.provisional[language] : undefined;
  const what = [`${words.total[language]} ${total}`, grade?.label, place, provisional].filter((part) => part !== undefined).join(" · ");
  return `${palette.strong(visible(who))}\n${visible(what)}`;
}

function drawStep(step: Step, { language, palette }: Options): readonly string[] {
  const { title, rule, formula, numbers, result, cells, notTaken, note } = step;
  return [
    `  ${title[language]}: ${palette.strong(result[language])}`,
    ...(rule ? [`    ${palette.quiet(`${rule.span.file}:${rule.line}`)} ${visible(rule.text.trim())}`] : []),
    ...(formula ? [`    ${formula[language]}`] : []),
    ...(numbers ? [`    = ${numbers[language]}`] : []),
    ...cells.slice(0, CELLS).map(({ place, text }) => `    ${palette.quiet(placeText(place))} ${visible(text)}`.trimEnd()),
    ...(cells.length > CELLS ? [`    ${more(cells.length - CELLS, language)}`] : []),
    ...notTaken.map(({ text, why }) => `    ${words.notApplied[language]}${text === undefined ? "" : `${text} · `}${why[language]}`),
    ...(note ? [`    ${note[language]}`] : []),
  ];
}

function placeText({ file, row, column }: CellPlace): string {
  return `${file}:${row}${column === undefined ? "" : ` ${column}`}`;
}

function more(count: number, language: Language): string {
  return { en: `… and ${count} more cells`, zh: `……另有 ${count} 个单元格` }[language];
}
