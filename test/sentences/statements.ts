/** A statement of a plan in a small scheme, with its examples. */
export type Statement = { readonly family: string; readonly language: "zh" | "en"; readonly title: string; readonly text: string };

/**
 * `=== zh family: title`, then the text as plans write it. Where it has no
 * scheme, total or grades of its own it gets those below; a line
 * `> given => expected` is an example.
 */
export function statementsIn(file: string): readonly Statement[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [heading = "", ...lines] = block.trimEnd().split("\n");
      const [, code, family = "", title = ""] = /^(\S+) (\S+): (.*)$/u.exec(heading) ?? [];
      const language = code === "zh" ? "zh" : "en";
      return { family, language, title, text: textOf(lines, frames[language]) };
    });
}

type Frame = {
  readonly scheme: string;
  readonly metric: string;
  readonly total: string;
  readonly grades: string;
  readonly example: (given: string, expected: string) => string;
};

const frames: Readonly<Record<Statement["language"], Frame>> = {
  zh: {
    scheme: "方案 s，周期 季度，计步 按比例",
    metric: "指标 考核分 权重100\n  口径 people.得分，计分 完成值，最低0，封顶100",
    total: "总分 保留2位小数",
    grades: "等级 优秀 90以上，良好 80以上，合格 60以上，不合格 其余",
    example: (given, expected) => `示例 "${given}"\n  已知 ${given}\n  应得 ${expected}`,
  },
  en: {
    scheme: "scheme s, cycle quarterly, steps pro rata",
    metric: "metric score weight 100\n  measure people.得分, points measure, floor 0, cap 100",
    total: "total round 2",
    grades: "grades excellent from 90, good from 80, pass from 60, fail otherwise",
    example: (given, expected) => `example "${given}"\n  given ${given}\n  expect ${expected}`,
  },
};

function textOf(lines: readonly string[], frame: Frame): string {
  const begins = (text: string): boolean => lines.some((line) => line.startsWith(text.split(/[ \n]/u)[0] ?? ""));
  const own = [frame.scheme, frame.metric, frame.total, frame.grades].filter((each) => !begins(each));
  const examples = lines.map((line) => {
    const [, given, expected] = /^> (.*) => (.*)$/u.exec(line) ?? [];
    return given === undefined || expected === undefined ? line : frame.example(given, expected);
  });
  return `${[...own, ...examples].join("\n")}\n`;
}
