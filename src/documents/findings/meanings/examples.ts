import type { Meanings } from "./meaning.ts";

export const examples = {
  "example-value": {
    en: "A value in an example is of another kind than what stands before it.",
    zh: "示例里给的值种类不对，如等级写成了数字。",
  },
} satisfies Meanings;
