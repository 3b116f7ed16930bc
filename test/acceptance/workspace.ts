import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { run } from "../cli/host.ts";

/** What these tests read of the published contract of results. */
export type Results = {
  readonly people: readonly PersonResult[];
  readonly diagnostics: readonly Finding[];
};
export type PersonResult = {
  readonly id: string;
  readonly status: string;
  readonly metrics?: readonly { readonly name: string; readonly points: string; readonly attainment?: string }[];
  readonly sections?: readonly { readonly name: string; readonly points: string }[];
  readonly before_cap?: string;
  readonly total?: string;
  readonly grade?: string;
  readonly rank?: { readonly in: string; readonly place: number; readonly of: number };
  readonly pay?: readonly { readonly name: string; readonly amount: string; readonly currency: string }[];
  readonly outcomes?: readonly string[];
  readonly outcomes_not_known?: readonly { readonly name: string }[];
  readonly reasons?: readonly { readonly code: string; readonly metric?: string }[];
};
export type Finding = {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
};

/** `kaohe score --format json` of a workspace. */
export async function score(folder: string, period = "2024-Q3"): Promise<Results> {
  const { out, err } = await run(["score", folder, "--period", period, "--format", "json", "--allow-blocked", "--show-private"]);
  if (!out.startsWith("{")) throw new Error(err);
  return JSON.parse(out) as Results;
}

/** `kaohe check --format json` of a workspace: every finding. */
export async function check(folder: string): Promise<readonly Finding[]> {
  const { out } = await run(["check", folder, "--format", "json", "--show-private"]);
  return (JSON.parse(out) as { readonly diagnostics: readonly Finding[] }).diagnostics;
}

export function person(results: Results, id: string): PersonResult {
  const found = results.people.find((each) => each.id === id);
  if (!found) throw new Error(`nobody has the number ${id}`);
  return found;
}

/** Points by metric. */
export function pointsOf(result: PersonResult): Readonly<Record<string, string>> {
  return Object.fromEntries((result.metrics ?? []).map(({ name, points }) => [name, points]));
}

/** A copy of a workspace with some of its files put in place of others. */
export function copyWith(folder: string, files: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "kaohe-"));
  cpSync(folder, copy, { recursive: true });
  for (const file of files) writeFileSync(join(copy, basename(file)), readFileSync(file));
  return copy;
}

/** A copy of a workspace with some words of one file put in place of others. */
export function copyEdited(folder: string, file: string, words: string | RegExp, others: string): string {
  const copy = copyWith(folder, []);
  const text = readFileSync(join(copy, file), "utf-8");
  if (text.search(words) === -1) throw new Error(`${file} does not say ${words}`);
  writeFileSync(join(copy, file), text.replace(words, others));
  return copy;
}
