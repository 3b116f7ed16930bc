import { entries } from "../entry.ts";

/** Findings of the formatter. */
export const format = entries({
  "format-differs": {
    severity: "error",
    title: { en: "not formatted", zh: "未能整理格式" },
    reason: {
      en: "In canonical form this would not read back as it was written, so the file is left as it is.",
      zh: "这里写成规范格式后，读回来与原文不一致，因此文件保持原样。",
    },
    hint: {
      en: "Put names that are made of the language's own words in quotes. If it stays, please report this line: it is a mistake in kaohe.",
      zh: "由关键词组成的名称请加引号；如果仍然如此，请把这一行反馈给开发者，这是 kaohe 的错误。",
    },
  },
});
