import type { IToken } from "chevrotain";
import { CurrencySign, Name, NumberLiteral } from "./tokens.ts";
import { unitWords } from "./words/units.ts";

const codes: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "CNY" };

/** ￥500万元: the unit behind the figure says it already. */
const saysMoney = /^(?:[十百千万亿]*(?:元|美元|欧元|港元|人民币)|CNY$|RMB$|USD$|EUR$|GBP$|HKD$)/u;

/** $50, $1.2 million: the currency stands behind its figure, as 50 USD; it takes no room there. A sign without a figure stays. */
export function withCurrencies(tokens: readonly IToken[]): readonly IToken[] {
  if (!tokens.some(isSign)) return tokens;
  const result: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [sign, figure, scale] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    const code = sign && isSign(sign) && figure?.tokenType === NumberLiteral ? codes[sign.image] : undefined;
    if (!sign) break;
    if (!figure || code === undefined) {
      result.push(sign);
      continue;
    }
    if (scale?.tokenType === Name && saysMoney.test(scale.image)) continue;
    const scaled = scale?.tokenType === Name && unitWords[scale.image]?.kind === "scale";
    const last = scaled ? scale : figure;
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
    result.push({ ...figure, startOffset: sign.startOffset }, ...(scaled ? [scale] : []), unit);
    at += scaled ? 2 : 1;
  }
  return result;
}

function isSign({ tokenType }: IToken): boolean {
  return tokenType === CurrencySign;
}
