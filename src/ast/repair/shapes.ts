import { type Change, isChinese, replacing, type Unreadable } from "./change.ts";

const number = "\\d[\\d,.]*%?";

/** Figures and signs in another order or shape than the language has them. */
export function shapeChanges({ clause }: Unreadable): readonly Change[] {
  const chinese = isChinese(clause);
  return [
    ...replacing(clause, "shape", /=([><])/gu, ([, sign]) => `${sign}=`),
    ...replacing(clause, "shape", /(\d{1,3})((?: \d{3})+)(?!\d)/gu, ([, first = "", rest = ""]) => first + rest.replaceAll(" ", ",")),
    ...replacing(clause, "shape", new RegExp(`\\b([A-Z]{3}) ?(${number})`, "gu"), ([, unit, figure]) => `${figure} ${unit}`),
    ...replacing(clause, "shape", new RegExp(`(${number}) ?\\+(?!\\s*\\d)`, "gu"), ([, figure]) =>
      chinese ? `${figure}以上` : `from ${figure}`,
    ),
    ...replacing(clause, "shape", new RegExp(`^(${number}) (weight|cap|floor|target)$`, "gu"), ([, figure, word]) => `${word} ${figure}`),
    ...replacing(clause, "shape", /^\((.*)\)$/gu, ([, inner = ""]) => inner),
    ...replacing(
      clause,
      "shape",
      /([\p{L}_][\p{L}\p{N}_]*) ([\p{L}_][\p{L}\p{N}_]*)(?=\))/gu,
      ([, source, column]) => `${source}.${column}`,
    ),
  ];
}
