import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** An option as the help shows it; one without a value is on or off. */
type OptionEntry = { readonly value?: Bilingual; readonly choices?: readonly string[]; readonly help: Bilingual };

/** Every option of every command. The choices of `--format` are each command's own. */
export const options = {
  period: {
    value: { en: "PERIOD", zh: "考核期" },
    help: { en: "the period: 2024-09, 2024-Q3, 2024-H2 or 2024", zh: "考核期：2024-09、2024-Q3、2024-H2 或 2024" },
  },
  scheme: {
    value: { en: "NAME", zh: "名称" },
    help: { en: "only this scheme, by its name or label", zh: "只读出这一份方案（名称或标签）" },
  },
  format: { value: { en: "FORMAT", zh: "格式" }, help: { en: "the form of the output", zh: "输出格式" } },
  out: {
    value: { en: "FOLDER", zh: "文件夹" },
    help: { en: "where the site is (default: public-site in the workspace)", zh: "站点所在的文件夹（默认：工作目录下的 public-site）" },
  },
  port: { value: { en: "PORT", zh: "端口" }, help: { en: "the port on this machine (default: 4173)", zh: "本机端口（默认 4173）" } },
  unsealed: {
    help: {
      en: "also publish the pages of teams and people, readable by anyone who reaches the site",
      zh: "同时发布团队和个人页面；凡能打开站点的人都能看到",
    },
  },
  check: {
    help: {
      en: "write nothing, list the files that would change, and fail if there are any",
      zh: "不写文件，只列出需要整理的文件；有则以失败退出",
    },
  },
  to: {
    value: { en: "zh|en", zh: "zh|en" },
    choices: ["zh", "en"],
    help: { en: "the language to write the schemes in (default: each file's own)", zh: "方案改写成哪种语言（默认各文件不变）" },
  },
  cliffs: {
    value: { en: "SHARE", zh: "比例" },
    help: {
      en: "report where a small step in a result costs this share of the points or pay, such as 20%",
      zh: "结果只差一点、得分或奖金却差到这个比例时报告，例如 20%",
    },
  },
  fix: {
    help: {
      en: "mend what can only be a slip, such as a misspelt word, and check again",
      zh: "把明显的笔误（如写错的词）改好，再检查一遍",
    },
  },
  "dry-run": { help: { en: "with --fix: only show what would be mended", zh: "与 --fix 同用：只列出会怎样改，不写文件" } },
  coverage: {
    help: {
      en: "also list what no example tries, and propose examples at every edge (as text, nothing is written)",
      zh: "另外列出没有示例用到的规定，并给出各临界点的示例（只打印，不写文件）",
    },
  },
  explain: {
    value: { en: "CODE", zh: "代号" },
    help: { en: "say what a finding means and how to mend it, instead of checking", zh: "不做检查，只说明某个代号是什么意思、怎样改" },
  },
  strict: { help: { en: "take warnings as errors", zh: "把警告当作错误" } },
  "allow-blocked": { help: { en: "succeed although people are blocked, waiting for data", zh: "有人待补数据也算成功" } },
  "show-private": {
    help: { en: "show people's data also where the output is not a terminal", zh: "输出不是终端时也显示个人数据" },
  },
  lang: {
    value: { en: "zh|en", zh: "zh|en" },
    choices: ["zh", "en"],
    help: { en: "the language of messages (default: the environment's)", zh: "提示语言（默认随系统环境）" },
  },
  help: { help: { en: "show this help", zh: "显示帮助" } },
} satisfies Readonly<Record<string, OptionEntry>>;

export type OptionName = keyof typeof options;
/** The options that take a value, and those that do not. */
export type TextOption = { [N in OptionName]: (typeof options)[N] extends { readonly value: Bilingual } ? N : never }[OptionName];
export type Flag = Exclude<OptionName, TextOption>;

export function optionEntry(name: OptionName): OptionEntry {
  return options[name];
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

export function takesText(name: OptionName): name is TextOption {
  return optionEntry(name).value !== undefined;
}
