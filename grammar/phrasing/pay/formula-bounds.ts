import { endOf, retyped } from "../../lexer.ts";
import { Close, Comma, Dot, Equal, Name, NumberLiteral, Open, Percentage, Times, Unit, word } from "../../tokens.ts";
import { productOf } from "../decimal.ts";
import { calledBy } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/**
 * 最高不超过工资的3倍 · capped at 10% of people.sales · floor 2 * base: a bound that is computed.
 * Of the pay's own base it is so many times that; beside a formula it is the lesser of the two, or the greater.
 */
const computed: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  const base = segments.find(([first]) => isOf(first, word.Of, word.Base));
  const own = base ? textOf(base.slice(1)) : undefined;
  const bounded = segments.map((segment) => withTimesBase(withoutAt(withHead(segment)), own));
  const formula = bounded.findIndex(([first]) => isOf(first, Equal));
  if (formula < 0) return bounded;
  return bounded.reduce<readonly Segment[]>((all, segment) => {
    const bound = boundIn(segment);
    if (!bound || !isComputed(bound.by)) return all;
    const { head, by } = bound;
    const [sign, ...made] = all[formula] ?? [];
    if (!sign || !isOf(sign, Equal)) return all;
    const least = isOf(head, ...caps) ? word.Min : word.Max;
    const both = [sign, inserted(least, head), inserted(Open, head), ...made, inserted(Comma, head), ...by, inserted(Close, head)];
    return all.map((each, at) => (at === formula ? both : each)).filter((each) => each !== segment);
  }, bounded);
};

const caps = [word.Cap, word.AtMost] as const;
const floors = [word.Floor, word.AtLeast] as const;

export const withFormulaBounds = calledBy(/^(?:最低|保底|最高|最多|上限|封顶)/u, [...caps, ...floors], computed);

/** 最低为工资的80%, in one run. */
function withHead(segment: Segment): Segment {
  const [first, ...rest] = segment;
  const said = first && isOf(first, Name) && figureAt(rest, 0) > 0 ? inOneRun.exec(first.image)?.groups : undefined;
  if (!first || !said) return segment;
  const { word: head = "", of = "" } = said;
  const end = endOf(first);
  return [
    retyped(first, head === "最低" || head === "保底" ? word.Floor : word.Cap, first.startOffset, first.startOffset + head.length, head),
    retyped(first, Name, end - 1 - of.length, end - 1, of),
    retyped(first, word.Whose, end - 1, end, "的"),
    ...rest,
  ];
}

const inOneRun = /^(?<word>最低|保底|最高|最多|上限|封顶)(?:不低于|不超过|不高于|为|是|按|发放?)?(?<of>.+)的$/u;

/** cap at 2 × base */
function withoutAt(segment: Segment): Segment {
  return isOf(segment[0], ...caps, ...floors) && isOf(segment[1], word.At) ? segment.toSpliced(1, 1) : segment;
}

type BoundSaid = { readonly head: Segment[number]; readonly by: Segment };

/** What bounds it, as a product: 工资的3倍, 10% of people.sales, 3 times base. */
function boundIn([head, ...said]: Segment): BoundSaid | undefined {
  if (!head || !isOf(head, ...caps, ...floors)) return undefined;
  return said.length > 0 ? { head, by: asProduct(said) } : undefined;
}

function asProduct(by: Segment): Segment {
  const whose = by.findIndex((token) => isOf(token, word.Whose));
  const times = by.slice(whose + 1);
  if (whose > 0 && isOf(times[0], NumberLiteral, Percentage)) {
    const sign = by[whose];
    return sign ? [...by.slice(0, whose), retyped(sign, Times), times[0] as Segment[number]] : by;
  }
  const [share, of] = by;
  if (isOf(share, Percentage) && of && isOf(of, word.Of)) return [share as Segment[number], retyped(of, Times), ...by.slice(2)];
  return by.flatMap(
    (token, at): Segment =>
      isOf(by[at - 1], NumberLiteral) && (isOf(token, Unit) || isOf(token, Name)) && /^(?:x|times|倍)$/u.test(token.image)
        ? [retyped(token, Times)]
        : [token],
  );
}

/** A column or what is gathered, and no figure alone. */
function isComputed(by: Segment): boolean {
  return figureAt(by, 0) < by.length && by.some((token) => isOf(token, Dot, Open)) && !by.some((token) => isOf(token, word.When));
}

/** 工资的3倍 of a base people.工资, 2 * base: a percentage of the base. */
function withTimesBase(segment: Segment, own: string | undefined): Segment {
  const bound = own === undefined ? undefined : boundIn(segment);
  if (!bound || own === undefined) return segment;
  const factors = bound.by.filter((token) => !isOf(token, Times));
  const number = factors.find((token) => isOf(token, NumberLiteral, Percentage));
  const named = factors.filter((token) => token !== number);
  const text = textOf(named);
  const isOwn = named.length > 0 && (text === own || own.endsWith(`.${text}`) || (named.length === 1 && isOf(named[0], word.Base)));
  if (!number || !isOwn || bound.by.length !== factors.length + 1) return segment;
  const times = isOf(number, Percentage) ? number.image : `${productOf(number.image, "100")}%`;
  return [bound.head, retyped(number, Percentage, undefined, undefined, times), inserted(word.Of, number), inserted(word.Base, number)];
}
