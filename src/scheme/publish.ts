import { words } from "../../grammar/words.ts";
import type { ClauseOf } from "../ast/nodes/clause.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { nearest } from "../text/nearest.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all } from "./clauses/pick.ts";
import { unknownName } from "./names/suggest.ts";
import type { Placed } from "./outline.ts";
import type { Report } from "./report.ts";
import { statementName } from "./statements.ts";
import type { Publish } from "./types/program.ts";

const title = "title";

/** The texts that the site has places for; any other is a slot of its own, unless it is a slip of one of these. */
const slotNames: ReadonlySet<string> = new Set(["title", "notice", "appeal", "contact"]);
const slotWords: readonly string[] = [words.en, words.zh].flatMap(({ Title, Notice, Appeal, Contact }) => [
  ...Title,
  ...Notice,
  ...Appeal,
  ...Contact,
]);

/** The texts of the site, each in both languages: where one is written for one language alone, the other shows it too. */
export function readPublish(statements: readonly Placed[], report: Report): Publish {
  const [first, ...more] = statements;
  for (const { statement } of more) report(finding("said-twice", statement.head, { what: statementName("publish") }));
  if (!first) return { title: { en: "", zh: "" }, texts: [] };
  const { clauses } = soundClauses(first.statement, report);
  const said = all(clauses, "say");
  for (const clause of [...all(clauses, "announce"), ...all(clauses, "minimum-group")]) {
    report(
      finding("not-computed", clause.span, {
        what: { en: "who may see which results", zh: "谁可以看到哪些结果" },
        instead: {
          en: "Take it out: who may read which page is settled where the site is put, not in the text.",
          zh: "请删去这一条：谁能看哪些页面由站点的存放位置决定，不在方案中规定。",
        },
      }),
    );
  }
  for (const { what } of said) {
    const meant = slotNames.has(what.text) ? undefined : nearest(what.text, slotWords);
    if (meant !== undefined) report(unknownName("text", what, slotWords, first.surface));
  }
  const slots = [...new Set(said.map(({ what }) => what.text))];
  const texts = slots.map((what) => ({
    what,
    text: inBoth(
      said.filter((clause) => clause.what.text === what),
      report,
    ),
  }));
  return {
    title: texts.find(({ what }) => what === title)?.text ?? { en: "", zh: "" },
    texts: texts.filter(({ what }) => what !== title),
    span: first.statement.span,
  };
}

function inBoth(said: readonly ClauseOf<"say">[], report: Report): { readonly en: string; readonly zh: string } {
  const text: { en?: string; zh?: string } = {};
  for (const { language, text: written, what, span } of said) {
    const languages = language ? [language] : (["en", "zh"] as const);
    if (languages.every((each) => text[each] !== undefined)) report(finding("said-twice", span, { what: what.text }));
    for (const each of languages) text[each] ??= written.text;
  }
  const either = text.zh ?? text.en ?? "";
  return { en: text.en ?? either, zh: text.zh ?? either };
}
