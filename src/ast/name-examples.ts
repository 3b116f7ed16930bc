import type { StatementWord } from "../../grammar/words/statements.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** What a statement of a kind may be called, with what stands behind the name. */
export function nameSuchAs(statement: StatementWord): Bilingual {
  return names[statement] ?? aMetric;
}

const names: Readonly<Partial<Record<StatementWord, Bilingual>>> = {
  scheme: { en: "sales_rep", zh: "销售代表" },
  section: { en: "results", zh: "结果指标" },
  source: { en: 'staff from "data/staff.csv" one row per person', zh: '名册 来自 "data/名册.csv" 每人一行' },
  coefficient: { en: "difficulty of staff.difficulty", zh: "难度系数 基数 名册.难度系数" },
  pay: { en: "bonus of staff.bonus_base", zh: "季度奖金 基数 名册.奖金基数" },
  pool: { en: "bonus of 50,000 CNY in team", zh: "奖金池 基数 50,000元 在 团队 内" },
  targets: { en: "revenue effective 2024-01-01 to 2024-12-31", zh: "销售额 有效期 2024-01-01 至 2024-12-31" },
  table: { en: "rates", zh: "得分表" },
};

const aMetric: Bilingual = { en: 'revenue "Revenue" weight 40', zh: "销售额 权重 40" };
