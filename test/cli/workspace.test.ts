import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/cli/host.ts";
import { readData, readWorkspace } from "../../src/cli/workspace.ts";
import type { SourceContract } from "../../src/scheme/types/source.ts";

const silent = { write: () => {}, isTerminal: false };

describe("a workspace", () => {
  let root = "";
  const host = (): Host => ({ folder: root, env: {}, out: silent, err: silent });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kaohe-workspace-"));
    await mkdir(join(root, "demo", "english"), { recursive: true });
    await mkdir(join(root, "demo", "data"));
  });
  afterEach(() => rm(root, { recursive: true }));

  const put = (path: string, content: string | Uint8Array) => writeFile(join(root, "demo", path), content);

  it("is the .kpi files directly in the folder, by name", async () => {
    await put("b.kpi", "方案 b");
    await put("a.kpi", "\ufeffscheme a");
    await put("notes.txt", "");
    await put("english/a.kpi", "scheme a");
    expect(await readWorkspace("demo", host())).toEqual({
      folder: join(root, "demo"),
      shown: "demo",
      // The byte order mark is no part of the text.
      sources: [
        { file: "a.kpi", text: "scheme a" },
        { file: "b.kpi", text: "方案 b" },
      ],
      tables: [],
    });
  });

  it.each([
    ["nowhere", "unreadable-folder"],
    ["demo/notes.txt", "unreadable-folder"],
    ["demo", "no-scheme-files"],
  ])("%s cannot be read: %s", async (folder, code) => {
    await put("notes.txt", "");
    await expect(readWorkspace(folder, host())).rejects.toMatchObject({ exitCode: 3, findings: [{ code }] });
  });

  it("does not take a scheme in another encoding for UTF-8", async () => {
    // 方案 in GB18030
    await put("a.kpi", Uint8Array.of(0xb7, 0xbd, 0xb0, 0xb8));
    await expect(readWorkspace("demo", host())).rejects.toMatchObject({
      exitCode: 3,
      findings: [{ code: "scheme-not-utf8", slots: { file: "a.kpi" } }],
    });
  });

  it("reads the files that the sources name, each once, by path", async () => {
    await put("a.kpi", "");
    await put("data/crm-08.csv", "8");
    await put("data/crm-07.csv", "7");
    await put("data/people.csv", "p");
    await put("data/other.csv", "o");
    const workspace = await readWorkspace("demo", host());
    const files = await readData(workspace, [
      source("data/crm-*.csv"),
      source("data/people.csv"),
      source("data/crm-*.csv"),
      source("data/none.csv"),
    ]);
    expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ["data/crm-07.csv", "7"],
      ["data/crm-08.csv", "8"],
      ["data/people.csv", "p"],
    ]);
  });
});

function source(files: string): SourceContract {
  return {
    name: files,
    label: files,
    files,
    keys: [],
    events: true,
    columns: [],
    totalRows: [],
    span: { file: "a.kpi", start: 0, end: 0 },
  };
}
