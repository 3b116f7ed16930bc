import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { FindingCase, FindingCases } from "../pages/reference/findings.ts";
import type { Language } from "../pages/words.ts";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/**
 * The examples of findings, a folder a code: a text a language (`zh.kpi`) or a
 * workspace (`zh/`), what is printed about it (`expected.zh.txt`), and where a
 * change of one file or of the command mends it, that as it should be (`mended.zh.txt`).
 */
export function readFindingCases(folder: string): FindingCases {
  const codes = readdirSync(folder).filter((code) =>
    LANGUAGES.every((language) => existsSync(join(folder, code, `expected.${language}.txt`))),
  );
  return new Map(codes.map((code) => [code, { en: readCase(join(folder, code), "en"), zh: readCase(join(folder, code), "zh") }]));
}

function readCase(folder: string, language: Language): FindingCase {
  const text = join(folder, `${language}.kpi`);
  const output = textOf(join(folder, `expected.${language}.txt`)) ?? "";
  const command = textOf(join(folder, "command"))?.trim().replaceAll("{workspace}", language);
  return {
    files: existsSync(text) ? [{ file: `${language}.kpi`, text: readFileSync(text, "utf8") }] : filesIn(join(folder, language)),
    ...(command === undefined ? {} : { command: `kaohe ${command}` }),
    output,
    ...hintIn(output),
    mended: mendedFile(textOf(join(folder, `mended.${language}.txt`)), language),
  };
}

const HINT = /^(?:hint: |提示：)/u;
/** The place of a finding and the picture of its line. */
const PICTURE = /^(?:─▶|\d*\s*│)/u;

/** The hint of the first finding printed; results may stand before it. */
function hintIn(output: string): Pick<FindingCase, "hint"> {
  const lines = output.split("\n");
  const first = lines.slice(lines.findIndex((line) => /^\S+\[[a-z0-9-]+\] /u.test(line)) + 1);
  const [, hint] = first.map((line) => line.trim()).filter((line) => !PICTURE.test(line));
  return hint !== undefined && HINT.test(hint) ? { hint: hint.replace(HINT, "") } : {};
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** What can be read of a workspace as text, schemes first. */
function filesIn(folder: string): FindingCase["files"] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return paths
    .filter((path) => statSync(path).isFile() && /\.(?:kpi|csv)$/u.test(path))
    .map((path) => ({ file: relative(folder, path), text: readFileSync(path, "utf8") }))
    .toSorted((a, b) => Number(b.file.endsWith(".kpi")) - Number(a.file.endsWith(".kpi")) || (a.file < b.file ? -1 : 1));
}

/** A file as it should be, its name first: `@ data/名册.csv`; or the words after `kaohe`: `@ command`. */
function mendedFile(text: string | undefined, language: Language): FindingCase["mended"] {
  const [, file = "", mended = ""] = /^@ ([^\n]*)\n(.*)$/su.exec(text ?? "") ?? [];
  if (file === "command") return { file, text: `kaohe ${mended.trim().replaceAll("{workspace}", language)}` };
  return file === "" ? undefined : { file, text: mended };
}
