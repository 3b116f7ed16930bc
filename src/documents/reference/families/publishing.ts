import { family } from "../entry.ts";

export const publishing = family({
  title: { en: "What the site says", zh: "网站上的文字" },
  lead: { en: "The clauses of publish.", zh: "“公布”语句的各个分句。" },
  entries: {
    say: {
      title: { en: "title, notice, appeal, contact", zh: "标题、公告、申诉、联系" },
      meaning: {
        en: "Texts of the site: its title, a notice, how to appeal, whom to ask, and any other heading of your own. “en” or “zh” before the text says which language it is for.",
        zh: "网站上的文字：标题、公告、怎样申诉、联系谁，也可以自拟其他标题。文字前写“中文”或“英文”，说明用于哪种语言的页面。",
      },
      example: `publish
  title zh "季度考核", title en "Quarterly review"
  appeal "Write to HR within five working days."
`,
      rules: ["say"],
    },
    announce: {
      title: { en: "what is announced to whom", zh: "向谁公布什么" },
      meaning: {
        en: "Which of score, rank, grade and pay may be shown to the team or to everyone. What is not named stays with the person, their managers and human resources.",
        zh: "得分、排名、等级、奖金中的哪些可以向团队或全员公布。没有写到的，只有本人、上级和人力资源可见。",
      },
      example: `publish
  score, rank, grade to team
`,
      rules: ["announce", "announced"],
      refused: true,
    },
    "minimum-group": {
      title: { en: "minimum group", zh: "最小人数" },
      meaning: {
        en: "Averages of fewer people than this are not published.",
        zh: "人数少于该数时，不公布平均值。",
      },
      example: `publish
  minimum group 5
`,
      rules: ["minimumGroup"],
      refused: true,
    },
  },
});
