import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Palette } from "../diagnostics/palette.ts";
import type { Texts } from "../diagnostics/place.ts";
import { visible } from "../diagnostics/visible.ts";
import { planOf } from "../plan/from-scheme.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { positionAt, type Span } from "../text/source.ts";
import type { Coverage } from "../untried/from-scheme.ts";
import { coverageOf } from "../untried/from-scheme.ts";

type Options = { readonly language: Language; readonly palette: Palette; readonly texts: Texts; readonly shown: (file: string) => string };

/** Which rows the examples leave untried, and examples to paste; it changes no file. */
export function coverageText(program: CheckedProgram, options: Options): string {
  return program.schemes.map((scheme) => drawCoverage(coverageOf(scheme, planOf(scheme, program), program.sources), options)).join("\n");
}

function drawCoverage({ scheme, file, rows, untried, proposals }: Coverage, options: Options): string {
  const { language, palette, shown } = options;
  const title = palette.strong(words.title(scheme, rows - untried.length, rows)[language]);
  if (untried.length === 0) return `${title}\n`;
  const list = untried.map(
    ({ span, within }) =>
      `  ${palette.quiet(placeOf(span, options))} ${[within, span].flatMap((of) => (of ? textOf(of, options) : [])).join(" · ")}`,
  );
  const lines = [title, words.untried[language], ...list, ""];
  if (proposals.length === 0) return `${lines.join("\n")}${words.none[language]}\n`;
  return `${[...lines, words.paste(shown(file))[language], ""].join("\n")}\n${proposals.join("\n")}`;
}

function placeOf({ file, start }: Span, { texts, shown }: Options): string {
  return `${shown(file)}:${positionAt(texts.get(shown(file)) ?? "", start).line}`;
}

/** A row as written, on one line. */
function textOf({ file, start, end }: Span, { texts, shown }: Options): string {
  return visible((texts.get(shown(file)) ?? "").slice(start, end).replaceAll(/\s+/g, " "));
}

const words = {
  title: (scheme: string, tried: number, rows: number): Bilingual => ({
    en: `Examples of ${scheme}: ${tried} of ${rows} rows tried.`,
    zh: `${scheme} 的示例：${rows} 处规定中有 ${tried} 处用到。`,
  }),
  untried: { en: "No example tries these:", zh: "以下各处没有示例用到：" },
  none: {
    en: "No boundary can be proposed for them: they hang on several figures, or on rows of data.",
    zh: "无法为它们推算临界示例：它们取决于多个数据，或逐条记录。",
  },
  paste: (file: string): Bilingual => ({
    en: `Proposed examples at every edge and one step beside it. Work each out by hand, then paste what you keep into ${file}:`,
    zh: `各临界点及其前后一步的示例如下。请逐个手算核对，再把要保留的粘贴到 ${file}：`,
  }),
} satisfies Readonly<Record<string, Bilingual | ((...slots: never[]) => Bilingual)>>;
