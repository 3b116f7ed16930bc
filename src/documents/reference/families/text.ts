import { family } from "../entry.ts";

export const text = family({
  title: { en: "How a text is written", zh: "文本怎样写" },
  lead: {
    en: "A folder of .kpi files is one program; their order does not matter. A file is in Chinese or in English, and “kaohe format --to en” turns one into the other.",
    zh: "一个文件夹里的全部 .kpi 文件组成一个整体，先后不限。每个文件用中文或英文书写，“kaohe format --to zh”可以互相改写。",
  },
  entries: {
    margin: {
      title: { en: "the margin", zh: "顶格与缩进" },
      meaning: {
        en: "A line that begins at the left margin begins a statement; indented lines go on with it. Nothing else hangs on blanks and line ends.",
        zh: "顶格的一行开始一条语句，缩进的行继续它。除此之外，空格和换行不影响含义。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -5 per started 5% under, floor 0
`,
      rules: ["statement"],
    },
    clauses: {
      title: { en: "clauses and lists", zh: "分句与并列" },
      meaning: {
        en: "A clause ends at a comma, a semicolon, a Chinese full stop or the end of the line. Elements inside a clause are joined by | or 、. Full-width and half-width marks are the same.",
        zh: "分句以逗号、分号、句号或行末结束；分句里面的并列内容用顿号或竖线隔开。全角、半角标点都可以。",
      },
      example: `metric feedback weight 10
  measure last(sales.verdict); 10 at great | good, 0 at poor
`,
      rules: ["clauses", "joiner"],
    },
    names: {
      title: { en: "names and labels", zh: "名称与标签" },
      meaning: {
        en: "A name is a word of letters of any script; digits may follow Latin letters. In quotes it may be anything. The text in quotes behind a name is its label, which pages print. A name that is itself a word of the language is put in quotes.",
        zh: "名称由任意文字的字母组成，拉丁字母后面可以有数字；加引号则可以是任意内容。名称后面引号里的文字是标签，页面上显示标签。名称本身是语言里的词时要加引号。",
      },
      example: `metric revenue_q3 "Revenue, third quarter" weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40
`,
      rules: ["heading", "name"],
    },
    comments: {
      title: { en: "# remarks", zh: "# 注释" },
      meaning: {
        en: "From # to the end of the line is a remark for people. Formatting keeps it.",
        zh: "从 # 到行末是写给人看的注释，整理格式时保留。",
      },
      example: `# 95%：公司统一规定 / set by the company
metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -5 per started 5% under, floor 0
`,
    },
    phrasing: {
      title: { en: "words that change nothing", zh: "不影响计算的说法" },
      meaning: {
        en: "Words that real schemes use and that add nothing to what is computed: “this item”, “reaching”, 该项、完成、控制在. They may stand; formatting leaves them out.",
        zh: "实际方案中常见、但不影响计算的说法，例如“该项”“完成”“控制在”“……的情况下”。可以照写，整理格式时会去掉。",
      },
      rules: ["clause"],
    },
    joining: {
      title: { en: "small words", zh: "连接词" },
      meaning: {
        en: "to, and, in, of, by, is and their like only hold a clause together; each stands where the clause's own entry shows it.",
        zh: "至、和、的、为、按、由等只起连接作用，位置见各条目的示例。",
      },
      rules: ["clause"],
    },
  },
});
