import { entries } from "../entry.ts";

export const syntax = entries({
  "unknown-statement": {
    severity: "error",
    title: { en: "unknown statement", zh: "无法识别的语句" },
    reason: { en: "“{word}” does not begin any statement.", zh: "“{word}”不是任何语句的开头。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
});
