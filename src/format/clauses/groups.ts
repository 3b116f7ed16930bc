import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { expression, sum } from "../expressions.ts";
import { figure } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { closed, spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

export function of(surface: Surface, { expr }: ClauseOf<"of">): string {
  return spaced(word(surface, surface === "en" ? "Of" : "Base"), expression(surface, expr));
}

export function gradesRef(surface: Surface, { name: scale }: ClauseOf<"grades-ref">): string {
  return spaced(fitting.gradeScale[surface], name(scale));
}

export function when(surface: Surface, { condition }: ClauseOf<"when">): string {
  return spaced(word(surface, "When"), expression(surface, condition));
}

/** `then total 0` · 则 总分 为 0 · `then grade at most pass` */
export function consequence(surface: Surface, { total, grade, metric, text: announced }: ClauseOf<"then">): string {
  const whose = metric ? name(metric) : word(surface, "Total");
  return spaced(
    word(surface, "Then"),
    total && spaced(whose, surface === "zh" && word("zh", "Is"), figure(surface, total)),
    grade && spaced(word(surface, "Grade"), fitting.ceiling[surface], name(grade)),
    announced && text(announced),
  );
}

const shareWords = { "at-most": "AtMost", "at-least": "AtLeast", exactly: "Exactly" } as const;

/** `at most 10% of team in excellent | good` · 团队 中 excellent、good 最多10%; without a group the grades lead in both. */
export function share(surface: Surface, { op, amount, of: group, grades }: ClauseOf<"share">): string {
  const bound = [word(surface, shareWords[op]), figure(surface, amount)];
  const named = grades.map(name);
  if (!group) return spaced(named.join("、"), surface === "en" ? spaced(...bound) : closed(...bound));
  const among = columnName(surface, group);
  return surface === "en"
    ? spaced(...bound, word("en", "Of"), among, word("en", "In"), listed("en", named))
    : spaced(among, word("zh", "Inside"), listed("zh", named), closed(...bound));
}

/** `average(total) in unit at most 80` · 平均(总分) 在 部门 内 最多80 */
export function groupLimit(surface: Surface, { expr, in: group, op, value }: ClauseOf<"group-limit">): string {
  const among = columnName(surface, group);
  const bound = [word(surface, shareWords[op]), figure(surface, value)];
  return surface === "en"
    ? spaced(sum("en", expr), word("en", "In"), among, ...bound)
    : spaced(sum("zh", expr), word("zh", "At"), among, fitting.within.zh, closed(...bound));
}

const tieRules = { together: "Together", up: "Upwards", down: "Downwards" } as const;

export function ties(surface: Surface, { by, rule }: ClauseOf<"ties">): string {
  return spaced(word(surface, "Ties"), rule && word(surface, tieRules[rule]), by && spaced(word(surface, "By"), expression(surface, by)));
}

const remainders = { largest: "Largest", first: "First", last: "Last" } as const;

export function sharedBy(surface: Surface, { expr, remainder }: ClauseOf<"shared-by">): string {
  const rest = remainder && spaced(word(surface, "Remainder"), word(surface, remainders[remainder]));
  const separator = surface === "en" ? ", " : "，";
  return [spaced(word(surface, "SharedBy"), expression(surface, expr)), ...(rest ? [rest] : [])].join(separator);
}
