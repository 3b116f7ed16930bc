import type { Language } from "../diagnostics/diagnostic.ts";
import type { Palette } from "../diagnostics/palette.ts";
import { visible } from "../diagnostics/visible.ts";
import type { Part, SchemeReading, Table } from "../reading/types.ts";
import { wrapped } from "../text/wrapped.ts";
import { drawTable } from "./table.ts";

export type ReadingOptions = { readonly language: Language; readonly palette: Palette };

/** A scheme read back as text for a terminal, in lines of a readable length. */
export function drawReading({ title, chapters }: SchemeReading, options: ReadingOptions): string {
  const { language, palette } = options;
  const blocks = chapters.flatMap((chapter) => [
    drawPart(chapter, "", options),
    ...chapter.entries.map((entry) => drawPart(entry, "  ", options)),
  ]);
  return [`${palette.strong(visible(title[language]))}\n`, ...blocks].join("\n");
}

function drawPart({ heading, told, tables }: Part, indent: string, { language, palette }: ReadingOptions): string {
  const passages = told.flatMap(({ text, items }) => [
    ...wrapped(visible(text[language]), `${indent}  `),
    ...items.flatMap((item) => wrapped(visible(item[language]), `${indent}    `, `${indent}  · `)),
  ]);
  const lines = [indent + palette.strong(visible(heading[language])), ...passages];
  return [lines.map((line) => `${line}\n`).join(""), ...tables.map((table) => drawEdges(table, `${indent}  `, language))].join("");
}

const EDGE = "▸";
const legend = { en: ` ${EDGE} marks an edge.`, zh: `${EDGE} 表示临界点。` } satisfies Readonly<Record<Language, string>>;

/** The rows about edges themselves are marked, and the mark is told. */
function drawEdges({ caption, columns, rows }: Table, indent: string, language: Language): string {
  const told = visible(caption[language]) + (rows.some(({ edge }) => edge) ? legend[language] : "");
  const titles = [
    { title: "" },
    ...columns.map((column, index) => ({ title: column[language], ...(index > 0 && { align: "right" as const }) })),
  ];
  const cells = rows.map(({ cells: texts, edge }) => [edge ? EDGE : "", ...texts.map((text) => text[language])]);
  const drawn = drawTable(titles, cells).trimEnd().split("\n");
  const lines = [...wrapped(told, indent), ...drawn.map((line) => (indent + line).trimEnd())];
  return `\n${lines.map((line) => `${line}\n`).join("")}`;
}
