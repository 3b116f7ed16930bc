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
