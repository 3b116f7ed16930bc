import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFindingCases } from "../../src/cli/read-finding-cases.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { run } from "./host.ts";

const cases = [...readFindingCases("test/cases/findings")];
const mended = cases.flatMap(([code, texts]) =>
  (["zh", "en"] as const).flatMap((language) => {
    const { files, mended: file } = texts[language];
    return file ? [{ code, language, files, file }] : [];
  }),
);

/** Where the mistake is in the scheme itself, not in data or in the command. */
const texts = mended.filter(({ language, file }) => file.file === `${language}.kpi`);

test.each(mended)("$code in $language is mended in one of its files or in its command", ({ code, language, files, file }) => {
  const command = new Map(cases).get(code)?.[language].command;
  const before = file.file === "command" ? command : files.find((each) => each.file === file.file)?.text;
  expect(file.text).not.toBe(before ?? (file.file.endsWith(".json") ? "" : undefined));
});

/** Where it is in the data, in one of several files, or in the command: as the command prints it in a copy of the workspace. */
const workspaces = mended.filter(({ language, file }) => file.file !== `${language}.kpi`);

test.each(workspaces)("$code in $language, mended, is not told again", async ({ code, language, file }) => {
  const folder = mkdtempSync(join(tmpdir(), "kaohe-mended-"));
  try {
    cpSync(join("test/cases/findings", code), folder, { recursive: true });
    const isCommand = file.file === "command";
    if (!isCommand) writeFileSync(join(folder, language, file.file), file.text);
    const command = isCommand ? file.text : (new Map(cases).get(code)?.[language].command ?? `kaohe check ${language}`);
    const { out, err } = await run([...command.split(" ").slice(1), "--lang", language], { folder });
    expect(out + err).not.toContain(`[${code}]`);
    expect(out + err).not.toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(texts)("$code in $language, mended, leaves nothing to find", ({ file }) => {
  expect(checkTexts([file]).diagnostics.map(({ code }) => code)).toEqual([]);
});

test("what is printed gives the hint of a finding, whatever is printed before it", () => {
  const hintOf = (code: string) => new Map(cases).get(code)?.zh.hint;
  expect(hintOf("bands-gap")).toMatch(/^请/u);
  expect(hintOf("outcomes-open")).toMatch(/^请在“往期结果”的文件中补上/u);
});

test("most findings that a text gives show how it is mended", () => {
  const ofText = cases.filter(([, { zh }]) => zh.files.some(({ file }) => file === "zh.kpi"));
  expect(ofText.filter(([, { zh }]) => !zh.mended).length / ofText.length).toBeLessThan(0.05);
});
