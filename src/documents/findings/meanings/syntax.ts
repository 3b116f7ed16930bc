import type { Meanings } from "./meaning.ts";

export const syntax = {
  "unknown-statement": {
    en: "A line at the left margin begins with a word that no statement begins with.",
    zh: "顶格的一行，第一个词不是任何一种语句的开头。",
  },
  "missing-name": {
    en: "A statement has no name behind its first word.",
    zh: "语句的第一个词后面没有写名称。",
  },
  "stray-character": {
    en: "The text holds a sign that means nothing in a scheme.",
    zh: "文中有一个方案里用不到的符号。",
  },
  "other-quotes": {
    en: "A text stands in quotation marks of another kind, or in a pair the wrong way round.",
    zh: "文字没有用双引号括起来，或前后引号颠倒了。",
  },
  "other-brackets": {
    en: "A calculation stands in brackets that are not round.",
    zh: "算式没有用圆括号。",
  },
  "hidden-character": {
    en: "The text holds a sign that nobody can see, so it is not what it looks like.",
    zh: "文中有一个看不见的符号，文字看起来与实际不同。",
  },
  "look-alike": {
    en: "A letter looks just like a usual one and is another: two words that look the same would be two words.",
    zh: "一个字符与常用的字符长得一样，却是另一个字符：看起来一样的两个词会被当成两个词。",
  },
  "open-text": {
    en: "A quotation mark has no partner on its line, so it is open where the text ends.",
    zh: "一个引号在本行内没有配对，看不出文字到哪里为止。",
  },
  "too-deep": {
    en: "Brackets, or “if” within “if”, stand inside one another too many times to be read.",
    zh: "括号或“如果”一层套一层，套得太多。",
  },
  "clause-too-long": {
    en: "One part of a statement has more words and signs than are read.",
    zh: "一句话里的词和符号太多，不再读下去。",
  },
  "number-too-long": {
    en: "A number has more digits than any figure of a scheme.",
    zh: "一个数的位数太多，多半是写错了。",
  },
  "number-cut": {
    en: "A comma, a space or the end of a line cuts one number into two.",
    zh: "一个数被逗号、空格或断行断成了两截。",
  },
  "too-many-places": {
    en: "A value is to be rounded to more decimals than are kept.",
    zh: "要保留的小数位数超过了上限。",
  },
  expected: {
    en: "Behind a word something else is expected than what stands there, such as a figure or a name.",
    zh: "某个词的后面应当接数字、名称等，写的却是别的。",
  },
  "expected-at-end": {
    en: "A part of a statement ends before it is finished.",
    zh: "一句话到这里就断了，后面该写的没有写。",
  },
  "no-clause": {
    en: "A part of a statement begins in a way that this statement does not know.",
    zh: "一句话的开头，在这种语句下面没有这样的写法。",
  },
  "wide-colon": {
    en: "A ratio is written with a full-width colon, which stands before a result.",
    zh: "比值用了中文冒号，而中文冒号后面应写得分。",
  },
  "ratio-not-to-one": {
    en: "A ratio is not written as one to something.",
    zh: "比值没有写成 1 比几。",
  },
  "two-edges": {
    en: "A range has two edges on the same side.",
    zh: "同一个范围在同一侧写了两个界限。",
  },
  "award-without-place": {
    en: "A result stands there without the values that it is for.",
    zh: "写了得多少，没有写什么情况下得。",
  },
  "award-without-result": {
    en: "A value or a condition stands there without what it gives.",
    zh: "写了什么情况，没有写得多少。",
  },
  "slope-without-points": {
    en: "A step says how large it is, and not what it adds or takes off.",
    zh: "写了每一步多大，没有写每一步加或扣多少。",
  },
  "statement-too-long": {
    en: "A statement has more parts than are read.",
    zh: "一条语句里的内容太多，不再读下去。",
  },
  "misspelt-clause": {
    en: "A part of a statement begins with an unknown word that is close to a known one.",
    zh: "一句话以不认识的词开头，它与某个用语很相近。",
  },
  "comma-missing": {
    en: "No comma stands between two parts of a statement.",
    zh: "两句话之间没有逗号。",
  },
  "not-fitting": {
    en: "One word cannot stand behind the other: what follows does not go on with what is before it.",
    zh: "前后两个词接不上：后面的词不能直接跟在前面的词后面。",
  },
  "written-otherwise": {
    en: "What is meant can be told, but it is not how a scheme writes it.",
    zh: "意思看得出来，但不是方案里的写法。",
  },
  "other-period": {
    en: "A rule speaks of a time, such as this month, that is not the period of the scheme.",
    zh: "规则里写着一个期间（如当月），却不是方案的考核期。",
  },
  "needless-sign": {
    en: "A sign or a word stands there that has no place.",
    zh: "多写了一个用不到的符号或词。",
  },
  "two-names": {
    en: "A name is written in several words.",
    zh: "一个名称写成了几个词。",
  },
  "wrong-joint": {
    en: "Two things are joined by a word or sign that does not join them.",
    zh: "两项之间的连接词用错了。",
  },
  "word-as-name": {
    en: "A name is a word of the language, or begins with one.",
    zh: "取的名称与方案的用语相同，或以用语开头。",
  },
  "name-with-digits": {
    en: "A Chinese name has digits in it, and these are read as a number of their own.",
    zh: "中文名称里写了数字，而中文不用空格，数字会被单独读出来。",
  },
  "quotes-missing": {
    en: "A text, such as a file’s name or a post, stands without quotation marks.",
    zh: "文件名、岗位名之类的文字没有加引号。",
  },
  "bare-name": {
    en: "A part of a statement is a name and nothing else, as ordinary prose would be: it settles nothing.",
    zh: "一句话只有名称，没有数字或条件，看不出规定什么；说明文字多半会这样。",
  },
  "no-list-before": {
    en: "A part of a statement goes on with a list, and no such list stands before it.",
    zh: "一句话是接着清单写的，前面却没有这样的清单。",
  },
  "misplaced-clause": {
    en: "A part stands under a statement that it does not belong to.",
    zh: "一句话写在了它不能出现的语句下面。",
  },
} satisfies Meanings;
