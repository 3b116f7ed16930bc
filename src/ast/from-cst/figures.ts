import type { IToken } from "chevrotain";
import type { FigureCstNode, ProportionBaseCstNode, UnitCstNode, ValueCstNode } from "../../../grammar/generated/cst.ts";
import { numeralValue } from "../../../grammar/words/numerals.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { type Fraction, fraction, fromDecimal, HUNDRED, multiply, negate, ZERO } from "../../number/fraction.ts";
import { unitWord } from "../../text/figures.ts";
import type { DateLiteral, Figure, Value } from "../nodes/figure.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only, spanFrom, tokenSpan } from "./context.ts";
import { askOfThousands } from "./thousands.ts";
import { periodUnitOf } from "./words.ts";

/** What a figure's sign says; 加 and 扣 are signs of points. */
export type SignWord = "+" | "-";

export function signOf(token: IToken | undefined): SignWord | undefined {
  if (!token) return undefined;
  return minuses.has(token.tokenType.name) ? "-" : "+";
}

const minuses: ReadonlySet<string> = new Set(["Minus", "Negative", "Deduct"]);

/** +6, 加6分, 扣5分 bound what a slope gives; at most -10 is a figure below zero. */
export function isPointsWord(sign: IToken): boolean {
  return sign.tokenType.name !== "Minus" && sign.tokenType.name !== "Negative";
}

/** +5, 加5分 and 扣2分 are changes of what else is given; 奖励500元 is what is given. */
export function isChange(sign: IToken): boolean {
  return isPointsWord(sign) && sign.image !== "奖励";
}

export function figure(context: Context, node: FigureCstNode, sign?: IToken): Figure {
  const { number, unit, scaled, per, InThePeriod, whole } = node.children;
  const written = only(number);
  const amount = amountOf(written, unit?.[0]);
  if (amount.mark === "ratio" && !/^1(?:\.0*)?:/u.test(written.image))
    context.refuse(finding("ratio-not-to-one", tokenSpan(context, written), { ratio: written.image }));
  askOfThousands(context, written, unit?.[0]);
  const period = per?.[0] && periodUnitOf(per[0]);
  return {
    kind: "figure",
    value: signOf(sign) === "-" ? negate(amount.value) : amount.value,
    ...(amount.mark && { mark: amount.mark }),
    ...(unit?.[0] && unitOf(context, unit[0], scaled?.[0])),
    ...(period && { per: period }),
    ...(whole?.[0] && { of: wholeOf(whole[0]) }),
    ...(InThePeriod && { inPeriod: true }),
    span: spanFrom(context, sign, node),
  };
}

/** A figure of points: 分, marks and points say no more than its place does. */
export function pointsFigure(context: Context, node: FigureCstNode, sign?: IToken): Figure {
  return asPoints(figure(context, node, sign));
}

export function asPoints({ unit, mark, ...rest }: Figure): Figure {
  return { ...rest, ...(mark && mark !== "points" && { mark }), ...(unit && unit.text !== MARKS && { unit }) };
}

/** Without its sign: 最多扣5分 bounds by 5. */
export function unsigned(value: Figure): Figure {
  return value.value.n < 0n ? { ...value, value: negate(value.value) } : value;
}

/** A bare number written as a figure: places, counts. */
export function numberFigure(context: Context, token: IToken): Figure {
  return { kind: "figure", value: numberOf(token).value, span: tokenSpan(context, token) };
}

export function wholeNumber(token: IToken): number {
  const { value } = numberOf(token);
  return Number(value.n / value.d);
}

export function value(context: Context, node: ValueCstNode): Value {
  const { figure: written, Sign, DateLiteral: date } = node.children;
  if (written?.[0]) return figure(context, written[0], Sign?.[0]);
  if (date?.[0]) return dateLiteral(context, date[0]);
  return { kind: "target", span: nodeSpan(context, node) };
}

/** `2024-1-5` and `2024年1月5日` as 2024-01-05. Whether the day exists is checked in `scheme/`. */
export function dateLiteral(context: Context, token: IToken): DateLiteral {
  const [year = "", month = "", day = ""] = token.image.match(/\d+/gu) ?? [];
  return { kind: "date", iso: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, span: tokenSpan(context, token) };
}

/** One unit of what stands after per or each: 每分钟 is a step of 1 minute. */
export function oneOf(context: Context, token: IToken): Figure {
  const unit = unitName(context, token);
  const implied = unit.text === "次" || unit.text === "time" || unit.text === "times";
  return { kind: "figure", value: fraction(1n), ...(implied ? {} : { unit }), span: tokenSpan(context, token) };
}

const MARKS = "marks";

function numberOf(token: IToken): { readonly value: Fraction; readonly mark?: Figure["mark"] } {
  const { image } = token;
  const spelt = /^([百千])分之(.+)$/u.exec(image);
  if (spelt) return { value: plain(spelt[2] ?? ""), mark: spelt[1] === "百" ? "percent" : "per-mille" };
  if (token.tokenType.name === "Ratio") return ratio(image);
  const signed = /^(.+?)\s*([%‰])$/u.exec(image);
  if (signed) return { value: plain(signed[1] ?? ""), mark: signed[2] === "%" ? "percent" : "per-mille" };
  return { value: plain(image) };
}

/** 1:4.2 is 4.2 to one. */
function ratio(image: string): { readonly value: Fraction; readonly mark: "ratio" } {
  return { value: plain(image.slice(image.indexOf(":") + 1)), mark: "ratio" };
}

function plain(digits: string): Fraction {
  const spelt = numeralValue(digits);
  return spelt === undefined ? (fromDecimal(digits.replaceAll(",", "")) ?? ZERO) : fraction(spelt);
}

/** 1.5倍 and 1.5x are 150%. */
function amountOf(written: IToken, unit: UnitCstNode | undefined): ReturnType<typeof numberOf> {
  const amount = numberOf(written);
  return unit && isMultiple(unitToken(unit)) ? { value: multiply(amount.value, HUNDRED), mark: "percent" } : amount;
}

function isMultiple(token: IToken): boolean {
  return unitWord(token.image)?.kind === "multiple";
}

function unitOf(context: Context, node: UnitCstNode, scaled: IToken | undefined): Pick<Figure, "mark" | "unit"> {
  const token = unitToken(node);
  if (isMultiple(token)) return {};
  if (isPercentagePoints(token.image)) return { mark: "points" };
  const unit = unitName(context, token);
  return { unit: scaled ? { ...unit, text: `${unit.text} ${scaled.image}`, span: spanFrom(context, token, scaled) } : unit };
}

export function unitToken(node: UnitCstNode): IToken {
  return only(node.children.Unit ?? node.children.Period ?? node.children.Name);
}

/** `0.5 points` and `0.5个百分点` are points of a percentage. */
function isPercentagePoints(written: string): boolean {
  return written === "points" || written === "point" || unitWord(written)?.kind === "percentage-points";
}

/** Units that both languages have a word for get one name: 天 is day, 分 and points are marks. */
export function unitName(context: Context, token: IToken): Name {
  const written = nameOf(context, token);
  const known = unitWord(written.text);
  const common = known?.kind === "points" ? MARKS : known?.kind === "time" ? timeName(written.text, known.unit) : undefined;
  return { ...written, text: periodUnitOf(token) ?? common ?? written.text };
}

/** A working day is a day, but not every day is one. */
function timeName(written: string, unit: string): string {
  return /工作日|workday/u.test(written) ? "workday" : unit;
}

function wholeOf(node: ProportionBaseCstNode): NonNullable<Figure["of"]> {
  if (node.children.Target) return "target";
  return node.children.Weight ? "weight" : "base";
}
