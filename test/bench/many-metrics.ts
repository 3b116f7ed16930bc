import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Three shapes in turn, so that each is both parsed and analysed many times. */
const rules = [
  "100%得满分，每超1%加0.0005分，每低1%扣0.001分，封顶0.06，最低0",
  "90%以上得0.05分，80%以上得0.03分，其余得0分",
  "按完成率计分，封顶0.05，最低0",
] as const;

/** A workspace of one scheme with so many metrics, in Chinese, since cutting Han text is the slower way to read. */
export async function writeManyMetrics(folder: string, count: number): Promise<void> {
  const metrics = Array.from(
    { length: count },
    (_, index) => `指标 "第${index + 1}项" 权重 ${100 / count}
  口径 合计(crm.销售额)
  目标 100元
  ${rules[index % rules.length]}
`,
  );
  const scheme = `数据 people 来自 "data/people.csv" 每人一行
  person "工号", name "姓名", role "岗位"
数据 crm 来自 "data/crm.csv" 每人每月一行
  person "工号", month "月份", 销售额 "销售额" 单位 元

方案 销售 "销售代表"
  版本 "1"，适用 岗位 "销售代表"，周期 季度，计步 按比例

${metrics.join("\n")}
总分 满分100，封顶100，保留2位小数

等级
  优秀 90以上，良好 60以上，待改进 其余
`;
  await mkdir(join(folder, "data"), { recursive: true });
  const month = (name: string): string => `E1,${name},100\n`;
  await writeFile(join(folder, "data", "people.csv"), "工号,姓名,岗位\nE1,张三,销售代表\n");
  await writeFile(join(folder, "data", "crm.csv"), `工号,月份,销售额\n${["2024-07", "2024-08", "2024-09"].map(month).join("")}`);
  await writeFile(join(folder, "scheme.kpi"), scheme);
}
