import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** What the parts of a metric are called in messages. */
export const partNames = {
  measure: { en: "measure", zh: "口径" },
  target: { en: "target", zh: "目标" },
  stretch: { en: "stretch target", zh: "挑战目标" },
  "pass-line": { en: "pass line", zh: "合格线" },
  attainment: { en: "attainment (its target is missing)", zh: "完成率（没有目标）" },
  points: { en: "points", zh: "得分" },
  rating: { en: "rating", zh: "评分" },
} as const satisfies Record<"measure" | "target" | "stretch" | "pass-line" | "attainment" | "points" | "rating", Bilingual>;
