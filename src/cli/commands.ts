import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Command } from "./command.ts";
import type { OptionName } from "./options.ts";

type Operand = { readonly name: Bilingual; readonly optional?: boolean };

type CommandEntry = {
  readonly summary: Bilingual;
  readonly operands: readonly Operand[];
  readonly options: readonly OptionName[];
  /** What `--format` can be; the first is the default. */
  readonly formats?: readonly string[];
  /** Loads the command's code, and only its own. */
  readonly load: () => Promise<Command>;
};

const folder: Operand = { name: { en: "FOLDER", zh: "文件夹" }, optional: true };
const person: Operand = { name: { en: "PERSON", zh: "工号或姓名" } };

export const commands = {
  init: {
    summary: { en: "make a small workspace to start from", zh: "新建一个可以直接修改的示例工作目录" },
    operands: [folder],
    options: ["lang", "help"],
    load: async () => (await import("./commands/init.ts")).init,
  },
  check: {
    summary: { en: "check the schemes, their examples and the data", zh: "检查方案、方案中的示例和数据" },
    operands: [folder],
    options: ["period", "format", "fix", "dry-run", "coverage", "strict", "cliffs", "explain", "show-private", "lang", "help"],
    formats: ["text", "json", "github"],
    load: async () => (await import("./commands/check.ts")).check,
  },
  read: {
    summary: {
      en: "read the schemes back in plain sentences, with what comes out around every edge",
      zh: "用通俗的语句读出方案，并列出各临界点前后的结果",
    },
    operands: [folder],
    options: ["scheme", "format", "strict", "lang", "help"],
    formats: ["text", "markdown", "json"],
    load: async () => (await import("./commands/read.ts")).read,
  },
  format: {
    summary: { en: "bring the scheme files into canonical form, or into the other language", zh: "整理方案文件的格式，或换成另一种语言" },
    operands: [folder],
    options: ["check", "to", "lang", "help"],
    load: async () => (await import("./commands/format.ts")).format,
  },
  score: {
    summary: { en: "score everyone", zh: "计算所有人的得分" },
    operands: [folder],
    options: ["period", "format", "strict", "allow-blocked", "show-private", "lang", "help"],
    formats: ["table", "json", "csv"],
    load: async () => (await import("./commands/score.ts")).score,
  },
  targets: {
    summary: {
      en: "hold the targets against their parts: what is split up, left, or too much",
      zh: "核对目标分解：已分解、未分解和超出的部分",
    },
    operands: [folder],
    options: ["period", "format", "strict", "show-private", "lang", "help"],
    formats: ["text", "json", "csv"],
    load: async () => (await import("./commands/targets.ts")).targets,
  },
  explain: {
    summary: { en: "show how one person's score came about", zh: "逐步说明一个人的得分是怎么算出来的" },
    operands: [person, folder],
    options: ["period", "strict", "lang", "help"],
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  build: {
    summary: { en: "publish the results as a site", zh: "把结果发布成站点" },
    operands: [folder],
    options: ["period", "out", "unsealed", "strict", "allow-blocked", "show-private", "lang", "help"],
    load: async () => (await import("./commands/build.ts")).build,
  },
  preview: {
    summary: { en: "show the built site on this machine", zh: "在本机查看已生成的站点" },
    operands: [folder],
    options: ["out", "port", "lang", "help"],
    load: async () => (await import("./commands/preview.ts")).preview,
  },
} satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commands;

export function commandEntry(name: CommandName): CommandEntry {
  return commands[name];
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
