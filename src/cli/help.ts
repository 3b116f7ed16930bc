import stringWidth from "string-width";
import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { type CommandName, commandEntry, commands, isCommand } from "./commands.ts";
import { type OptionName, optionEntry } from "./options.ts";
import { usage } from "./usage.ts";

const words = {
  purpose: {
    en: "kaohe - performance schemes as code: one text is checked, computed, explained and published.",
    zh: "kaohe（考核）- 绩效方案即代码：同一份文本用来检查、计算、解释和发布。",
  },
  usage: { en: "Usage: ", zh: "用法：" },
  commands: { en: "Commands:", zh: "命令：" },
  options: { en: "Options:", zh: "选项：" },
  command: { en: "COMMAND", zh: "命令" },
  more: {
    en: "“kaohe help COMMAND” tells more of one. A workspace is a folder with .kpi files; the default is the current folder.",
    zh: "“kaohe help 命令”查看某个命令的说明。工作目录是存放 .kpi 文件的文件夹，默认为当前文件夹。",
  },
  exits: {
    en: "Exit code: 0 fine, 1 errors or blocked people, 2 wrong command line, 3 something could not be read or written.",
    zh: "退出码：0 正常，1 有错误或有人待补数据，2 命令写错，3 无法读取或写入。",
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** The help of one command, or of all. */
export function help(command: CommandName | undefined, language: Language): string {
  return command === undefined ? overview(language) : commandHelp(command, language);
}

function overview(language: Language): string {
  const rows = Object.keys(commands).flatMap((name) => (isCommand(name) ? [row(name, commandEntry(name).summary[language])] : []));
  return sections(
    [words.purpose[language]],
    [`${words.usage[language]}kaohe ${words.command[language]}`],
    [words.commands[language], ...aligned(rows)],
    [words.more[language], words.exits[language]],
  );
}

function commandHelp(command: CommandName, language: Language): string {
  const { summary, options } = commandEntry(command);
  const rows = options.map((name) => row(written(name, language), optionHelp(name, command, language)));
  return sections(
    [summary[language]],
    [`${words.usage[language]}${usage(command, language)}`],
    [words.options[language], ...aligned(rows)],
  );
}

/** `--period PERIOD` */
function written(name: OptionName, language: Language): string {
  const { value } = optionEntry(name);
  return value === undefined ? `--${name}` : `--${name} ${value[language]}`;
}

function optionHelp(name: OptionName, command: CommandName, language: Language): string {
  const { formats = [] } = commandEntry(command);
  const text = optionEntry(name).help[language];
  return name === "format" ? `${text} (${formats.join(" | ")})` : text;
}

type Row = { readonly left: string; readonly right: string };

function row(left: string, right: string): Row {
  return { left, right };
}

function aligned(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(({ left }) => stringWidth(left)));
  return rows.map(({ left, right }) => `  ${left}${" ".repeat(width - stringWidth(left))}  ${right}`);
}

function sections(...parts: readonly (readonly string[])[]): string {
  return parts.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}
