import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { expression, inGroup, sum } from "../expressions.ts";
import { figure } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { closed, spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";
import { roundingMode } from "./modifiers.ts";

export function of(surface: Surface, { expr, in: among }: ClauseOf<"of">): string {
  return spaced(word(surface, surface === "en" ? "Of" : "Base"), expression(surface, expr), among && inGroup(surface, among));
}

export function gradesRef(surface: Surface, { name: scale }: ClauseOf<"grades-ref">): string {
  return spaced(fitting.gradeScale[surface], name(scale));
}

export function asIn(surface: Surface, { name: scale }: ClauseOf<"as-in">): string {
  return spaced(word(surface, "AsIn"), name(scale));
}

export function when(surface: Surface, { condition }: ClauseOf<"when">): string {
  return spaced(word(surface, "When"), expression(surface, condition));
}

/** `then total 0` · 则 总分 为 0 · `then grade at most pass` · 则 等级 低于 优秀 */
export function consequence(surface: Surface, { total, grade, below, metric, text: announced }: ClauseOf<"then">): string {
  const whose = metric ? name(metric) : word(surface, "Total");
  return spaced(
    word(surface, "Then"),
    total && spaced(whose, surface === "zh" && word("zh", "Is"), figure(surface, total)),
    grade && spaced(word(surface, "Grade"), below ? word(surface, "Under") : fitting.ceiling[surface], name(grade)),
    announced && text(announced),
  );
}

const shareWords = { "at-most": "AtMost", "at-least": "AtLeast", exactly: "Exactly" } as const;

/** `at most 10% of team in excellent | good` · 团队 中 excellent、good 最多10%; without a group the grades lead in both. */
export function share(surface: Surface, { op, amount, of: group, grades, when: condition }: ClauseOf<"share">): string {
  const bound = [word(surface, shareWords[op]), figure(surface, amount)];
  const named = grades.map(name);
  const applies = condition && when(surface, { kind: "when", condition, span: condition.span });
  if (!group) return spaced(named.join("、"), surface === "en" ? spaced(...bound) : closed(...bound), applies);
  const among = columnName(surface, group);
  return surface === "en"
    ? spaced(...bound, word("en", "Of"), among, word("en", "In"), listed("en", named), applies)
    : spaced(among, word("zh", "Inside"), listed("zh", named), closed(...bound), applies);
}

const consequences = { hold: "Hold", scale: "InProportion" } as const;

/** `average(total in unit) at most 80 then in proportion` · 平均(总分 在 部门 内) 最多80 则 按比例调整 */
export function groupLimit(surface: Surface, { expr, op, value, then }: ClauseOf<"group-limit">): string {
  const bound = [word(surface, shareWords[op]), sum(surface, value)];
  return spaced(
    sum(surface, expr),
    surface === "zh" && value.kind === "figure" ? closed(...bound) : spaced(...bound),
    then && spaced(word(surface, "Then"), word(surface, consequences[then])),
  );
}

/** `each weight at most 30%` · 每项 权重 最多30% */
export function weightLimit(surface: Surface, { op, value }: ClauseOf<"weight-limit">): string {
  const bound = [word(surface, shareWords[op]), figure(surface, value)];
  return spaced(fitting.eachItem[surface], word(surface, "Weight"), surface === "en" ? spaced(...bound) : closed(...bound));
}

export function ties(surface: Surface, { by, rule }: ClauseOf<"ties">): string {
  if (rule) return word(surface, rule === "in" ? "TiesIn" : "TiesOut");
  return spaced(word(surface, "Ties"), by && spaced(word(surface, "By"), expression(surface, by)));
}

/** `people rounded down` · 人数 舍去 */
export function peopleRound(surface: Surface, { mode }: ClauseOf<"people-round">): string {
  return spaced(word(surface, surface === "en" ? "PeopleRounded" : "Headcount"), roundingMode(surface, mode));
}

const remainders = { largest: "Largest", first: "LargestShare", last: "SmallestShare" } as const;

export function sharedBy(surface: Surface, { expr, remainder }: ClauseOf<"shared-by">): string {
  const rest = remainder && spaced(word(surface, "Remainder"), word(surface, remainders[remainder]));
  const separator = surface === "en" ? ", " : "，";
  return [spaced(word(surface, "SharedBy"), expression(surface, expr)), ...(rest ? [rest] : [])].join(separator);
}
