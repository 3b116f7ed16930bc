import { entries } from "../entry.ts";

/** Findings about sentences that say two things. Each shows what both readings give, and the words for either. */
export const twofold = entries({
  "added-or-given": {
    severity: "error",
    title: { en: "more, or all of it", zh: "是另外加减，还是就得这么多" },
    reason: {
      en: "The other rows of “{what}” say what they give, this one says {change}. Counted from {base} it comes to {sum}; as all that the row gives, to {alone}.",
      zh: "“{what}”的其他行写的是得多少，这一行写的是{change}：在{base}的基础上算，得{sum}；就这一行算，得{alone}。",
    },
    hint: {
      en: "Write what the row gives in all, {sum} or {alone}, without a sign of its own.",
      zh: "请直接写这一行共得多少：“得{sum}”或“得{alone}”。",
    },
  },
  "count-from-edge": {
    severity: "error",
    title: { en: "from which one on", zh: "从第几次算起" },
    reason: {
      en: "“{metric}” counts at another rate from {edge} on. At {edge} it comes to {from} where that one is the first at the new rate, to {beyond} where only those after it are, and to {all} where all of them are.",
      zh: "“{metric}”从{edge}起换了加扣的标准。以{edge}为例：从这一次起按新标准算是{from}，超过之后才按新标准算是{beyond}，全部按新标准算是{all}。",
    },
    hint: {
      en: "Write “over {before} each {change}” for the first and “over {edge} each {change}” for the second; for the third, a formula behind “points”.",
      zh: "第一种请写“超过{before}的部分每次{change}”，第二种请写“超过{edge}的部分每次{change}”；第三种请在“计分”后面写公式。",
    },
  },
  "all-or-beyond": {
    severity: "error",
    title: { en: "all of them, or those beyond", zh: "全部按新标准，还是只算超过的部分" },
    reason: {
      en: "“{metric}” counts at another rate over {edge}. At {example} it comes to {beyond} where only those beyond {edge} count so, and to {all} where all of them do.",
      zh: "“{metric}”超过{edge}换了加扣的标准。以{example}为例：只有超过{edge}的部分按新标准算是{beyond}，全部按新标准算是{all}。",
    },
    hint: {
      en: "Write “over {edge} each {change}” for those beyond; for all of them, a formula behind “points”.",
      zh: "只算超过的部分，请写“超过{edge}的部分每次{change}”；全部按新标准，请在“计分”后面写公式。",
    },
  },
  "counts-between": {
    severity: "warning",
    title: { en: "counts in neither", zh: "中间有几次没有说到" },
    reason: {
      en: "“{metric}” gives {points} as far as {edge}, and its steps begin beyond {begin}: nothing is said of {between}. As it stands, {points} are given there, too.",
      zh: "“{metric}”只说到{edge}为止得{points}，加扣却要过了{begin}才开始：没有说{between}怎样算。现在也按{points}算。",
    },
    hint: { en: "Let both stand at the same figure.", zh: "请让两处写同一个数。" },
    acceptable: true,
  },
  "further-up-to": {
    severity: "error",
    title: { en: "further up to which", zh: "再加扣到哪里为止" },
    reason: {
      en: "The steps of “{metric}” after {before} go on up to {limit}. At {example} it comes to {last} where they end with that one, to {more} where there are so many more of them, and to {most} where they come to {bound}.",
      zh: "“{metric}”在{before}之后的加扣到{limit}为止。以{example}为例：算到第{limit}为止是{last}；再算{limit}是{more}；{bound}是{most}。",
    },
    hint: {
      en: "Write “{change} per {step} over {before} up to {limit}” for the first, “{change} per {step} over {before} up to {example}” for the second, and “{change} per {step} over {before} {bound}” for the third.",
      zh: "第一种请写“超过{before}至{limit}的部分每超{step}{change}”，第二种请写“超过{before}至{example}的部分每超{step}{change}”，第三种请写“超过{before}的部分每超{step}{change}，{bound}”。",
    },
  },
  "minus-in-row": {
    severity: "warning",
    title: { en: "less than nothing, or less than full", zh: "是负分，还是少得" },
    reason: {
      en: "A row of “{metric}” gives {points}, less than nothing. Taken off {full}, {size} would leave {rest}.",
      zh: "“{metric}”有一行得{points}，比不得分还少。若是从{full}里扣{size}，则得{rest}。",
    },
    hint: {
      en: "If points under zero are meant, write “no floor” in the metric; else write what the row gives, {rest}.",
      zh: "若确实是负分，请在这个指标里写“不设下限”；若是少得，请直接写这一行得多少，即{rest}。",
    },
  },
  "decimal-or-thousands": {
    severity: "error",
    title: { en: "a decimal point, or one between thousands", zh: "是小数点，还是千位分隔" },
    reason: {
      en: "“{written}” may be {decimal}, or {thousands} where the point stands between thousands.",
      zh: "“{written}”可能是{decimal}，也可能是用点分隔千位的{thousands}。",
    },
    hint: {
      en: "Write “{decimal}” or “{thousands}”.",
      zh: "请写成“{decimal}”或“{thousands}”。",
    },
  },
  "up-to-what": {
    severity: "error",
    title: { en: "up to so many, or up to so many points", zh: "是到第几个为止，还是最多几分" },
    reason: {
      en: "The steps of “{metric}” go on up to a figure without a unit. At {example} it comes to {count} where {last} is the last that counts, and to {points} where they come to at most {limit}.",
      zh: "“{metric}”的加扣写到一个没有单位的数为止。以{example}为例：算到{last}为止是{count}；最多加扣{limit}是{points}。",
    },
    hint: {
      en: "Write “at most {limit}” for the points; else name what is counted behind the figure, such as “up to 10 orders”.",
      zh: "若限制的是分数，请写“最多{limit}”；若只算到这里，请在这个数后面写明单位。",
    },
  },
  "bound-of-steps": {
    severity: "error",
    title: { en: "a bound of the result, or of the steps", zh: "限制的是得分，还是加扣" },
    reason: {
      en: "The steps of “{what}” {only}{steps}, beside {bound} {limit}. At {example} it comes to {result} where that bounds the result, and to {change} where the steps {steps} no more than {limit}.",
      zh: "“{what}”{only}{steps}，又写了{bound}{limit}。以{example}为例：限制的是结果时是{result}；限制的是加扣时是{change}。",
    },
    hint: {
      en: "If the steps are bounded, write “{most} {limit}” instead; else take the bound out.",
      zh: "若限制的是加扣，请写“{most}{limit}”；若限制的是结果，请删去这一处。",
    },
  },
  "less-beyond-full": {
    severity: "warning",
    title: { en: "less for more", zh: "完成得更多，得分反而少" },
    reason: {
      en: "“{metric}” gives {more} below {edge} and {less} from {edge} on. It is computed so; if these {less} come on top, it would be {sum}.",
      zh: "“{metric}”不到{edge}时得{more}，到了{edge}得{less}，现按此计算；若{less}是另加的，应当是{sum}。",
    },
    hint: {
      en: "If they come on top, write what the row gives in all, {sum}; if less is meant, add “may decline”.",
      zh: "若是另加，请写这一档共得{sum}；若确实要少得，请加上“允许下降”。",
    },
    acceptable: true,
  },
  "zero-or-floor": {
    severity: "error",
    title: { en: "nothing, or the floor", zh: "得0，还是得保底" },
    reason: {
      en: "“{what}” gives 0 here, and never less than {floor}: where this row applies it is 0 by the row and {floor} by the floor.",
      zh: "“{what}”这里写明为0，又写了最低{floor}：落在这一行时，按这一行是0，按最低是{floor}。",
    },
    hint: {
      en: "Take the floor out, or write {floor} here instead of 0.",
      zh: "若是0，请删去最低的规定；若保底，请把这里的0改成{floor}。",
    },
  },
});
