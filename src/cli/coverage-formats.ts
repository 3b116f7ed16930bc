import type { Language } from "../diagnostics/diagnostic.ts";
import { escapeData, escapeProperty } from "../diagnostics/format-github.ts";
import type { Texts } from "../diagnostics/place.ts";
import type { Coverage } from "../untried/from-scheme.ts";
import type { Row } from "../untried/rows.ts";
import { lastLine, lineOf, pasteText, textOf } from "./coverage.ts";

type Options = { readonly language: Language; readonly texts: Texts; readonly shown: (file: string) => string };

/** A scheme's coverage as data: lines count from 1, and what is proposed goes behind `paste.line`. */
export function coverageJson(all: readonly Coverage[], options: Options): readonly object[] {
  return all.map((coverage) => {
    const { scheme, span, rows, untried, proposals, left } = coverage;
    const why = (row: Row): string | undefined => left.find((each) => each.row === row)?.why;
    return {
      scheme,
      rows,
      tried: rows - untried.length,
      untried: untried.map((row) => ({
        file: options.shown(row.span.file),
        line: lineOf(row.span, options),
        text: textOf(row, options),
        ...(why(row) !== undefined && { not_proposed: why(row) }),
      })),
      ...(proposals.length > 0 && { paste: { file: options.shown(span.file), line: lastLine(coverage, options) } }),
      proposals,
    };
  });
}

/** A notice on each row that no example tries, and one with all that is proposed where it goes. */
export function coverageGithub(all: readonly Coverage[], options: Options): string {
  return all.flatMap((coverage) => noticesOf(coverage, options)).join("");
}

function noticesOf(coverage: Coverage, options: Options): readonly string[] {
  const { span, untried, proposals } = coverage;
  const title = titles[options.language];
  const rows = untried.map((row) => notice(options.shown(row.span.file), lineOf(row.span, options), title.untried, textOf(row, options)));
  if (proposals.length === 0) return rows;
  const text = `${pasteText(coverage, options)}\n\n${proposals.join("\n")}`;
  return [...rows, notice(options.shown(span.file), lastLine(coverage, options), title.proposed, text)];
}

const titles = {
  en: { untried: "No example tries this", proposed: "Proposed examples" },
  zh: { untried: "没有示例用到", proposed: "建议的示例" },
} as const satisfies Record<Language, object>;

function notice(file: string, line: number, title: string, text: string): string {
  return `::notice file=${escapeProperty(file)},line=${line},title=${escapeProperty(title)}::${escapeData(text)}\n`;
}
