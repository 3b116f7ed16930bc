import type { Language } from "../diagnostics/diagnostic.ts";
import type { Part, SchemeReading, Table } from "../reading/types.ts";

/** A scheme read back as Markdown, for a document to sign. */
export function markdownOf({ title, chapters }: SchemeReading, language: Language): string {
  const parts = chapters.flatMap((chapter) => [
    partOf(chapter, "##", language),
    ...chapter.entries.map((entry) => partOf(entry, "###", language)),
  ]);
  return `# ${escaped(title[language])}\n\n${parts.join("\n")}`;
}

function partOf({ heading, told, tables }: Part, mark: string, language: Language): string {
  const passages = told.map(({ text, items }) =>
    [escaped(text[language]), ...(items.length === 0 ? [] : [""]), ...items.map((item) => `- ${escaped(item[language])}`)].join("\n"),
  );
  return `${[`${mark} ${escaped(heading[language])}`, ...passages, ...tables.map((table) => tableOf(table, language))].join("\n\n")}\n`;
}

/** Edges themselves in bold. */
function tableOf({ caption, columns, rows }: Table, language: Language): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const heads = columns.map((column) => escaped(column[language]));
  const marks = columns.map((_, index) => (index === 0 ? "---" : "---:"));
  const cells = rows.map(({ cells: texts, edge }) =>
    texts.map((text, index) => (edge && index === 0 ? `**${escaped(text[language])}**` : escaped(text[language]))),
  );
  return [escaped(caption[language]), "", ...[heads, marks, ...cells].map(line)].join("\n");
}

/** Nothing of a name or a text is markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replaceAll(/\s*\n\s*/g, " ");
}
