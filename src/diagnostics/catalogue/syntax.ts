import { entries } from "../entry.ts";

/** What can be wrong with the text itself, before any name is looked up. */
export const syntax = entries({
  "unknown-statement": {
    severity: "error",
    title: { en: "unknown statement", zh: "无法识别的语句" },
    reason: { en: "“{word}” does not begin any statement.", zh: "“{word}”不是任何语句的开头。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "above-first-statement": {
    severity: "error",
    title: { en: "text above the first statement", zh: "第一条语句之前有内容" },
    reason: { en: "This line is indented, but there is no statement above it to belong to.", zh: "这一行有缩进，但上面没有它所属的语句。" },
    hint: {
      en: "Begin a statement at the left margin, such as “scheme” or “metric”, or take the indent away.",
      zh: "请先顶格写一条语句（如“方案”“指标”），或去掉这一行的缩进。",
    },
  },
  "missing-name": {
    severity: "error",
    title: { en: "a statement without a name", zh: "语句缺少名称" },
    reason: { en: "“{statement}” needs a name after it.", zh: "“{statement}”后面要写名称。" },
    hint: { en: 'Write for instance: {statement} revenue "Revenue"', zh: '例如：{statement} revenue "销售额"' },
  },
  "stray-character": {
    severity: "error",
    title: { en: "a character that means nothing here", zh: "无法识别的字符" },
    reason: { en: "{character} is no part of the language.", zh: "语言中没有{character}这个字符。" },
    hint: { en: "Take it out, or put the text it belongs to in quotes.", zh: "请删掉它；如属于一段文字，请给文字加上引号。" },
  },
  "open-text": {
    severity: "error",
    title: { en: "a quote that is not closed", zh: "引号没有闭合" },
    reason: { en: "The text that begins at {opening} has no closing quote on its line.", zh: "从{opening}开始的文字在本行内没有右引号。" },
    hint: { en: "Add the closing quote.", zh: "请补上右引号。" },
  },
  "open-bracket": {
    severity: "error",
    title: { en: "a bracket that is not closed", zh: "括号没有闭合" },
    reason: { en: "This bracket has no partner before the next statement.", zh: "到下一条语句为止，这个括号没有配对的右括号。" },
    hint: { en: "Add “)” where the expression ends.", zh: "请在式子结束处补上“)”。" },
  },
  "stray-bracket": {
    severity: "error",
    title: { en: "a closing bracket too many", zh: "多余的右括号" },
    reason: { en: "Nothing was opened that this bracket could close.", zh: "前面没有与它配对的左括号。" },
    hint: { en: "Take it out, or add “(” where the expression begins.", zh: "请删掉它，或在式子开头补上“(”。" },
  },
  "too-deep": {
    severity: "error",
    title: { en: "nested too deeply", zh: "嵌套过深" },
    reason: { en: "No rule needs more than {limit} levels of brackets or “if”.", zh: "规则中的括号或“如果”最多嵌套{limit}层。" },
    hint: { en: "Give a part a name of its own with “let” and use the name.", zh: "请用“设”给其中一部分起名，再使用这个名称。" },
  },
  "clause-too-long": {
    severity: "error",
    title: { en: "a clause that is too long", zh: "子句过长" },
    reason: {
      en: "This clause has {count} words and signs; {limit} is the most that is read.",
      zh: "这个子句有{count}个词和符号，最多读取{limit}个。",
    },
    hint: { en: "Split it with commas, or name parts of it with “let”.", zh: "请用逗号分开，或用“设”给其中的部分起名。" },
  },
  "number-too-long": {
    severity: "error",
    title: { en: "a number that is too long", zh: "数字过长" },
    reason: { en: "A number has at most {limit} digits.", zh: "一个数最多{limit}位。" },
  },
  "too-many-places": {
    severity: "error",
    title: { en: "too many decimals", zh: "小数位数过多" },
    reason: { en: "A value can be rounded to {limit} decimals at most.", zh: "最多保留{limit}位小数。" },
  },
  expected: {
    severity: "error",
    title: { en: "not understood", zh: "无法理解" },
    reason: { en: "After “{after}” {expected} is expected, found “{found}”.", zh: "“{after}”后面应为{expected}，实际为“{found}”。" },
  },
  "expected-at-end": {
    severity: "error",
    title: { en: "unfinished clause", zh: "子句不完整" },
    reason: { en: "After “{after}” {expected} is expected, but the clause ends.", zh: "“{after}”后面应为{expected}，但子句到此结束。" },
  },
  "no-clause": {
    severity: "error",
    title: { en: "not a clause", zh: "不是子句" },
    reason: { en: "No clause of “{statement}” begins with “{found}”.", zh: "“{statement}”中没有以“{found}”开头的子句。" },
  },
  "wide-colon": {
    severity: "error",
    title: { en: "a full-width colon between numbers", zh: "数字之间用了全角冒号" },
    reason: {
      en: "“{after}：{next}” is no ratio: the full-width colon stands before what a place gives.",
      zh: "“{after}：{next}”不是比值：全角冒号用于写明得分。",
    },
    hint: { en: "Write the ratio {after}:{next} with the colon of the English keyboard.", zh: "比值请用半角冒号，写作 {after}:{next}。" },
  },
  "ratio-not-to-one": {
    severity: "error",
    title: { en: "a ratio that is not to one", zh: "比值的前项不是1" },
    reason: { en: "{ratio} cannot be read here: a ratio is written 1:n.", zh: "这里不能写{ratio}：比值写作 1:n。" },
    hint: {
      en: "If a result was meant, write it after “then”, or put spaces around the colon.",
      zh: "如果后面是结果，请写“则”，或在冒号两边加空格。",
    },
  },
  "two-edges": {
    severity: "error",
    title: { en: "two edges on one side", zh: "同一侧有两个界限" },
    reason: { en: "This gives the range a second {edge} edge.", zh: "这里给同一个范围写了第二个{edge}。" },
    hint: {
      en: "If a new clause begins there, put a comma before it; in “100,120” a space after the comma.",
      zh: "如果从这里开始是新的子句，请在前面加逗号；“100,120”的逗号后请加空格。",
    },
  },
  "cell-not-understood": {
    severity: "error",
    title: { en: "a cell of a table not understood", zh: "表格单元格无法理解" },
    reason: { en: "A cell holds a place, a figure or a name.", zh: "单元格只能写范围、数字或名称。" },
  },
  "cell-empty": {
    severity: "error",
    title: { en: "an empty cell", zh: "空单元格" },
    reason: { en: "A cell of this row is empty.", zh: "这一行有空的单元格。" },
    hint: { en: "Write 0 where nothing is given.", zh: "没有分值时请写0。" },
  },
  "award-without-place": {
    severity: "error",
    title: { en: "a result without a place", zh: "有得分而没有条件" },
    reason: { en: "“{text}” does not say when it is given.", zh: "“{text}”没有说明在什么情况下得到。" },
    hint: { en: "Add the place, such as “{text} at 100%” or “{text} from 95%”.", zh: "请写出条件，例如“95%及以上得{text}”。" },
  },
  "award-without-result": {
    severity: "error",
    title: { en: "a place without a result", zh: "有条件而没有得分" },
    reason: { en: "“{text}” does not say what it gives.", zh: "“{text}”没有说明得多少分。" },
    hint: { en: "Add the points, such as “5 from 95%”, or “full” for all of them.", zh: "请写出得分，例如“95%及以上得5分”或“得满分”。" },
  },
  "slope-without-points": {
    severity: "error",
    title: { en: "a step without points", zh: "步长没有分值" },
    reason: { en: "“{text}” does not say what each step adds or takes.", zh: "“{text}”没有说明每一步加或扣多少分。" },
    hint: { en: "Add the points with their sign, such as “+1 per 1% over”.", zh: "请写明加或扣，例如“每超1%加1分”。" },
  },
  "statement-too-long": {
    severity: "error",
    title: { en: "a statement that is too long", zh: "语句过长" },
    reason: {
      en: "This statement has {count} clauses; {limit} is the most that is read.",
      zh: "这条语句有{count}个子句，最多读取{limit}个。",
    },
    hint: { en: "Keep long tables in a CSV file.", zh: "很长的表格请放在 CSV 文件里。" },
  },
  "misspelt-clause": {
    severity: "error",
    title: { en: "unknown word", zh: "无法识别的词" },
    reason: { en: "“{word}” begins no clause.", zh: "“{word}”不是任何子句的开头。" },
    hint: { en: "Did you mean “{near}”?", zh: "是否想写“{near}”？" },
  },
  "comma-missing": {
    severity: "error",
    title: { en: "not understood", zh: "无法理解" },
    reason: { en: "“{found}” cannot follow “{after}” here.", zh: "“{found}”不能接在“{after}”后面。" },
    hint: { en: "If a new clause begins there, put a comma before it.", zh: "如果从这里开始是新的子句，请在前面加逗号。" },
  },
  "bare-name": {
    severity: "error",
    title: { en: "a clause that says nothing", zh: "子句没有内容" },
    reason: { en: "“{name}” stands alone: nothing is said about it.", zh: "这里只有“{name}”，没有说明它如何。" },
    hint: {
      en: "Add a figure or a condition to it, or take it out; remarks begin with #.",
      zh: "请补上数字或条件，或者删掉；说明文字以 # 开头。",
    },
  },
  "no-list-before": {
    severity: "error",
    title: { en: "a clause that goes on with nothing", zh: "子句无所承接" },
    reason: {
      en: "“{text}” goes on with a list, but no such list stands before it.",
      zh: "“{text}”应接在一个列表之后，但前面没有这样的列表。",
    },
    hint: { en: "Write the word that begins the list, such as {words}.", zh: "请写出列表开头的词，如{words}。" },
  },
  "misplaced-clause": {
    severity: "error",
    title: { en: "a clause in the wrong statement", zh: "子句放错了语句" },
    reason: { en: "“{clause}” is no clause of “{statement}”.", zh: "“{statement}”中不能写“{clause}”。" },
    hint: { en: "It belongs in {statements}.", zh: "它应写在{statements}中。" },
  },
});
