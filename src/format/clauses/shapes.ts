import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, Combine, PerItem } from "../../ast/nodes/clause.ts";
import type { Figure, Stepping } from "../../ast/nodes/figure.ts";
import type { StatementKind } from "../../ast/nodes/file.ts";
import { call, expression } from "../expressions.ts";
import { figure, value } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { closed, spaced } from "../spacing.ts";
import { fitting, rates, word } from "../spelling.ts";

const variants = { inverse: "Inverse", mirrored: "Mirrored" } as const;

export function proportional(surface: Surface, { variant, baseline, side }: ClauseOf<"proportional">): string {
  return spaced(
    word(surface, "Proportional"),
    variant !== "direct" && word(surface, variants[variant]),
    baseline && spaced(word(surface, "Baseline"), value(surface, baseline)),
    side && word(surface, side === "over" ? "Over" : "Under"),
  );
}

export function rated(surface: Surface, { from, to, step, by, atLeast, trim }: ClauseOf<"rated">): string {
  const raters = by.map((rater) => spaced(name(rater.name), rater.share && figure(surface, rater.share)));
  return spaced(
    fitting.rated[surface],
    from && to && scale(surface, { from, to, step }),
    raters.length > 0 && spaced(fitting.raters[surface], listed(surface, raters)),
    atLeast && spaced(fitting.atLeastRaters[surface], figure(surface, atLeast)),
    trim && spaced(word(surface, "Trim"), figure(surface, trim)),
  );
}

/** `1 to 5 in steps of 0.5` · 1至5 步长 0.5 */
export function scale(
  surface: Surface,
  { from, to, step }: { readonly from: Figure; readonly to: Figure; readonly step?: Figure },
): string {
  const ends = [figure(surface, from), word(surface, "To"), figure(surface, to)];
  return spaced(surface === "en" ? spaced(...ends) : closed(...ends), step && spaced(word(surface, "StepsOf"), figure(surface, step)));
}

export function anchorText(surface: Surface, { rating, text: written }: ClauseOf<"anchor-text">): string {
  return spaced(figure(surface, rating), text(written));
}

/** `tiers marginal per 10,000 CNY` · 分档 超额累进 每1万元; pay has 提成. */
export function tiers(surface: Surface, { mode, of, by, per, stepping }: ClauseOf<"tiers">, statement: StatementKind): string {
  const how = stepping && steppingWord(surface, stepping);
  const step = per && figure(surface, per);
  return spaced(
    statement === "metric" ? fitting.tiersOfPoints[surface] : word(surface, "Tiers"),
    mode && word(surface, mode === "marginal" ? "Marginal" : "Whole"),
    of && spaced(word(surface, surface === "en" ? "Of" : "Base"), expression(surface, of)),
    by && spaced(word(surface, "By"), expression(surface, by)),
    step && (surface === "en" ? spaced(word("en", "Per"), how, step) : closed(word("zh", "Per"), how, step)),
  );
}

function steppingWord(surface: Surface, stepping: Stepping): string {
  if (stepping === "full") return fitting.wholeSteps[surface];
  return word(surface, stepping === "started" ? "Started" : "ProRata");
}

export function forEach(surface: Surface, { rows, where }: ClauseOf<"for-each">): string {
  return spaced(word(surface, "ForEach"), expression(surface, rows), where && spaced(word(surface, "Where"), expression(surface, where)));
}

/** `best per project cap 5`, 同一 项目 取最高 封顶5 */
export function perItem(surface: Surface, { combine, by, floor, cap }: PerItem): string {
  const of = by.kind === "period" ? rates[by.unit][surface] : by.path.map((part) => columnName(surface, part)).join(".");
  const bounds = [
    cap && spaced(word(surface, "Cap"), figure(surface, cap)),
    floor && spaced(word(surface, "Floor"), figure(surface, floor)),
  ];
  if (surface === "en") return spaced(ofItem(surface, combine), word(surface, "Per"), of, ...bounds);
  return spaced(
    by.kind === "period" ? word(surface, "Per") + of : spaced(word(surface, "SameItem"), of),
    ofItem(surface, combine),
    ...bounds,
  );
}

function ofItem(surface: Surface, combine: Combine): string {
  if (combine === "best") return fitting.bestOfItem[surface];
  return combine === "worst" ? fitting.worstOfItem[surface] : combination(surface, combine);
}

const combinations = { sum: "Sum", average: "Average", best: "Best", worst: "Worst" } as const;

/** What becomes of the rows of `for each`; it stands after them. */
export function combination(surface: Surface, combine: NonNullable<ClauseOf<"for-each">["combine"]>): string {
  return word(surface, combinations[combine]);
}

export function points(surface: Surface, { expr }: ClauseOf<"points">): string {
  return spaced(word(surface, "Points"), expression(surface, expr));
}

/** `by attainment`, 按 完成值(回款额), 按 总分: the value a rule reads, and whose. */
export function by(surface: Surface, { reading, of }: ClauseOf<"by">): string {
  const value = reading === "measure" ? fitting.measured[surface] : word(surface, reading === "total" ? "Total" : "Attainment");
  return spaced(word(surface, "By"), of ? `${value}(${name(of)})` : value);
}

/** `by rank(total in team)` · 按 排名(总分 在 团队 内) */
export function byRank(surface: Surface, { rank }: ClauseOf<"by-rank">): string {
  return spaced(word(surface, "By"), call(surface, rank));
}
