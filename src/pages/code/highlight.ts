import { type Pattern, patterns } from "../../../grammar/textmate.ts";
import type { CodeKind, CodeLine, CodePart } from "./line.ts";

/** A scheme's text as lines of parts, by the patterns of the TextMate grammar that editors use. */
export function highlight(text: string): readonly CodeLine[] {
  const lines = text.split(/\r?\n/u);
  return (lines.at(-1) === "" ? lines.slice(0, -1) : lines).map(highlightLine);
}

/** A pattern to be tried at a place in a line, with the kind of each of its groups; 0 is the whole. */
type Matcher = { readonly pattern: RegExp; readonly kinds: Readonly<Record<number, CodeKind | undefined>> };

/** What the scopes of the grammar are on a page: few, for a page is read and not edited. */
const kinds: Readonly<Record<string, CodeKind | undefined>> = {
  "comment.line.number-sign.kpi": "comment",
  "keyword.control.statement.kpi": "statement",
  "string.quoted.double.kpi": "text",
  "constant.numeric.date.kpi": "number",
  "constant.numeric.ratio.kpi": "number",
  "constant.numeric.kpi": "number",
  "support.function.kpi": "word",
  "variable.language.kpi": "word",
  "keyword.other.kpi": "word",
  "keyword.other.unit.kpi": "number",
};

let matchers: readonly Matcher[] | undefined;

export function highlightLine(line: string): CodeLine {
  matchers ??= patterns().map(matcher);
  const parts: CodePart[] = [];
  for (let at = 0; at < line.length; ) {
    const { match, kinds: found } = next(line, at, matchers);
    add(parts, line.slice(at, match?.index ?? line.length));
    if (!match || match[0] === "") break;
    for (const [text, kind] of grouped(match, found)) add(parts, text, kind);
    at = match.index + match[0].length;
  }
  return parts;
}

/** The match that begins first; of several, that of the first pattern. */
function next(line: string, at: number, all: readonly Matcher[]): { readonly match?: RegExpExecArray; readonly kinds: Matcher["kinds"] } {
  let best: { readonly match?: RegExpExecArray; readonly kinds: Matcher["kinds"] } = { kinds: {} };
  for (const { pattern, kinds } of all) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match && (best.match === undefined || match.index < best.match.index)) best = { match, kinds };
  }
  return best;
}

/** The groups of a match one after the other, with what lies between them. */
function grouped(match: RegExpExecArray, found: Matcher["kinds"]): readonly (readonly [string, CodeKind?])[] {
  const [whole, ...groups] = match;
  if (found[0] !== undefined) return [[whole, found[0]]];
  const pieces: [string, CodeKind?][] = [];
  let rest = whole;
  groups.forEach((group, index) => {
    if (group === undefined) return;
    const start = rest.indexOf(group);
    pieces.push([rest.slice(0, start)], [group, found[index + 1]]);
    rest = rest.slice(start + group.length);
  });
  return [...pieces, [rest]];
}

/** Neighbours of the same kind are one part. */
function add(parts: CodePart[], text: string, kind?: CodeKind): void {
  if (text === "") return;
  const last = parts.at(-1);
  if (kind === undefined && typeof last === "string") parts[parts.length - 1] = last + text;
  else parts.push(kind === undefined ? text : [kind, text]);
}

/** Engines of editors take `(?i:…)`; here the whole pattern disregards case, which changes nothing for Han. */
function matcher({ match, name, captures = {} }: Pattern): Matcher {
  const named = Object.entries(captures).map(([group, capture]) => [Number(group), kinds[capture.name]]);
  return { pattern: new RegExp(match.replaceAll("(?i:", "(?:"), "giu"), kinds: { 0: name && kinds[name], ...Object.fromEntries(named) } };
}
