import { unitWords } from "../../../grammar/words/units.ts";
import { clauseSpellings, statementSpellings, wellKnown } from "../../../grammar/words.ts";
import type { Name, Surface } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../text/nearest.ts";
import type { Reading } from "../report.ts";
import { kindNames, type NameKind } from "./kinds.ts";

/** A name that nothing declares, with the declared name or the word of the language it is nearest to. */
export function unknownName(kind: NameKind, name: Name, declared: readonly string[], surface: Surface): Diagnostic {
  const meant = nearest(name.text, declared) ?? (name.quoted ? undefined : nearest(name.text, keywords(surface)));
  return finding(
    "unknown-name",
    name.span,
    { kind: kindNames[kind], name: name.text, suggestion: suggestion(meant, declared) },
    meant === undefined ? {} : { fix: { span: name.span, text: kind === "code" ? meant : written(meant) } },
  );
}

/** A word where only a word of the language can stand. */
export function unknownWord(name: Name, surface: Surface): Diagnostic {
  const meant = nearest(name.text, [...Object.values(wellKnown[surface]).flat(), ...keywords(surface)]);
  return finding(
    "unknown-word",
    name.span,
    { word: name.text, suggestion: suggestion(meant, []) },
    meant === undefined ? {} : { fix: { span: name.span, text: meant } },
  );
}

/** A unit that neither the language nor a source knows. */
export function unknownUnit(name: Name, { surface, nouns }: Pick<Reading, "surface" | "nouns">): Diagnostic {
  const meant = unitNear(name.text) ?? nearest(name.text, nouns) ?? nearest(name.text, keywords(surface));
  return finding(
    "unknown-unit",
    name.span,
    { word: name.text, suggestion: suggestion(meant, []) },
    meant === undefined ? {} : { fix: { span: name.span, text: meant } },
  );
}

/** The unit a word is a slip of. A Chinese one has as many characters: 万圆 is 万元, but 门店 is not 门. */
export function unitNear(word: string): string | undefined {
  const isChinese = /\p{Script=Han}/u.test(word);
  return nearest(
    word,
    Object.keys(unitWords).filter((unit) => !isChinese || unit.length === word.length),
  );
}

function keywords(surface: Surface): readonly string[] {
  return [...clauseSpellings(surface), ...statementSpellings(surface)];
}

/** As a text would write it: quoted where it could not stand bare. */
function written(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `"${name}"`;
}

const shown = 8;

export function suggestion(meant: string | undefined, declared: readonly string[]): Bilingual {
  if (meant !== undefined) return { en: `Did you mean “${meant}”?`, zh: `是否想写“${meant}”？` };
  if (declared.length === 0) return { en: "Check the spelling, or put a name in quotation marks.", zh: "请检查写法；若是名称，请加引号。" };
  const list = declared.slice(0, shown);
  const rest = declared.length > shown;
  return { en: `Known: ${list.join(", ")}${rest ? ", …" : ""}.`, zh: `已有：${list.join("、")}${rest ? "……" : ""}。` };
}
