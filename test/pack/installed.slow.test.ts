import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const bin = join("node_modules", "kaohe", "dist", "cli", "bin.cjs");

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function start(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_US.UTF-8", ...env },
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** Every `node` on the path that is older than the package needs. */
function oldNodes(): readonly string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const nodes = [
    ...new Set(folders.map((folder) => join(folder, "node")).flatMap((path) => (existsSync(path) ? [realpathSync(path)] : []))),
  ];
  return nodes.filter((node) => {
    const [major = 0, minor = 0] = start(node, ["--print", "process.versions.node"], root).out.split(".").map(Number);
    return major < 22 || (major === 22 && minor < 12);
  });
}

describe("the package, installed in an empty folder", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-installed-"));
    const packed = start("npm", ["pack", "--json", "--pack-destination", folder], root);
    expect(packed, packed.err).toMatchObject({ code: 0 });
    const [tarball] = JSON.parse(packed.out.slice(packed.out.indexOf("[\n"))) as readonly { readonly filename: string }[];
    const installed = start("npm", ["install", "--prefer-offline", join(folder, tarball?.filename ?? "")], folder);
    expect(installed, installed.err).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** As a user types it. What npm itself says of its configuration is not ours. */
  const kaohe = (...args: readonly string[]): Ended => {
    const ended = start("npx", ["kaohe", ...args], folder);
    return { ...ended, err: ended.err.replaceAll(/^npm (warn|notice) .*\n/gmu, "") };
  };

  it("makes a workspace, checks it and publishes it", async () => {
    expect(kaohe("init", "demo")).toMatchObject({ code: 0, err: "" });
    expect(kaohe("check", "demo")).toMatchObject({ code: 0, err: "" });
    expect(kaohe("build", "demo", "--unsealed")).toMatchObject({ code: 0, err: "" });
    expect(await readFile(join(folder, "demo", "public-site", "index.html"), "utf8")).toContain("<html");
  });

  it("does the same in Chinese", () => {
    expect(kaohe("init", "演示", "--lang", "zh")).toMatchObject({ code: 0, err: "" });
    expect(kaohe("check", "演示", "--lang", "zh")).toMatchObject({ code: 0, err: "" });
    expect(kaohe("build", "演示", "--unsealed", "--lang", "zh")).toMatchObject({ code: 0, err: "" });
  });

  it("is a library too", () => {
    const script = 'import { parse } from "kaohe"; console.log(typeof parse)';
    expect(start("node", ["--input-type=module", "--eval", script], folder)).toMatchObject({ code: 0, out: "function\n", err: "" });
  });

  it("says what it needs on a Node that reports to be too old", () => {
    const script = `Object.defineProperty(process, "versions", { value: { node: "20.11.1" } }); require("./${bin}");`;
    expectSentence(start("node", ["--eval", script], folder), "20.11.1");
  });

  it.each(oldNodes())("says what it needs on %s", (node) => {
    const present = start(node, ["--print", "process.versions.node"], folder).out.trim();
    expectSentence(start(join("node_modules", ".bin", "kaohe"), ["check", "demo"], folder, { PATH: dirname(node) }), present);
  });
});

function expectSentence(ended: Ended, present: string): void {
  expect(ended).toEqual({
    code: 2,
    out: "",
    err: [
      `kaohe 需要 Node.js 22.12 或更高版本，当前为 ${present}：请从 https://nodejs.org 安装新版本后重试。`,
      `kaohe needs Node.js 22.12 or newer and this is ${present}: install a newer one from https://nodejs.org and try again.`,
      "",
    ].join("\n"),
  });
}
