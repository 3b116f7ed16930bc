import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { checkTexts } from "../../src/pipeline.ts";

/** A sentence of a plan, what it is about, and what it gives, worked by hand. */
type Sentence = {
  readonly family: string;
  readonly language: "zh" | "en";
  readonly weight: string;
  readonly column: string;
  readonly target: string;
  readonly rule: string;
  /** `94% 9; @90% 15`: so many points at a value, or with `@` at an attainment. */
  readonly examples: string;
};

const frame = { file: "frame.kpi", text: readFileSync(new URL("../corpus/frame.kpi", import.meta.url), "utf8") };
const sentences: readonly Sentence[] = readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [family = "", language, weight = "", column = "", target = "", rule = "", examples = ""] = line.split(" | ");
    return { family, language: language === "zh" ? "zh" : "en", weight, column, target, rule, examples };
  });

/** Columns whose months are averaged; the others are added up. */
const levels = new Set(["比率", "比值", "得分", "数值"]);

const wording = {
  zh: {
    head: "方案 s，周期 季度，计步 按比例",
    metric: (weight: string) => `指标 m ${weight === "-" ? "加分项" : `权重${weight}`}`,
    measure: (column: string) => `口径 ${levels.has(column) ? "平均" : "合计"}(facts.${column})`,
    target: (target: string) => `，目标 ${target}`,
    example: (subject: string, value: string, points: string) => `示例 "${value}"\n  已知 ${subject} ${value}\n  应得 m ${points}\n`,
    attainment: "完成率(m)",
  },
  en: {
    head: "scheme s, cycle quarterly, steps pro rata",
    metric: (weight: string) => `metric m ${weight === "-" ? "extra" : `weight ${weight}`}`,
    measure: (column: string) => `measure ${levels.has(column) ? "average" : "sum"}(facts.${column})`,
    target: (target: string) => `, target ${target}`,
    example: (subject: string, value: string, points: string) => `example "${value}"\n  given ${subject} ${value}\n  expect m ${points}\n`,
    attainment: "attainment(m)",
  },
} as const;

function textOf({ language, weight, column, target, rule, examples }: Sentence): string {
  const say = wording[language];
  const worked = examples.split("; ").map((example) => {
    const at = example.lastIndexOf(" ");
    const given = example.slice(0, at);
    const subject = given.startsWith("@") ? say.attainment : "m";
    return say.example(subject, given.replace("@", ""), example.slice(at + 1));
  });
  const aim = target === "-" ? "" : say.target(target);
  const lines = rule.split(" ⏎ ").map((line) => `  ${line}\n`);
  return `${say.head}\n${say.metric(weight)}\n  ${say.measure(column)}${aim}\n${lines.join("")}${worked.join("")}`;
}

describe("a sentence as plans write it is read, and gives what was worked by hand", () => {
  test.each(sentences)("$family: $rule", (sentence) => {
    const { diagnostics } = checkTexts([frame, { file: "sentence.kpi", text: textOf(sentence) }]);
    const own = diagnostics.filter(({ place }) => place?.file === "sentence.kpi");
    expect(own.map((each) => `${each.code}: ${renderMessage(each, sentence.language).reason}`)).toEqual([]);
  });
});
