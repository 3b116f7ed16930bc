import { endOf, retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Percentage, Times, Unit, word } from "../../tokens.ts";
import { productOf } from "../decimal.ts";
import { calledBy, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 3个月工资 · one month's salary · twice the base · 2 × base: how many times the base of a pay.
 * Months of a salary are months of the base, whose column has to be a month's.
 */
const ofTheBase: Phrasing = (segments, statement) =>
  statement === "pay" && segments.some((segment) => isOf(segment[0], word.Of, word.Base))
    ? segments.map((segment) => withTimes(withMonths(segment)))
    : segments;

const salary = /^的?(?:本人|基本|标准|岗位|月|月度|月平均|固定)*(?:工资|薪资|薪酬|薪水|月薪|底薪|基薪)(?:标准)?$/u;
const spelt = /^(?<grade>.*?)(?<count>半|一|两|三|四|五|六)个月的?(?<of>.+)$/u;

export const withTimesTheBase = calledBy(
  /^(?:的?(?:本人|基本|标准|岗位|月|固定)*(?:工资|薪|底薪|基薪)|.*[半一两三四五六]个月|twice|double|salary|salaries|wages?|pay)/u,
  [word.Base],
  ofTheBase,
);

const counts: Readonly<Record<string, string>> = {
  半: "0.5",
  一: "1",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  one: "1",
  a: "1",
  two: "2",
  three: "3",
  six: "6",
};

function withMonths(segment: Segment): Segment {
  const spoken = segment.flatMap((token, index) => {
    const said = isOf(token, Name) ? spelt.exec(token.image)?.groups : undefined;
    return said && salary.test(said.of ?? "") ? [{ token, index, said }] : [];
  })[0];
  if (spoken) {
    const { token, index, said } = spoken;
    const { grade = "", count = "" } = said;
    const behind = token.startOffset + grade.length;
    const named = grade === "" ? [] : [retyped(token, Name, token.startOffset, behind, grade)];
    const number = retyped(token, NumberLiteral, behind, endOf(token), count);
    return segment.toSpliced(index, 1, ...named, ...months(number, number, counts[count] ?? "1"));
  }
  const at = segment.findIndex((each) => isOf(each, word.Month) || (isOf(each, Unit) && each.image === "倍"));
  const [count, month] = [segment[at - 1], segment[at]];
  const number = count && (isOf(count, NumberLiteral) ? count.image : isOf(count, Name) ? counts[count.image.toLowerCase()] : undefined);
  const end = month ? endOfSalary(segment, at + 1) : 0;
  // 3倍基数 is so many times the base, whatever it is for.
  const isBase = isOf(month, Unit) && isOf(segment[end - 1], word.Base);
  if (!count || !month || number === undefined || end === at + 1 || isBase) return segment;
  return segment.toSpliced(at - 1, end - at + 1, ...months(count, month, number));
}

function months(count: Segment[number], month: Segment[number], number: string): Segment {
  return [
    retyped(count, NumberLiteral, undefined, undefined, number),
    retyped(month, word.Month),
    inserted(word.Of, month),
    inserted(word.Base, month),
  ];
}

/** Behind the months: 工资 · (of) (the) (basic) salary. */
function endOfSalary(segment: Segment, start: number): number {
  let at = start;
  while (isOf(segment[at], word.Of) || says(segment[at], "the", "basic", "monthly", "their", "his", "gross", "fixed")) at += 1;
  const token = segment[at];
  const isSalary =
    (isOf(token, Name) && token !== undefined && salary.test(token.image)) ||
    says(token, "salary", "wages", "wage", "pay") ||
    isOf(token, word.Base);
  return isSalary ? at + 1 : start;
}

/** twice the base · 2 × base · 1.5 times base · half the base · 3倍基数 */
function withTimes(segment: Segment): Segment {
  const base = segment.findIndex((token, index) => isOf(token, word.Base) && index > 0 && !isOf(segment[index - 1], word.Of));
  const end = says(segment[base - 1], "the") ? base - 2 : base - 1;
  const last = segment[end];
  const isSign = isOf(last, Times) || (isOf(last, Unit) && /^(?:x|times|倍)$/u.test(last?.image ?? ""));
  const start = isSign ? end - 1 : end;
  const first = segment[start];
  const times = isSign ? (isOf(first, NumberLiteral) ? first?.image : undefined) : timesSaid(first);
  const share = times && productOf(times, "100");
  if (!first || share === undefined) return segment;
  return segment.toSpliced(start, base - start + 1, retyped(first, Percentage, undefined, undefined, `${share}%`));
}

function timesSaid(token: Segment[number] | undefined): string | undefined {
  if (isOf(token, word.Half)) return "0.5";
  return says(token, "twice", "double") ? "2" : undefined;
}
