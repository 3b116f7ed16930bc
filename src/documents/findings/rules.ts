import { coverage as coverageFindings } from "../../diagnostics/catalogue/coverage.ts";
import { readings as readingFindings } from "../../diagnostics/catalogue/readings.ts";
import { shapes as shapeFindings } from "../../diagnostics/catalogue/shapes.ts";
import { slips as slipFindings } from "../../diagnostics/catalogue/slips.ts";
import { twofold as twofoldFindings } from "../../diagnostics/catalogue/twofold.ts";
import { unsaid as unsaidFindings } from "../../diagnostics/catalogue/unsaid.ts";
import { whileAnalysing } from "../../diagnostics/catalogue.ts";
import { topic } from "./topic.ts";

export const shapes = topic({ en: "Shapes of rules", zh: "规则的写法" }, shapeFindings, {
  en: "A metric has one shape, so that everyone reads the same rule. A mixture of two has no single meaning.",
  zh: "一项指标只用一种计分形状，大家读到的才是同一条规则；两种混写就没有唯一的意思。",
});

export const readings = topic(
  { en: "Which value is meant", zh: "指的是哪个值" },
  readingFindings,
  {
    en: "80% as the measured value and 80% of the target are different results.",
    zh: "实际值是 80%，和完成目标的 80%，是两个不同的结果。",
  },
  {
    "attainment-cap-unread": {
      en: "A cap that does nothing leaves people believing in a bound that is not there.",
      zh: "不起作用的封顶，会让人以为有一个实际并不存在的限制。",
    },
    "other-subject": {
      en: "A rule reads one figure. Words that name another are either said out of habit, or ask for a second figure that nobody supplies.",
      zh: "一条规则只读一个数。前面写着别的名称，要么是习惯说法，要么要另一个没有人提供的数。",
    },
    "target-unread": {
      en: "A target tells people what they are paid for; a rule that looks elsewhere pays them for something else.",
      zh: "目标告诉员工公司看重什么；规则不看目标，奖的就是另一回事。",
    },
  },
);

export const unsaid = topic(
  { en: "What the text leaves open", zh: "没有写明的地方" },
  unsaidFindings,
  {
    en: "Where a text can be read in several ways, people will: each in their own favour, after the result is known. The figures in the message show how far the readings are apart.",
    zh: "一句话有几种读法时，结果出来后每个人都会按对自己有利的读。提示中的数字说明几种读法相差多少。",
  },
  {
    "nothing-under": {
      en: "Most disputes begin here: the plan says what reaching the target gives, and not what missing it gives.",
      zh: "争议多半从这里开始：方案只写了达标得多少分，没有写不达标怎么办。",
    },
    "bare-per": {
      en: "“-1 per 1%” at 96.5% gives 36.5, 37 or 36, and all three are in use.",
      zh: "“每低1%扣1分”，完成 96.5% 时可能是 36.5、37 或 36 分，三种算法都有公司在用。",
    },
    "below-zero": {
      en: "Whether a very bad result takes points from other metrics is a decision, and not one for the program.",
      zh: "做得很差时，要不要倒扣其他指标的分，应当由公司决定，而不是由程序决定。",
    },
    "step-needs-rate": {
      en: "In a quarter the two readings differ threefold.",
      zh: "在季度里，两种读法相差三倍。",
    },
  },
);

export const twofold = topic(
  { en: "Sentences that say two things", zh: "一句话有两个意思" },
  twofoldFindings,
  {
    en: "Each word is clear, and yet the sentence can be counted in two ways. The message shows what both come to; only whoever wrote it knows which is meant.",
    zh: "每个词都清楚，合在一起却有两种算法。提示列出两种算法各得多少，是哪一种只有写的人知道。",
  },
  {
    "added-or-given": {
      en: "“20 from 90%, +5 from 100%”: whoever reaches 100% has 25 points in one reading and 5 in the other.",
      zh: "“90%以上得20分，100%以上加5分”：完成100%的人，一种读法得25分，另一种只得5分。",
    },
    "count-from-edge": {
      en: "“From the third time on” is the one that costs more, or the last that costs as before: in a count of three each reading comes out otherwise.",
      zh: "“3次以上”从第3次就开始加重，还是第4次才开始，正好3次的人，每种读法扣的都不一样。",
    },
    "all-or-beyond": {
      en: "With ten of them the readings lie far apart: the new rate for four, or for all ten.",
      zh: "做了十次，是只有后四次按新标准，还是十次都按新标准，相差很大。",
    },
    "further-up-to": {
      en: "“Up to 10” may be where counting ends, how many more count, or how many points they come to.",
      zh: "“到10为止”可以是数到第10个、再数10个，也可以是加满10分。",
    },
    "decimal-or-thousands": {
      en: "1.500 is one and a half in one country and fifteen hundred in the next.",
      zh: "1.500 有的地方读作一点五，有的地方读作一千五。",
    },
    "bound-of-steps": {
      en: "“At least -10” under steps that take off may end what is taken off, or what is left of the points.",
      zh: "“最低10分”写在扣分后面，可以是最多扣到只剩10分，也可以是最多扣10分。",
    },
    "less-beyond-full": {
      en: "A row with a few points behind full points mostly means points on top; read as it stands, whoever does better gets less.",
      zh: "满分之后又写一档几分，多半是想再加几分；照字面算，做得更好的人反而得得少。",
    },
    "zero-or-floor": {
      en: "A result of nothing and a floor cannot both hold of the same person, and each side will quote its own line.",
      zh: "“得0”和“保底”不能同时成立，到时双方会各引一条。",
    },
  },
);

export const coverage = topic(
  { en: "Rows that leave holes or overlap", zh: "分档的空档和重叠" },
  coverageFindings,
  {
    en: "Every value must fall into exactly one row. The message names a value that does not, so that it can be seen to be real.",
    zh: "每个值都必须恰好落入一行。提示中举出的值就是反例，可以自己验证。",
  },
  {
    "grades-gap": {
      en: "Someone with exactly this total would have no grade, and so no pay that hangs on it.",
      zh: "总分正好落在空档里的人没有等级，与等级挂钩的奖金也就没有着落。",
    },
    "bands-gap": {
      en: "Someone with exactly this result would have no points.",
      zh: "结果正好落在空档里的人没有得分。",
    },
    "one-value-alone": {
      en: "A plan that says “at 100%” nearly always means that or better. Taken at its word, 100.1% gets nothing.",
      zh: "写“100%得满分”，多半是指达到或超过。照字面算，100.1% 就不得分。",
    },
    "condition-past-row": {
      en: "Who reaches the better row and meets the condition as well would be worse off for meeting it.",
      zh: "达到更好一档的人，若同时满足条件，得的反而更少。",
    },
    "points-or-lines": {
      en: "Most results lie between the points that a plan names. Interpolated or by rows, the same result gives different points, and so different pay.",
      zh: "多数人的结果都落在方案写明的各点之间。插值还是分档，同样的结果得分不同，奖金也就不同。",
    },
  },
);

export const slips = topic(
  { en: "Slips of a unit or a digit", zh: "单位与数字的笔误" },
  slipFindings,
  {
    en: "A figure ten or ten thousand times off its fellows computes without complaint. What is meant only its author can say, so the check asks.",
    zh: "一个数差了十倍、一万倍，照样算得出结果。本意是什么只有作者知道，所以检查要问一句。",
  },
  {
    "weight-off-scale": {
      en: "0.3 beside 40 and 30 is a weight as a share; taken as points, the metric counts for nearly nothing.",
      zh: "0.3与40、30写在一起，多半是按比例写的权重；当作分数，这项指标几乎不起作用。",
    },
    "percentage-of-percentage": {
      en: "0.95% instead of 95%: everyone reaches it, and the metric tells nobody apart.",
      zh: "把95%写成0.95%，人人都能达到，这项指标就分不出好坏。",
    },
    "metrics-alike": {
      en: "A metric that was copied and not changed doubles the weight of one result, and another is not measured at all.",
      zh: "复制过来忘了改的指标，会让同一个结果占两份权重，而本来要考核的却没有考核。",
    },
    "rows-equal": {
      en: "Two rows that give the same are one row too many, or one figure that was copied and not changed.",
      zh: "相邻两档给得一样，要么多写了一档，要么是复制之后忘了改数。",
    },
  },
);

export const analysis = topic(
  { en: "What the rules come to", zh: "规则的实际效果" },
  whileAnalysing,
  {
    en: "The check computes every possible result beforehand. What can never happen, or happens against the intention, is better known before the scheme is signed.",
    zh: "检查会事先算遍所有可能的结果。永远不会发生的、与本意相反的，最好在签发方案之前知道。",
  },
  {
    "better-scores-less": {
      en: "Where more work gives fewer points, people will stop at the edge. The two values in the message show it.",
      zh: "多做反而少得分，大家就会卡在边界上不再多做。提示中的两个值就是例子。",
    },
    "better-pays-less": {
      en: "Where a better result pays less, the text punishes what it means to reward.",
      zh: "做得更好反而少拿钱，等于惩罚了本来要奖励的行为。",
    },
    "row-taken-before": {
      en: "Rows under conditions are tried in order, and the first that holds is taken: behind a wider condition a narrower one is never reached.",
      zh: "带条件的各行依次判断，先符合的先用：宽的条件写在前面，后面更严的就永远轮不到。",
    },
    "totals-pass-over": {
      en: "Where metrics give points in a few rows, only some totals can occur. A grade between two of them is for nobody.",
      zh: "各项只按几档给分时，总分只有几种可能；夹在两种之间的等级谁也得不到。",
    },
    "better-ends-lower": {
      en: "Each rule may be sound by itself, and yet whoever does better comes out worse. The two results in the message show it.",
      zh: "每条规则单独看都没问题，合在一起却让做得更好的人吃亏。提示中的两个结果就是例子。",
    },
    "grade-out-of-reach": {
      en: "A grade that nobody can reach is a promise that cannot be kept.",
      zh: "谁也达不到的等级，是一个无法兑现的承诺。",
    },
    "full-out-of-reach": {
      en: "Full points that no result gives make every score too low.",
      zh: "怎样都拿不到满分，所有人的得分都会偏低。",
    },
    "not-analysed": {
      en: "What could not be proved either way is said, and never passed in silence.",
      zh: "无法证明对错的地方会明说，绝不悄悄放过。",
    },
    "grade-never-met": {
      en: "The edge of a grade is announced, and nobody who reaches it meets its other condition.",
      zh: "等级的分数线公布了，够分的人却没有一个符合它的另一个条件。",
    },
    "result-cliff": {
      en: "A condition that decides over grade or pay at a hair's breadth is what people will dispute, and what tempts them to polish a figure.",
      zh: "一个条件差一点就改变等级或奖金，最容易引起争议，也最容易让人去凑数。",
    },
    "score-cliff": {
      en: "A hair's breadth decides over much: such edges invite disputes and polished figures.",
      zh: "毫厘之差决定很多分，这样的边界容易引起争议和凑数。",
    },
  },
);
