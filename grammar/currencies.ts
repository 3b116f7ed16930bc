import type { IToken } from "chevrotain";
import { CurrencySign, Name, NumberLiteral } from "./tokens.ts";
import { unitWords } from "./words/units.ts";

const codes: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "CNY" };

/** S$500: the letters before the sign say whose dollars. */
const dollars: Readonly<Record<string, string>> = {
  US: "USD",
  S: "SGD",
  HK: "HKD",
  NT: "TWD",
  A: "AUD",
  AU: "AUD",
  NZ: "NZD",
  C: "CAD",
  CA: "CAD",
};

/** ￥500万元: the unit behind the figure says it already. */
const saysMoney = /^[十百千万亿]*(?:元|美元|欧元|港元|人民币)/u;

/** $50, S$50, SGD 50, $1.2 million: the currency stands behind its figure, as 50 USD; it takes no room there. A sign without a figure stays. */
export function withCurrencies(written: readonly IToken[]): readonly IToken[] {
  if (!written.some((token, at) => isSign(token) || isCode(token, written[at - 1]))) return written;
  const tokens = written.flatMap((token, at) => (countryOf(token, written[at + 1]) ? [] : withCountry(token, written[at - 1])));
  const result: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [sign, figure, scale] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!sign) break;
    const code = figure?.tokenType === NumberLiteral ? codeOf(sign, tokens[at - 1]) : undefined;
    if (!figure || code === undefined) {
      result.push(sign);
      continue;
    }
    if (isSign(sign) && scale?.tokenType === Name && (saysMoney.test(scale.image) || isMoney(scale))) continue;
    const scaled = isScale(scale);
    const last = scaled && scale ? scale : figure;
    const end = (last.endOffset ?? last.startOffset) + 1;
    const unit: IToken = {
      ...last,
      tokenType: Name,
      tokenTypeIdx: Name.tokenTypeIdx ?? -1,
      image: code,
      startOffset: end,
      endOffset: end - 1,
    };
    // The figure begins at its sign, so that what is drawn under it holds both.
    result.push({ ...figure, startOffset: sign.startOffset }, ...(scaled && scale ? [scale] : []), unit);
    at += scaled ? 2 : 1;
  }
  return result;
}

function codeOf(token: IToken, before: IToken | undefined): string | undefined {
  if (isCode(token, before)) return token.image;
  return isSign(token) ? (codes[token.image] ?? dollars[token.image.slice(0, -1)]) : undefined;
}

function isSign({ tokenType }: IToken): boolean {
  return tokenType === CurrencySign;
}

/** SGD before its figure; behind a figure it is that one's unit. */
function isCode(token: IToken, before: IToken | undefined): boolean {
  return token.tokenType === Name && token.image.length === 3 && isMoney(token) && before?.tokenType !== NumberLiteral && !isScale(before);
}

function isMoney({ image }: IToken): boolean {
  return /^[A-Z]{3}$/u.test(image) && unitWords[image]?.kind === "money";
}

function isScale(token: IToken | undefined): boolean {
  return token?.tokenType === Name && unitWords[token.image]?.kind === "scale";
}

/** The letters of a dollar sign that follows them at once. */
function countryOf(token: IToken | undefined, sign: IToken | undefined): string | undefined {
  const touches = token?.tokenType === Name && sign?.image === "$" && token.startOffset + token.image.length === sign.startOffset;
  return touches && Object.hasOwn(dollars, token.image) ? token.image : undefined;
}

function withCountry(sign: IToken, before: IToken | undefined): IToken {
  const country = countryOf(before, sign);
  return country && before ? { ...sign, image: `${country}${sign.image}`, startOffset: before.startOffset } : sign;
}
