import { unitWords } from "../../grammar/words/units.ts";
import { clauseSpellings, type Surface, statementOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest, onlyNearest } from "../text/nearest.ts";
import type { Source } from "../text/source.ts";
import type { Joined } from "./from-cst/join.ts";
import type { Loose } from "./from-cst/unjoined.ts";
import { looseWords } from "./loose-words.ts";

/** The words that begin the list which a headless clause goes on with. */
const listWords: Readonly<Record<Exclude<Loose["kind"], "named" | "slope-limit" | "lone">, Bilingual>> = {
  combine: { en: "“for each”", zh: "“逐行”" },
  "per-item": { en: "“for each”", zh: "“逐行”" },
  remainder: { en: "“shared by”", zh: "“分配按”" },
  "steps-of": { en: "“round”", zh: "“保留”" },
  row: {
    en: "“matrix … by …”; what hangs on one figure alone is written as rows, such as “20 from 98%”",
    zh: "“矩阵 …… 按 ……”；只看一个数的，请逐行写成“98%以上得20分”的样子",
  },
  items: { en: "“given” or “expect”", zh: "“已知”或“应得”" },
  key: { en: "“one row per”, or the column's heading in quotes", zh: "“每……一行”，或带引号的表头" },
  announced: { en: "“to team”, at the end of the list", zh: "“给 团队”（写在列表末尾）" },
};

/** A figure alone on the line of a section or metric is its weight, and under the total what it is out of. */
function loneAdvice(statement: string, lone: string, onHead: boolean): Bilingual {
  const kind = statementOf(statement)?.word;
  const written = lone.replace(/^(?:[(（]|权重的?\s*|[得计记](?=\d))|[)）]$/gu, "");
  if (kind === "section" || (kind === "metric" && onHead))
    return { en: `If it is the weight, write “weight ${written}”.`, zh: `是权重的，请写“权重 ${written}”。` };
  if (kind === "total")
    return {
      en: `If it is the full score, write “out of ${written}”; a bound is “cap ${written}”.`,
      zh: `是满分的，请写“满分 ${written}”；是上限的，请写“封顶 ${written}”。`,
    };
  return {
    en: `Add the condition, such as “${written} from 95%” or “${written} otherwise”.`,
    zh: `请写出条件，例如“95%以上得${written}”或“其余得${written}”。`,
  };
}

/** A place with a result, in the order of its language. */
function withResult(place: string, statement: string): Bilingual {
  if (statementOf(statement)?.word === "pay") return { en: `5% ${place}`, zh: `${place} 5%` };
  return { en: /^\d/u.test(place) ? `${place}: 5` : `5 ${place}`, zh: `${place}得5分` };
}

/** 0 otherwsie: a word behind a figure is taken for its unit. */
function misspeltLast(written: string, surface: Surface): { readonly word: string; readonly near: string } | undefined {
  const [, word = ""] = /\d\s*(\p{L}{3,})$/u.exec(written) ?? [];
  const near = Object.hasOwn(unitWords, word) ? undefined : onlyNearest(word, clauseSpellings(surface));
  return near === undefined ? undefined : { word, near };
}

/** 未达到扣20分: what it gives, and a place without its figure. */
const signedAlone = /^\p{Script=Han}+[扣加得罚]\d[\d.]*分?$/u;

/** 得一半, 计半数分: a share is a percentage. */
const halfBehind = /^\s*[得计]?(?:一半|半数|半分)(?:的?(?:分数?|权重))?/u;

/** 超过2次扣完: nothing is left. */
const usedUp = /(?:扣完|扣光|全扣)$/u;

/** A part of a clause that no clause before it takes, or a clause that wants a part. */
export function homelessFinding(
  source: Source,
  surface: Surface,
  statement: string,
  part: Joined["homeless"][number],
  onHead: boolean,
): Diagnostic {
  const { text } = source;
  const written = text.slice(part.span.start, part.span.end);
  const last = part.kind === "lone" ? misspeltLast(written, surface) : undefined;
  if (last) {
    const place = { ...part.span, start: part.span.end - last.word.length };
    return finding("misspelt-clause", place, last, { fix: { span: place, text: last.near } });
  }
  if (part.kind === "lone")
    return finding("award-without-place", part.span, { text: written, advice: loneAdvice(statement, written, onHead) });
  if (part.kind === "award" && usedUp.test(written)) {
    const meant = written.replace(usedUp, "得0分");
    return finding("written-otherwise", part.span, { written, meant }, { fix: { span: part.span, text: meant } });
  }
  if (part.kind === "award" && signedAlone.test(written)) {
    const example = written.replace(/^[^扣加得罚]+/u, "低于90%");
    const advice = { en: `Say for what, such as “${example}”.`, zh: `请写出界限，例如“${example}”。` };
    return finding("award-without-place", part.span, { text: written, advice });
  }
  const [half] = part.kind === "award" ? (halfBehind.exec(text.slice(part.span.end)) ?? []) : [];
  if (half !== undefined) {
    const span = { ...part.span, end: part.span.end + half.length };
    const meant = `${written.replace(/[得计]$/u, "")}得50%`;
    return finding("written-otherwise", span, { written: written + half, meant }, { fix: { span, text: meant } });
  }
  if (part.kind === "award") return finding("award-without-result", part.span, { text: written, example: withResult(written, statement) });
  if (part.kind === "slope") return finding("slope-without-points", part.span, { text: written });
  if (part.kind === "slope-limit") return finding("bare-name", part.span, { name: written });
  if (part.kind === "key") return looseWords(source, surface, part.span, listWords.key);
  if (part.kind !== "named") return finding("no-list-before", part.span, { text: written, words: listWords[part.kind] });
  const [name] = part.names;
  const isShare = part.award?.kind === "award" && part.award.result?.kind === "figure" && !part.award.place;
  if (isShare && statementOf(statement)?.word === "distribution") return finding("share-of-how-many", part.span, { text: written });
  if (!name || (!part.award && !part.share)) return finding("bare-name", part.span, { name: written });
  const near = nearest(name.text, clauseSpellings(surface));
  const certain = onlyNearest(name.text, clauseSpellings(surface));
  const fix = certain === undefined ? {} : { fix: { span: name.span, text: certain } };
  if (near !== undefined) return finding("misspelt-clause", name.span, { word: name.text, near }, fix);
  return finding("no-clause", name.span, { statement, found: name.text });
}
