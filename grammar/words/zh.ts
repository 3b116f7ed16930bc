import type { Concept } from "./concepts.ts";
import type { StatementWord } from "./statements.ts";
import type { WellKnown } from "./well-known.ts";
import { data } from "./zh/data.ts";
import { modifiers } from "./zh/modifiers.ts";
import { rules } from "./zh/rules.ts";
import { schemes } from "./zh/schemes.ts";
import { values } from "./zh/values.ts";

export const statements = {
  scheme: ["方案"],
  section: ["维度"],
  metric: ["指标"],
  total: ["总分"],
  grades: ["等级"],
  pay: ["奖金"],
  example: ["示例"],
  source: ["数据", "数据源", "数据来源", "数据表"],
  publish: ["公布", "发布"],
  outcome: ["结果应用"],
  veto: ["一票否决", "否决"],
  coefficient: ["系数"],
  limit: ["限制"],
  distribution: ["分布"],
  pool: ["奖金池"],
  targets: ["目标表"],
  table: ["对照表"],
  let: ["设"],
  calendar: ["日历"],
} as const satisfies Record<StatementWord, readonly string[]>;

/** An empty list: Chinese says it by the order of words. */
export const zh = {
  ...rules,
  ...values,
  ...modifiers,
  ...schemes,
  ...data,
} as const satisfies Record<Concept, readonly string[]>;

export const wellKnown = {
  person: ["人员", "员工", "人", "工号", "员工编号", "职工号"],
  name: ["姓名"],
  team: ["团队"],
  role: ["岗位"],
  manager: ["上级"],
  joined: ["入职日期"],
  left: ["离职日期"],
  start: ["开始日期", "起始日期", "段", "段任职"],
  end: ["结束日期", "终止日期"],
  month: ["月份"],
  quarter: ["季度"],
  year: ["年份"],
  date: ["日期"],
  metric: ["指标"],
  rater: ["评价人"],
  rating: ["评分"],
  comment: ["评价说明"],
  note: ["备注"],
  everyone: ["全员", "全公司", "所有人", "全体员工"],
  scheme: ["本方案"],
  self: ["本人"],
  hr: ["人力资源"],
} as const satisfies Record<WellKnown, readonly string[]>;
