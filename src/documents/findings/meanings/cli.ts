import type { Meanings } from "./meaning.ts";

export const cli = {
  "unknown-command": {
    en: "There is no such command.",
    zh: "没有这个命令。",
  },
  "unknown-option": {
    en: "A command has no such option.",
    zh: "命令没有这个选项。",
  },
  "missing-option-value": {
    en: "An option that needs a value has none.",
    zh: "选项后面要写一个值，没有写。",
  },
  "bad-option-value": {
    en: "An option has a value that it cannot have.",
    zh: "选项的值不是它能取的值。",
  },
  "unknown-code": {
    en: "Something is to be explained that is neither the code of a finding nor a word of schemes.",
    zh: "要解释的既不是问题的代码，也不是方案里的词。",
  },
  "missing-operand": {
    en: "A command needs something more behind it.",
    zh: "命令后面还要写别的，没有写。",
  },
  "extra-operand": {
    en: "A command has something behind it that it has no use for.",
    zh: "命令后面多写了内容。",
  },
  "unreadable-folder": {
    en: "A folder cannot be read.",
    zh: "文件夹打不开。",
  },
  "unreadable-file": {
    en: "A file cannot be read.",
    zh: "文件打不开。",
  },
  "scheme-not-utf8": {
    en: "A scheme file is not in UTF-8.",
    zh: "方案文件不是 UTF-8 编码。",
  },
  "no-scheme-files": {
    en: "A folder holds no .kpi file.",
    zh: "文件夹里没有 .kpi 文件。",
  },
  "folder-not-empty": {
    en: "The folder for a new workspace holds files already.",
    zh: "要新建方案的文件夹里已经有文件。",
  },
  "not-a-period": {
    en: "What is written is no month, quarter, half-year or year.",
    zh: "写的不是月份、季度、半年或年度。",
  },
  "period-of-no-scheme": {
    en: "The period asked for is of another length than the cycle of any scheme.",
    zh: "要算的考核期，长短与任何方案的周期都不同。",
  },
  "period-needed": {
    en: "The data hold several periods, and one has to be chosen.",
    zh: "数据里有几个考核期，要写明算哪一个。",
  },
  "period-without-data": {
    en: "The data hold nothing for the period that is asked for.",
    zh: "所选的考核期没有数据。",
  },
  "unknown-scheme": {
    en: "No scheme has such a name.",
    zh: "没有这个名称的方案。",
  },
  "unknown-person": {
    en: "Nobody has such a number or name.",
    zh: "没有这个工号或姓名的人。",
  },
  "ambiguous-person": {
    en: "Several people have one name, so the number is needed.",
    zh: "几个人同名，要写工号。",
  },
  unwritable: {
    en: "A file cannot be written.",
    zh: "文件写不进去。",
  },
  "not-a-site": {
    en: "The folder to write to holds files that kaohe has not made.",
    zh: "输出文件夹里有不是 kaohe 生成的文件。",
  },
  "no-site": {
    en: "No site has been built yet.",
    zh: "还没有生成站点。",
  },
  "port-taken": {
    en: "Another program listens on the port.",
    zh: "要用的端口已被占用。",
  },
  "internal-error": {
    en: "kaohe itself went wrong; scheme and data are not the cause.",
    zh: "kaohe 自己出了错，不是方案或数据的问题。",
  },
} satisfies Meanings;
