/** What Unicode calls a character, and what people would. */
export type HiddenName = { readonly en: string; readonly zh: string };

/** Characters that cannot be seen, or that turn round what is: none has a place in a scheme. */
export const hiddenNames: Readonly<Record<string, HiddenName>> = {
  "\u00ad": { en: "SOFT HYPHEN", zh: "软连字符" },
  "\u034f": { en: "COMBINING GRAPHEME JOINER", zh: "组合字形连接符" },
  "\u061c": { en: "ARABIC LETTER MARK", zh: "阿拉伯字母标记" },
  "\u180e": { en: "MONGOLIAN VOWEL SEPARATOR", zh: "蒙古文元音分隔符" },
  "\u200b": { en: "ZERO WIDTH SPACE", zh: "零宽空格" },
  "\u200c": { en: "ZERO WIDTH NON-JOINER", zh: "零宽不连字" },
  "\u200d": { en: "ZERO WIDTH JOINER", zh: "零宽连字" },
  "\u200e": { en: "LEFT-TO-RIGHT MARK", zh: "从左至右标记" },
  "\u200f": { en: "RIGHT-TO-LEFT MARK", zh: "从右至左标记" },
  "\u202a": { en: "LEFT-TO-RIGHT EMBEDDING", zh: "从左至右嵌入" },
  "\u202b": { en: "RIGHT-TO-LEFT EMBEDDING", zh: "从右至左嵌入" },
  "\u202c": { en: "POP DIRECTIONAL FORMATTING", zh: "方向格式结束" },
  "\u202d": { en: "LEFT-TO-RIGHT OVERRIDE", zh: "从左至右强制" },
  "\u202e": { en: "RIGHT-TO-LEFT OVERRIDE", zh: "从右至左强制" },
  "\u2060": { en: "WORD JOINER", zh: "单词连接符" },
  "\u2066": { en: "LEFT-TO-RIGHT ISOLATE", zh: "从左至右隔离" },
  "\u2067": { en: "RIGHT-TO-LEFT ISOLATE", zh: "从右至左隔离" },
  "\u2068": { en: "FIRST STRONG ISOLATE", zh: "首强字符隔离" },
  "\u2069": { en: "POP DIRECTIONAL ISOLATE", zh: "方向隔离结束" },
  "\ufeff": { en: "ZERO WIDTH NO-BREAK SPACE", zh: "零宽不换行空格" },
};
