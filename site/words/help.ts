import type { Words } from "../../src/pages/words.ts";

/** "How to read a card": for someone who opens one for the first time, on a phone. */
export const help: readonly { readonly title: Words; readonly paragraphs: readonly Words[] }[] = [
  {
    title: { en: "What the card says", zh: "绩效单说明什么" },
    paragraphs: [
      {
        en: "At the top stand your score, your grade, your place in the team and what is paid. Everything below shows how they came about, down to the cell of the file each figure was read from.",
        zh: "最上面是得分、等级、团队名次和奖金。下面的内容说明它们是怎样得出的，一直追溯到每个数字取自哪个文件的哪一格。",
      },
      {
        en: "The bars under “How it adds up” start where the one above ended. A solid bar adds points, a hatched bar takes points away, and the last bar is your score. The figures beside them add up exactly.",
        zh: "“得分构成”中，每一条从上一条结束的地方开始：实心条表示加分，斜线条表示扣减，最后一条就是总分。右边的数字相加，分毫不差。",
      },
    ],
  },
  {
    title: { en: "How to follow a calculation", zh: "怎样核对计算" },
    paragraphs: [
      {
        en: "Open “Calculation” under a measure. Each step shows the line of the scheme that decides it, the formula with names, the same formula with your figures, and what it gives. A line of the scheme is a link: it leads to the scheme's text, at that line.",
        zh: "点开指标下面的“计算过程”。每一步都列出起作用的方案原文、带名称的公式、代入数字的公式和结果。方案原文可以点开，直接跳到方案里的那一行。",
      },
      {
        en: "“Not applied” names the parts of the rule that did not concern you, and why.",
        zh: "“未适用”列出规则中没有用到你身上的部分，并说明原因。",
      },
      {
        en: "The curve draws the same rule: across, what it reads; upward, the points. The ring is where you stand. A filled dot belongs to the line it stands on, an empty one does not.",
        zh: "曲线画的是同一条规则：横向是读取的数值，纵向是得分，圆环是你所在的位置。实心点属于所在的线段，空心点不属于。",
      },
    ],
  },
  {
    title: { en: "Exact figures", zh: "数字是精确的" },
    paragraphs: [
      {
        en: "Nothing is rounded unless the scheme says so. Where it does, the rounding is a step of its own, and the steps after it read the rounded figure.",
        zh: "除非方案写明，计算中不做任何取整。写明取整的地方，取整单独列为一步，后面的步骤读取取整后的数。",
      },
    ],
  },
  {
    title: { en: "When there is no score", zh: "没有得分时" },
    paragraphs: [
      {
        en: "A card without a score is not a score of zero. It names the figures that are missing or wrong, and where. Once they are supplied, the score is computed by the same rules. Until then the places of the team are provisional.",
        zh: "没有得分不等于零分。页面会写明缺哪些数据、在哪里。补齐后按同样的规则计算；在此之前，团队的名次是暂定的。",
      },
    ],
  },
  {
    title: { en: "On paper", zh: "打印" },
    paragraphs: [
      {
        en: "Print the page from your browser: every calculation is unfolded on A4, with the period and the build it came from, and lines to sign on.",
        zh: "用浏览器打印本页即可：A4 纸上会展开全部计算过程，印有考核期和构建编号，并留出签字处。",
      },
    ],
  },
];
