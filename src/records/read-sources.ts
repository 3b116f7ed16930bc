import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { FileRows } from "./file-rows.ts";
import { contractOf } from "./from-scheme.ts";
import { type DataFile, filesMatching } from "./match-files.ts";
import { readFile } from "./read-file.ts";

/** A source with the rows of its files, whatever their period. */
export type SourceRows = { readonly source: SourceContract; readonly files: readonly FileRows[]; readonly missing?: Diagnostic };

/** `strict`: columns that no source declares are reported. */
export type ReadOptions = { readonly strict?: boolean };

/** Reads the files of each source; before there are any results, a source of earlier ones has none. Every cell checked against its contract. The order of files does not matter. */
export function readSources(
  contracts: readonly SourceContract[],
  files: readonly DataFile[],
  { strict = false }: ReadOptions = {},
): readonly SourceRows[] {
  return contracts.map((source) => {
    const contract = contractOf(source);
    const read = filesMatching(source.files, files).map((file) => readFile(file, contract, strict));
    return { source, files: read, ...(read.length === 0 && !source.results && { missing: noSuchFile(source, files) }) };
  });
}

function noSuchFile(source: SourceContract, files: readonly DataFile[]): Diagnostic {
  const near = files.slice(0, 8).map((file) => file.path);
  const found =
    near.length === 0
      ? { en: "Check the name and the folder of the file.", zh: "请检查文件名和所在的文件夹。" }
      : { en: `Data files that are read: ${near.join(", ")}.`, zh: `已读到的数据文件：${near.join("、")}。` };
  return finding("no-such-file", source.span, { source: source.name, glob: source.files, found });
}
