import { cells as cellFindings } from "../../diagnostics/catalogue/cells.ts";
import { cli as cliFindings } from "../../diagnostics/catalogue/cli.ts";
import { files as fileFindings } from "../../diagnostics/catalogue/files.ts";
import { historyData as historyDataFindings } from "../../diagnostics/catalogue/history.ts";
import { results as resultFindings } from "../../diagnostics/catalogue/results.ts";
import { rows as rowFindings } from "../../diagnostics/catalogue/rows.ts";
import { stints as stintFindings } from "../../diagnostics/catalogue/stints.ts";
import { topic } from "./topic.ts";

export const files = topic({ en: "Data files", zh: "数据文件" }, fileFindings, {
  en: "A file that is read wrongly gives wrong scores without anyone noticing; so it is read as described, or not at all.",
  zh: "文件读错了，得分也会错，而且没人发觉；所以要么按说明读取，要么不读。",
});

export const cells = topic(
  { en: "Cells", zh: "单元格" },
  cellFindings,
  {
    en: "A cell whose value nobody can be sure of is neither zero nor missing. Whoever depends on it waits until it is corrected; everyone else goes on.",
    zh: "无法确定内容的单元格，既不是零也不是缺失。用到它的人等待更正，其他人照常计算。",
  },
  {
    "cell-bare-percentage": {
      en: "96 among percentages could be 96% or 9600%, and 0.96 could be 96% or 0.96%.",
      zh: "百分比列中的 96 可能是 96%，也可能是 9600%；0.96 可能是 96%，也可能是 0.96%。",
    },
    "cell-far-off": {
      en: "Whoever’s target is written in the wrong unit attains next to nothing or ten thousand times it, and the run goes through.",
      zh: "单位填错一格，此人的完成率不是接近零就是上万倍，而计算照样能跑完。",
    },
    "cell-date-serial": {
      en: "Excel keeps dates as numbers; the same number is another day in some files.",
      zh: "Excel 内部用数字保存日期，同一个数字在不同文件里可能是不同的日子。",
    },
    "cell-no-such-day": {
      en: "The day before or after may fall into another period.",
      zh: "前后差一天，就可能落到另一个考核期。",
    },
  },
);

export const rows = topic(
  { en: "Rows and people", zh: "行与人员" },
  rowFindings,
  {
    en: "A row that belongs to nobody is work that somebody did and is not paid for.",
    zh: "找不到主人的一行，往往是某个人做了却没有算到的工作。",
  },
  {
    "duplicate-row": {
      en: "Two rows for the same month may both be right, or one of them is a correction: adding them up would count the work twice.",
      zh: "同一个月有两行，可能一行是更正；直接相加会重复计算。",
    },
    "outside-period": {
      en: "A figure of last quarter must not count in this one; it is named so that nobody wonders where it went.",
      zh: "上季度的数不能算进本季度；列出来，免得大家奇怪它去了哪里。",
    },
    "negative-base": {
      en: "120% of -5,000 is -6,000: a minus in a cell of the list would turn a bonus round.",
      zh: "-5,000 的 120% 是 -6,000：名册里多一个负号，奖金就成了扣款。",
    },
    "texts-alike": {
      en: "Nobody sees a space within a name, or a letter of another width, and yet two names are two teams, each with a first place and a pool of its own.",
      zh: "名称里多一个空格看不出来，但计算时就成了两个团队，各有各的第一名和奖金池。",
    },
    "rating-misspelt": {
      en: "A rating that is left out moves the average of those that are left, and nobody would look for it.",
      zh: "漏掉一条评分，平均分就变了，而且没人会去找。",
    },
    "two-schemes": {
      en: "Which of two schemes pays must not be chance.",
      zh: "两份方案都适用时，按哪份发钱不能碰运气。",
    },
  },
);

export const stints = topic(
  { en: "Changes within a period", zh: "期内变动" },
  stintFindings,
  {
    en: "On any day a person is under one scheme. Whose days nobody can tell, nobody can pay for.",
    zh: "任何一天，一个人只适用一个方案。说不清是谁的日子，就说不清该付给谁。",
  },
  {
    "change-not-said": {
      en: "Whoever is moved in the middle of a quarter asks first which target counts. The scheme answers it for all of them alike.",
      zh: "季度中间调岗的人首先会问按哪个目标考核。这应由方案统一写明，而不是逐人商量。",
    },
  },
);

export const results = topic(
  { en: "Results that are held back", zh: "暂不给出的结果" },
  resultFindings,
  {
    en: "No score is better than a wrong one. Whoever is concerned is named with the reason, and the rest is scored.",
    zh: "宁可暂时没有得分，也不给错的得分。涉及的人会列出原因，其他人照常计算。",
  },
  {
    "missing-value": {
      en: "Taking what is missing for zero punishes people for a file that came late.",
      zh: "把缺失当作零，等于因为数据报晚了而处罚员工。",
    },
    "example-differs": {
      en: "The people who agreed on the example and the rule meant different things. One of the two is wrong.",
      zh: "示例和规则说的不是一回事，其中必有一个是错的。",
    },
    "attainment-far-off": {
      en: "That everyone is far off is likelier a wrong unit than a company in which nobody or everybody succeeds.",
      zh: "所有人都差得很远，多半是单位写错了，而不是大家都没完成或都超额。",
    },
  },
);

export const historyData = topic({ en: "Earlier results", zh: "往期结果" }, historyDataFindings, {
  en: "What is not known of an earlier period is neither yes nor no.",
  zh: "以前某期的情况不清楚时，既不算是，也不算否。",
});

export const cli = topic(
  { en: "The command line", zh: "命令行" },
  cliFindings,
  {
    en: "A command that is not understood does nothing at all, so that nothing is half done.",
    zh: "看不懂的命令什么都不做，不会做一半。",
  },
  {
    "period-needed": {
      en: "Scoring the wrong quarter looks just like scoring the right one.",
      zh: "算错季度，表面上看不出来。",
    },
    "not-a-site": {
      en: "A folder with other people's files is not overwritten.",
      zh: "里面有别人文件的文件夹不会被覆盖。",
    },
  },
);
