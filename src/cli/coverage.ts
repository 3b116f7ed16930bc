import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Palette } from "../diagnostics/palette.ts";
import type { Texts } from "../diagnostics/place.ts";
import { visible } from "../diagnostics/visible.ts";
import { planOf } from "../plan/from-scheme.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { positionAt, type Span } from "../text/source.ts";
import { type Coverage, coverageOf } from "../untried/from-scheme.ts";
import type { Row } from "../untried/rows.ts";

type Places = { readonly texts: Texts; readonly shown: (file: string) => string };
type Options = Places & { readonly language: Language; readonly palette: Palette };

export function coverages(program: CheckedProgram): readonly Coverage[] {
  return program.schemes.map((scheme) => coverageOf(scheme, planOf(scheme, program), program.sources));
}

/** Which rows the examples leave untried, and examples to paste; it changes no file. */
export function coverageText(all: readonly Coverage[], options: Options): string {
  return all.map((each) => drawCoverage(each, options)).join("\n");
}

function drawCoverage(coverage: Coverage, options: Options): string {
  const { label, rows, untried, proposals, left } = coverage;
  const { language, palette } = options;
  const title = palette.strong(words.title(label, rows - untried.length, rows)[language]);
  if (untried.length === 0) return `${title}\n`;
  const line = (row: Row): string => `  ${palette.quiet(placeOf(row.span, options))} ${textOf(row, options)}`;
  const without = left.map(({ row, why }) => `${line(row)}\n    ${words.why[why][language]}`);
  const lines = [
    title,
    words.untried[language],
    ...untried.map(line),
    ...(left.length === 0 ? [] : ["", words.none[language], ...without]),
    ...(proposals.length === 0 ? [] : ["", pasteText(coverage, options), ""]),
  ];
  return `${lines.join("\n")}\n${proposals.join("\n")}`;
}

/** Where what is proposed goes: behind the last line of the scheme. */
export function pasteText(coverage: Coverage, options: Places & { readonly language: Language }): string {
  return words.paste(options.shown(coverage.span.file), lastLine(coverage, options), coverage.label)[options.language];
}

export function lastLine({ span }: Coverage, { texts, shown }: Places): number {
  const text = texts.get(shown(span.file)) ?? "";
  return positionAt(text, text.slice(0, span.end).trimEnd().length).line;
}

export function lineOf({ file, start }: Span, { texts, shown }: Places): number {
  return positionAt(texts.get(shown(file)) ?? "", start).line;
}

function placeOf(span: Span, places: Places): string {
  return `${places.shown(span.file)}:${lineOf(span, places)}`;
}

/** A row as written, on one line; of a cell, its row and its column. */
export function textOf({ span, within }: Row, { texts, shown }: Places): string {
  const written = ({ file, start, end }: Span): string => visible((texts.get(shown(file)) ?? "").slice(start, end).replaceAll(/\s+/g, " "));
  return [within, span].flatMap((of) => (of ? written(of) : [])).join(" · ");
}

const words = {
  title: (scheme: string, tried: number, rows: number): Bilingual => ({
    en: `Examples of “${scheme}”: ${tried} of ${rows} rows tried.`,
    zh: `“${scheme}”的示例：${rows} 处规定中有 ${tried} 处用到。`,
  }),
  untried: { en: "No example tries these:", zh: "以下各处没有示例用到：" },
  none: { en: "For these no example can be proposed:", zh: "其中以下各处无法推算示例：" },
  why: {
    rows: { en: "It hangs on rows of data, and an example has none.", zh: "取决于逐条数据，而示例中没有数据。" },
    unsayable: { en: "An example has no words for what leads there.", zh: "示例无法写出能用到它的情形。" },
    "not-found": { en: "No figures were found that lead there.", zh: "没有找到能用到它的数值。" },
  },
  paste: (file: string, line: number, scheme: string): Bilingual => ({
    en: `Proposed examples at every edge and one step beside it. Work each out by hand, then paste what you keep behind line ${line} of ${file}, the end of “${scheme}”:`,
    zh: `各临界点及其前后一步的示例如下。请逐个手算核对，再把要保留的粘贴到 ${file} 第 ${line} 行之后，即“${scheme}”的末尾：`,
  }),
};
