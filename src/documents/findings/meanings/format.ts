import type { Meanings } from "./meaning.ts";

export const format = {
  "format-differs": {
    en: "In canonical form the text would not read back as it was written, so the file is left as it is.",
    zh: "写成规范格式后读回来与原文不一致，所以文件保持原样。",
  },
} satisfies Meanings;
