import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { glob } from "tinyglobby";
import { finding } from "../diagnostics/catalogue.ts";
import { tableFilesIn } from "../pipeline.ts";
import type { DataFile } from "../records/match-files.ts";
import { tableSource } from "../records/table-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Source } from "../text/source.ts";
import { exit } from "./exit.ts";
import { codeOf, systemReason } from "./failure.ts";
import type { Host } from "./host.ts";
import { Stop } from "./stop.ts";

/** A folder of schemes. Paths of sources and data are relative to it, with forward slashes. */
export type Workspace = {
  readonly folder: string;
  /** How a user who stands in the host's folder calls it; "" for that folder itself. */
  readonly shown: string;
  readonly sources: readonly Source[];
  /** The rows of tables that stand in files. */
  readonly tables: readonly Source[];
};

/** Reads the `.kpi` files directly in the folder, by name. @throws Stop where there is none, or one cannot be read. */
export async function readWorkspace(operand: string | undefined, host: Host): Promise<Workspace> {
  const folder = resolve(host.folder, operand ?? ".");
  const names = (await filesIn(folder, operand ?? ".")).filter((name) => name.endsWith(".kpi")).toSorted();
  if (names.length === 0) throw new Stop(exit.unreadable, finding("no-scheme-files", undefined, { folder: operand ?? "." }));
  const sources = await Promise.all(names.map(async (file) => ({ file, text: decode(file, await bytesOf(folder, file)) })));
  return { folder, shown: relative(host.folder, folder), sources, tables: await readTables(folder, sources) };
}

/** The files of tables, as far as they are there: one that is not is the checker's finding. @throws Stop where one is no text */
async function readTables(folder: string, sources: readonly Source[]): Promise<readonly Source[]> {
  const named = tableFilesIn(sources);
  const paths = named.length === 0 ? [] : await glob([...named], { cwd: folder, expandDirectories: false });
  const tables = await Promise.all(paths.toSorted().map(async (path) => tableSource({ path, bytes: await bytesOf(folder, path) })));
  return tables.map((table) => {
    if ("text" in table) return table;
    throw new Stop(exit.unreadable, table);
  });
}

/** Reads the files that the sources name, each once, by path. */
export async function readData(workspace: Workspace, contracts: readonly SourceContract[]): Promise<readonly DataFile[]> {
  const patterns = [...new Set(contracts.map(({ files }) => files))];
  const paths = await glob(patterns, { cwd: workspace.folder, expandDirectories: false });
  return Promise.all(paths.toSorted().map(async (path) => ({ path, bytes: await bytesOf(workspace.folder, path) })));
}

async function filesIn(folder: string, shown: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new Stop(exit.unreadable, finding("unreadable-folder", undefined, { folder: shown, why: systemReason(error) }));
  }
}

async function bytesOf(folder: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    throw new Stop(exit.unreadable, finding("unreadable-file", undefined, { file: path, why: systemReason(error) }));
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (codeOf(error) !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new Stop(exit.unreadable, finding("scheme-not-utf8", undefined, { file }));
  }
}
