import { entries } from "../entry.ts";

/** What can be wrong with the text itself, before any name is looked up. */
export const syntax = entries({
  "unknown-statement": {
    severity: "error",
    title: { en: "unknown first word", zh: "行首的词不认识" },
    reason: {
      en: "“{word}” is not a word that a line at the left margin can begin with.",
      zh: "顶格的行要以“方案”“指标”这样的词开头，“{word}”不是。",
    },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "pasted-table": {
    severity: "error",
    title: { en: "a table pasted as it is", zh: "直接粘贴的表格" },
    reason: {
      en: "The table of a document or a sheet is not read as it stands: a scheme says in lines what each of its rows says.",
      zh: "文档或 Excel 中的表格不能原样读取，表中每一行的内容要逐行写成方案里的话。",
    },
    hint: {
      en: "Metrics: “metric sales weight 40”, one after the other. Points: “full from 90%, 60 from 80%, 0 otherwise” below their metric. People’s figures belong in a CSV file.",
      zh: "指标请逐项写：“指标 销售额 权重 40”；评分标准写在指标下面：“90%以上得满分，80%以上得60分，其余得0分”；人员的数据请放进 CSV 文件。",
    },
  },
  "above-first-statement": {
    severity: "error",
    title: { en: "nothing above to belong to", zh: "上面没有可归属的内容" },
    reason: {
      en: "This line is indented, so it goes on with the line above; but nothing stands there yet.",
      zh: "这一行有缩进，表示接着上一行写，可上面还没有任何内容。",
    },
    hint: {
      en: "Begin with a line at the left margin, such as “scheme sales_rep”, or take the indent away.",
      zh: "请先顶格写开头的一行，如“方案 销售代表”；或去掉这一行的缩进。",
    },
  },
  "indented-statement": {
    severity: "error",
    title: { en: "a statement that is indented", zh: "新的一条有缩进" },
    reason: {
      en: "An indented line goes on with the statement above; a metric or a section begins at the left margin.",
      zh: "有缩进的行表示接着上一条写，而指标和维度要顶格开头。",
    },
    hint: { en: "Take the spaces before it away.", zh: "请删去行首的空格。" },
  },
  "missing-name": {
    severity: "error",
    title: { en: "no name", zh: "没有名称" },
    reason: { en: "“{statement}” needs a name behind it.", zh: "“{statement}”后面要写名称。" },
    hint: { en: "For instance: {statement} {example}", zh: "例如：{statement} {example}" },
  },
  "stray-character": {
    severity: "error",
    title: { en: "a sign without meaning", zh: "用不到的符号" },
    reason: { en: "{character} means nothing in a scheme.", zh: "方案里用不到{character}这个符号。" },
    hint: {
      en: "Take it out. If it is part of a text, put the whole text in quotation marks.",
      zh: "请删掉它；若是文字的一部分，请给整段文字加引号。",
    },
  },
  "other-quotes": {
    severity: "error",
    title: { en: "quotation marks of another kind", zh: "引号的样式不对" },
    reason: {
      en: "Texts stand in double quotation marks; {written} has others, or the wrong way round.",
      zh: "文字要用双引号括起来，{written} 用的不是，或前后引号颠倒了。",
    },
    hint: { en: "Write: {meant}", zh: "请写成：{meant}" },
  },
  "other-brackets": {
    severity: "error",
    title: { en: "brackets of another kind", zh: "括号的样式不对" },
    reason: { en: "Calculations stand in round brackets; {written} has others.", zh: "算式要用圆括号，{written} 用的不是。" },
    hint: { en: "Write: {meant}", zh: "请写成：{meant}" },
  },
  "hidden-character": {
    severity: "warning",
    title: { en: "a sign that cannot be seen", zh: "看不见的符号" },
    reason: {
      en: "Here stands {name}. It cannot be seen, and may make the text look other than it is.",
      zh: "这里有一个看不见的符号（{name}），会让文字看起来与实际不同。",
    },
    hint: { en: "Take it out; it often comes along from a web page.", zh: "请删掉它；它往往是从网页上一起复制来的。" },
  },
  "look-alike": {
    severity: "warning",
    title: { en: "a letter that looks like another", zh: "形似的字符" },
    reason: {
      en: "“{character}” ({code}) looks like “{like}” and is another letter: two words that look the same would be two words.",
      zh: "“{character}”（{code}）看着像“{like}”，却是另一个字符：看起来一样的两个词会被当成两个词。",
    },
    hint: { en: "Type “{like}” in its place.", zh: "请改用“{like}”重新输入。" },
  },
  "open-text": {
    severity: "error",
    title: { en: "a quotation mark that is not closed", zh: "引号没有配对" },
    reason: { en: "This quotation mark ({opening}…) has no partner on its line.", zh: "这里的引号（{opening}……）在本行内没有配对。" },
    hint: { en: "Add the closing one.", zh: "请补上后引号。" },
  },
  "open-bracket": {
    severity: "error",
    title: { en: "a bracket that is not closed", zh: "括号没有配对" },
    reason: { en: "This bracket is never closed.", zh: "这个左括号没有配对的右括号。" },
    hint: { en: "Add “)” where the calculation ends.", zh: "请在算式结束处补上“)”。" },
  },
  "stray-bracket": {
    severity: "error",
    title: { en: "a closing bracket too many", zh: "多了一个右括号" },
    reason: { en: "Nothing before it was opened that this bracket could close.", zh: "这个右括号前面没有配对的左括号。" },
    hint: { en: "Take it out, or add “(” where the calculation begins.", zh: "请删掉它，或在算式开头补上“(”。" },
  },
  "too-deep": {
    severity: "error",
    title: { en: "too many brackets inside brackets", zh: "括号套得太多层" },
    reason: { en: "Brackets or “if” stand inside one another more than {limit} times.", zh: "括号或“如果”一层套一层，超过了{limit}层。" },
    hint: { en: "Give a part a name of its own with “let” and use the name.", zh: "请用“设”给其中一部分起个名字，再用这个名字。" },
  },
  "clause-too-long": {
    severity: "error",
    title: { en: "too long to read", zh: "这一句太长" },
    reason: { en: "This part has {count} words and signs; at most {limit} are read.", zh: "这一句有{count}个词和符号，最多读{limit}个。" },
    hint: { en: "Split it with commas, or give parts of it a name with “let”.", zh: "请用逗号分开，或用“设”给其中的部分起名。" },
  },
  "number-too-long": {
    severity: "error",
    title: { en: "a number that is too long", zh: "数字过长" },
    reason: { en: "A number has at most {limit} digits.", zh: "一个数最多{limit}位。" },
    hint: { en: "Check the figure, or use a larger unit.", zh: "请检查数字，或换用更大的单位，如 亿元。" },
  },
  "number-cut": {
    severity: "error",
    title: { en: "a number cut in two", zh: "一个数被断开了" },
    reason: {
      en: "“{written}” is not read as one number: a decimal has a point, and commas stand between groups of three digits.",
      zh: "“{written}”不会读作一个数：小数用点“.”，千位分隔用英文逗号，每三位一个。",
    },
    hint: { en: "Write: {meant}", zh: "请写成：{meant}" },
  },
  "too-many-places": {
    severity: "error",
    title: { en: "too many decimals", zh: "小数位数太多" },
    reason: { en: "A value can be rounded to {limit} decimals at most.", zh: "最多保留{limit}位小数。" },
    hint: { en: "Write “round 2”, or up to “round {limit}”.", zh: "请写“保留2位小数”，最多“保留{limit}位小数”。" },
  },
  expected: {
    severity: "error",
    title: { en: "not understood here", zh: "这里看不懂" },
    reason: { en: "After “{after}” {expected} is expected; here stands “{found}”.", zh: "“{after}”后面应写{expected}，现在是“{found}”。" },
  },
  "expected-at-end": {
    severity: "error",
    title: { en: "not finished", zh: "没有写完" },
    reason: { en: "After “{after}” {expected} is expected, but nothing follows.", zh: "“{after}”后面应写{expected}，现在后面没有内容。" },
  },
  "no-clause": {
    severity: "error",
    title: { en: "not understood", zh: "这一句看不懂" },
    reason: { en: "In “{statement}” nothing begins with “{found}”.", zh: "“{statement}”下面没有以“{found}”开头的写法。" },
    hint: { en: "Check the spelling. A remark begins with #.", zh: "请检查写法；若是说明文字，请在前面加 #。" },
  },
  "wide-colon": {
    severity: "error",
    title: { en: "a full-width colon in a ratio", zh: "比值用了中文冒号" },
    reason: {
      en: "“{after}：{next}” is not read as a ratio: a full-width colon stands before a result.",
      zh: "“{after}：{next}”不会读作比值：中文冒号后面应写得分。",
    },
    hint: { en: "Write {after}:{next} with the colon of an English keyboard.", zh: "比值请用英文冒号，写作 {after}:{next}。" },
  },
  "ratio-not-to-one": {
    severity: "error",
    title: { en: "a ratio that is not 1 to something", zh: "比值没有写成 1:n" },
    reason: {
      en: "{ratio} cannot be read here: a ratio is written 1:n, such as 1:2.5.",
      zh: "这里读不出 {ratio}：比值要写成 1:n，如 1:2.5。",
    },
    hint: { en: "If what follows the colon is a result, write “then” instead of the colon.", zh: "若冒号后面是得分，请把冒号改成“则”。" },
  },
  "two-edges": {
    severity: "error",
    title: { en: "two edges on one side", zh: "同一侧写了两个界限" },
    reason: { en: "This gives the range a second {edge} edge.", zh: "这里给同一个范围写了第二个{edge}。" },
    hint: {
      en: "Keep one of them; or, if another row begins here, put a comma and a space before it.",
      zh: "请只留一个；若从这里开始是另一档，请在前面加逗号（英文逗号后面还要加空格）。",
    },
  },
  "cell-not-understood": {
    severity: "error",
    title: { en: "a cell not understood", zh: "这一格看不懂" },
    reason: { en: "A cell of a table holds one range, one figure or one name.", zh: "表格的每一格只能写一个范围、一个数字或一个名称。" },
    hint: {
      en: "Write a condition only in the first row and the first column, and a figure in each other cell.",
      zh: "请把条件只写在第一行和第一列，其余各格只写一个数字。",
    },
  },
  "cell-empty": {
    severity: "error",
    title: { en: "an empty cell", zh: "有空着的格" },
    reason: { en: "A cell of this row is empty.", zh: "这一行有空着的格。" },
    hint: { en: "Write 0 where nothing is given.", zh: "不得分的请写 0。" },
  },
  "award-without-place": {
    severity: "error",
    title: { en: "a result without a condition", zh: "有得分，没有条件" },
    reason: { en: "“{text}” does not say for what it is given.", zh: "“{text}”没有说明什么情况下得。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "award-without-result": {
    severity: "error",
    title: { en: "a condition without a result", zh: "有条件，没有得分" },
    reason: { en: "“{text}” does not say what it gives.", zh: "“{text}”没有说明得多少。" },
    hint: {
      en: "Add the result, such as “{example}”.",
      zh: "请写出得分，例如“{example}”。",
    },
  },
  "slope-without-points": {
    severity: "error",
    title: { en: "a step without points", zh: "没有写每步加扣几分" },
    reason: { en: "“{text}” does not say how many points each step adds or takes off.", zh: "“{text}”没有说明每一步加或扣多少分。" },
    hint: { en: "Add them with their sign, such as “+1 {text}” or “-1 {text}”.", zh: "请写明加或扣，例如“{text}加1分”或“{text}扣1分”。" },
  },
  "statement-too-long": {
    severity: "error",
    title: { en: "too much in one place", zh: "内容太多" },
    reason: { en: "There are {count} parts here; at most {limit} are read.", zh: "这里有{count}项内容，最多读{limit}项。" },
    hint: { en: "Keep long lists in a CSV file.", zh: "很长的清单请放进 CSV 文件。" },
  },
  "misspelt-clause": {
    severity: "error",
    title: { en: "unknown word", zh: "不认识的词" },
    reason: { en: "“{word}” is not a word that is known here.", zh: "这里没有“{word}”这个写法。" },
    hint: { en: "Did you mean “{near}”?", zh: "是否想写“{near}”？" },
  },
  "comma-missing": {
    severity: "error",
    title: { en: "a comma is missing", zh: "缺少逗号" },
    reason: { en: "“{found}” cannot follow “{after}” directly.", zh: "“{after}”后面不能直接写“{found}”。" },
    hint: { en: "Put a comma before {each}.", zh: "请在{each}前面加逗号。" },
  },
  "not-fitting": {
    severity: "error",
    title: { en: "does not fit on", zh: "这里接不上" },
    reason: { en: "“{found}” cannot follow “{after}”.", zh: "“{after}”后面不能写“{found}”。" },
    hint: {
      en: "Check how “{after}” and “{found}” are written. A remark begins with #.",
      zh: "请检查“{after}”和“{found}”的写法；整句是说明文字的，请在句首加 #。",
    },
  },
  "written-otherwise": {
    severity: "error",
    title: { en: "written in another way", zh: "写法不对" },
    reason: { en: "“{written}” cannot be read in this form.", zh: "“{written}”这种写法读不懂。" },
    hint: { en: "Write: {meant}", zh: "请写成：{meant}" },
  },
  "other-period": {
    severity: "error",
    title: { en: "not the period computed", zh: "不是要算的考核期" },
    reason: {
      en: "“{words}” is not the period of this scheme, and a rule reads the figure of the whole period.",
      zh: "“{words}”不是这个方案的考核期，而规则读取的是整个考核期的数。",
    },
    hint: {
      en: "If the whole period is meant, take these words out; if each month or quarter counts by itself, give the scheme that cycle.",
      zh: "指整个考核期的，请删去这几个字；按月或按季度分别算的，请把方案的周期改成该期。",
    },
  },
  "needless-sign": {
    severity: "error",
    title: { en: "one sign or word too many", zh: "多写了" },
    reason: { en: "“{sign}” has no place here.", zh: "这里多写了“{sign}”。" },
    hint: { en: "Take it out.", zh: "请删掉它。" },
  },
  "brackets-missing": {
    severity: "error",
    title: { en: "a calculation without brackets", zh: "算法没有写括号" },
    reason: { en: "What a calculation is of stands in brackets behind it.", zh: "算法后面要用括号写明算的是什么。" },
    hint: { en: "Write: {meant}", zh: "请写成：{meant}" },
  },
  "two-names": {
    severity: "error",
    title: { en: "a name of several words", zh: "名称分成了几个词" },
    reason: { en: "“{names}” is several words, and a name is one.", zh: "“{names}”是几个词，名称要连成一个。" },
    hint: { en: "Write “{name}”, or put the name in quotation marks.", zh: "请写成“{name}”，或给整个名称加引号。" },
  },
  "wrong-joint": {
    severity: "error",
    title: { en: "joined in another way", zh: "连接的写法不对" },
    reason: { en: "“{word}” does not join these two.", zh: "这两项不能用“{word}”连接。" },
    hint: { en: "Put {sign} in its place.", zh: "请改用{sign}。" },
  },
  "word-as-name": {
    severity: "error",
    title: { en: "a name that reads as a word", zh: "名称与用语相同" },
    reason: {
      en: "“{name}” is, or begins with, a word of the language, so it is not read as a name here.",
      zh: "“{name}”是方案的用语或以用语开头，这里不会读作名称。",
    },
    hint: { en: 'Put it in quotation marks: "{name}"', zh: '作名称的，请加引号："{name}"' },
  },
  "name-with-digits": {
    severity: "error",
    title: { en: "digits in a name", zh: "名称中有数字" },
    reason: {
      en: "The digits in “{name}” are read as the number {digits}: a Chinese name is written without digits.",
      zh: "“{name}”中的“{digits}”会读作一个数，中文名称里不写数字。",
    },
    hint: {
      en: "Give it a name without digits, such as “{meant}”, here and wherever it is used.",
      zh: "请取不带数字的名称，如“{meant}”；用到它的其他地方也请一并改。",
    },
  },
  "quotes-missing": {
    severity: "error",
    title: { en: "a text without quotation marks", zh: "文字没有加引号" },
    reason: { en: "“{text}” is a text, and texts stand in quotation marks.", zh: "“{text}”是一段文字，文字要加引号。" },
    hint: { en: 'Write: "{text}"', zh: '请写成："{text}"' },
  },
  "bare-name": {
    severity: "error",
    title: { en: "says nothing", zh: "没有说明内容" },
    reason: { en: "“{name}” stands alone and says nothing.", zh: "这里只有“{name}”，看不出要规定什么。" },
    hint: {
      en: "Add a figure or a condition, or take it out. A remark begins with #: # {name}",
      zh: "请补上数字或条件，或删掉；若是说明文字，请在前面加 #：# {name}",
    },
  },
  "no-list-before": {
    severity: "error",
    title: { en: "goes on with nothing", zh: "前面没有可承接的内容" },
    reason: { en: "“{text}” continues a list, but no such list stands before it.", zh: "“{text}”应接在一个清单后面，但前面没有清单。" },
    hint: { en: "Begin the list with {words}.", zh: "请先写清单的开头：{words}。" },
  },
  "misplaced-clause": {
    severity: "error",
    title: { en: "in the wrong place", zh: "写错了地方" },
    reason: { en: "“{clause}” cannot stand under “{statement}”.", zh: "“{statement}”下面不能写“{clause}”。" },
    hint: { en: "It belongs under {statements}.", zh: "它应写在{statements}下面。" },
  },
});
