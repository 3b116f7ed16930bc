import { entries } from "../entry.ts";

/** Findings of the command line: how it was called, and what it could not read or write. */
export const cli = entries({
  "unknown-command": {
    severity: "error",
    title: { en: "unknown command", zh: "没有这个命令" },
    reason: { en: "kaohe has no command “{word}”.", zh: "kaohe 没有“{word}”这个命令。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-option": {
    severity: "error",
    title: { en: "unknown option", zh: "没有这个选项" },
    reason: { en: "“kaohe {command}” has no option {option}.", zh: "“kaohe {command}”没有选项 {option}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "missing-option-value": {
    severity: "error",
    title: { en: "an option needs a value", zh: "选项缺少取值" },
    reason: { en: "{option} is followed by no value.", zh: "{option} 后面没有取值。" },
    hint: { en: "Write {option} {value}.", zh: "请写成 {option} {value}。" },
  },
  "bad-option-value": {
    severity: "error",
    title: { en: "not a value of this option", zh: "选项的值不对" },
    reason: { en: "{option} cannot be “{value}”.", zh: "{option} 不能是“{value}”。" },
    hint: { en: "It can be {allowed}.", zh: "可以是 {allowed}。" },
  },
  "unknown-code": {
    severity: "error",
    title: { en: "nothing of this name to explain", zh: "没有这个代码" },
    reason: {
      en: "“{code}” is neither the code of a finding nor a word of schemes.",
      zh: "“{code}”既不是问题的代码，也不是方案里的词。",
    },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "missing-operand": {
    severity: "error",
    title: { en: "the command is not finished", zh: "命令没有写完" },
    reason: { en: "“kaohe {command}” needs {operand}.", zh: "“kaohe {command}”后面要写{operand}。" },
    hint: { en: "Write {usage}.", zh: "写法：{usage}。" },
  },
  "extra-operand": {
    severity: "error",
    title: { en: "one word too many", zh: "命令多写了内容" },
    reason: { en: "“kaohe {command}” has no use for “{word}”.", zh: "“kaohe {command}”用不到“{word}”。" },
    hint: { en: "Write {usage}.", zh: "写法：{usage}。" },
  },
  "unreadable-folder": {
    severity: "error",
    title: { en: "a folder cannot be read", zh: "文件夹读不了" },
    reason: { en: "The folder {folder} cannot be read: {why}.", zh: "文件夹 {folder} 读不了：{why}。" },
    hint: {
      en: "Name the folder that holds the .kpi files, or make one with “kaohe init”.",
      zh: "请写出存放 .kpi 文件的文件夹，或用“kaohe init”新建一个。",
    },
  },
  "unreadable-file": {
    severity: "error",
    title: { en: "a file cannot be read", zh: "文件读不了" },
    reason: { en: "{file} cannot be read: {why}.", zh: "{file} 读不了：{why}。" },
    hint: { en: "Check that it is a file and may be read.", zh: "请检查它是不是文件、是否允许读取。" },
  },
  "scheme-not-utf8": {
    severity: "error",
    title: { en: "a scheme file is not in UTF-8", zh: "方案文件不是 UTF-8 编码" },
    reason: { en: "{file} is not in UTF-8.", zh: "{file} 不是 UTF-8 编码。" },
    hint: {
      en: "Save it again as UTF-8. (CSV files may be in GBK or UTF-16, too.)",
      zh: "请在编辑器中另存为 UTF-8 编码。（CSV 数据文件可以是 GBK 或 UTF-16。）",
    },
  },
  "no-scheme-files": {
    severity: "error",
    title: { en: "no schemes here", zh: "这里没有方案" },
    reason: { en: "The folder {folder} holds no .kpi file.", zh: "文件夹 {folder} 里没有 .kpi 文件。" },
    hint: {
      en: "Name the folder that holds the .kpi files, or make one with “kaohe init”.",
      zh: "请写出存放 .kpi 文件的文件夹，或用“kaohe init”新建一个。",
    },
  },
  "folder-not-empty": {
    severity: "error",
    title: { en: "the folder is not empty", zh: "文件夹不是空的" },
    reason: { en: "{folder} already holds files, and none of them is overwritten.", zh: "{folder} 里已有文件，不会覆盖它们。" },
    hint: { en: "Name a new or an empty folder.", zh: "请换一个新的或空的文件夹。" },
  },
  "no-targets": {
    severity: "error",
    title: { en: "no targets", zh: "没有目标表" },
    reason: { en: "The workspace has no list of targets.", zh: "这个文件夹里没有目标表。" },
    hint: {
      en: "Write “targets revenue effective 2024-01-01 to 2024-12-31”, and below it “company 12,000,000 CNY”.",
      zh: "请写“目标表 销售额 有效期 2024-01-01 至 2024-12-31”，下面写“公司 1,200万元”。",
    },
  },
  "not-a-period": {
    severity: "error",
    title: { en: "this is no period", zh: "不是考核期" },
    reason: { en: "“{text}” is not a month, a quarter, a half-year or a year.", zh: "“{text}”不是月份、季度、半年或年度。" },
    hint: { en: "Write 2024-09, 2024-Q3, 2024-H2 or 2024.", zh: "请写成 2024-09、2024-Q3、2024-H2 或 2024。" },
  },
  "period-of-no-scheme": {
    severity: "error",
    title: { en: "no scheme has a cycle of this length", zh: "没有方案使用这种考核周期" },
    reason: {
      en: "{period} is no period of these schemes, whose cycle is {cycles}.",
      zh: "这些方案的考核周期是{cycles}，没有 {period} 这样的考核期。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "period-needed": {
    severity: "error",
    title: { en: "which period?", zh: "要算哪个考核期？" },
    reason: { en: "The data holds more than one period: {periods}.", zh: "数据中不止一个考核期：{periods}。" },
    hint: { en: "Choose one, as in --period {example}.", zh: "请选定一个，例如 --period {example}。" },
  },
  "no-period-in-data": {
    severity: "error",
    title: { en: "which period?", zh: "要算哪个考核期？" },
    reason: {
      en: "No month or date stands in the data, so the period cannot be told from it.",
      zh: "数据中没有月份或日期，看不出是哪个考核期。",
    },
    hint: { en: "Name it, as in --period 2024-Q3.", zh: "请写明，例如 --period 2024-Q3。" },
  },
  "period-without-data": {
    severity: "warning",
    title: { en: "no data for this period", zh: "这个考核期没有数据" },
    reason: { en: "The data holds nothing for {period}, only {periods}.", zh: "数据中没有 {period}，只有 {periods}。" },
    hint: { en: "Check the period, or the files that the data is read from.", zh: "请检查所选的考核期，或数据读的是哪些文件。" },
  },
  "unknown-scheme": {
    severity: "error",
    title: { en: "no such scheme", zh: "没有这份方案" },
    reason: { en: "No scheme has the name or label “{scheme}”.", zh: "没有名称或标签为“{scheme}”的方案。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-person": {
    severity: "error",
    title: { en: "nobody by this name", zh: "没有这个人" },
    reason: { en: "Nobody in {period} has the number or name “{person}”.", zh: "{period} 没有工号或姓名为“{person}”的人。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "ambiguous-person": {
    severity: "error",
    title: { en: "several people have this name", zh: "有多人重名" },
    reason: { en: "“{person}” is the name of {ids}.", zh: "“{person}”是 {ids} 的姓名。" },
    hint: { en: "Use the number.", zh: "请用工号。" },
  },
  unwritable: {
    severity: "error",
    title: { en: "cannot be written", zh: "写不进去" },
    reason: { en: "{path} cannot be written: {why}.", zh: "{path} 写不进去：{why}。" },
    hint: { en: "Check that the folder exists and may be written to.", zh: "请检查文件夹是否存在、是否允许写入。" },
  },
  "not-a-site": {
    severity: "error",
    title: { en: "the output folder holds something else", zh: "输出文件夹里有别的内容" },
    reason: {
      en: "{folder} holds files that “kaohe build” has not made; they are not replaced.",
      zh: "{folder} 里有不是“kaohe build”生成的文件，不会替换它们。",
    },
    hint: { en: "Name a new folder with --out.", zh: "请用 --out 写一个新的文件夹。" },
  },
  "no-site": {
    severity: "error",
    title: { en: "no site to show", zh: "还没有站点" },
    reason: { en: "{folder} holds no site yet.", zh: "{folder} 里还没有生成站点。" },
    hint: { en: "Run “kaohe build” first.", zh: "请先运行“kaohe build”。" },
  },
  "port-taken": {
    severity: "error",
    title: { en: "the port is taken", zh: "端口已被占用" },
    reason: { en: "Another program listens on port {port}.", zh: "端口 {port} 已被别的程序占用。" },
    hint: { en: "Choose another with --port.", zh: "请用 --port 换一个端口。" },
  },
  "internal-error": {
    severity: "error",
    title: { en: "kaohe itself went wrong", zh: "kaohe 自己出错了" },
    reason: {
      en: "This is a mistake in kaohe, not in your scheme or data: {message}",
      zh: "这是 kaohe 的错误，不是方案或数据的问题：{message}",
    },
    hint: {
      en: "Please report it with the command you ran and what KAOHE_DEBUG=1 prints before it.",
      zh: "请把所用的命令，连同加上 KAOHE_DEBUG=1 后打印的内容一起反馈给开发者。",
    },
  },
});
