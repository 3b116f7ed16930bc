import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare } from "../../../number/fraction.ts";
import { type Interval, isIn } from "../../../scheme/intervals/interval.ts";
import { isSameSpan, type Span } from "../../../text/source.ts";
import { takenIn } from "../along/taken.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { onGrid } from "../pieces/grid.ts";
import type { Subject } from "../subject.ts";
import type { Few } from "../totals/few-values.ts";
import { inPoints } from "../words.ts";

/** Where metrics give points in rows, few totals occur: every grade, and every row of pay by totals, is there for one of them. */
export const totalsFallIn: Check = (subject) => {
  const { occurring } = subject.total;
  if (!occurring) return [];
  return [gradeRows(subject), ...payRows(subject)].flatMap((rows) => ofRows(rows, occurring));
};

/** A grade or a row of pay, and the stretches of totals that it is for. */
type Row = { readonly what: Bilingual; readonly span: Span; readonly stretches: readonly Interval[] };

/**
 * A grade that depends on more than the total is not told here. Where one metric
 * alone makes the total, its rows stand beside the grades for everyone to see.
 */
function gradeRows({ scheme, plan, total: { values, variable } }: Subject): readonly Row[] {
  if (scheme.metrics.length < 2) return [];
  const given = onGrid((plan.grade && values.get(plan.grade.node)) ?? [], variable.domain.grid);
  if (given.some(({ value }) => value.kind !== "text")) return [];
  return scheme.grades.map(({ name, label, span }) => ({
    what: { en: `the grade “${label}”`, zh: `等级“${label}”` },
    span,
    stretches: given.flatMap(({ value, on }) => (value.kind === "text" && value.text === name ? [on] : [])),
  }));
}

/** A row by grades is idle where its grade is. */
function payRows({ scheme, plan, total: { values, variable } }: Subject): readonly (readonly Row[])[] {
  const choices = plan.nodes.flatMap((node, id) => (node.kind === "choose" && values.has(id) ? [node] : []));
  return scheme.pays.map(({ name, rows }) => {
    const what = { en: `this row of “${name}”`, zh: `“${name}”的这一档` };
    return rows.flatMap(({ span, grades, otherwise }): readonly Row[] => {
      if (grades || otherwise) return [];
      return choices.flatMap((choice) => {
        const index = choice.branches.findIndex((branch) => isSameSpan(branch.span, span));
        const taken =
          index < 0
            ? []
            : onGrid(
                takenIn(choice, (id) => values.get(id) ?? [], variable.domain),
                variable.domain.grid,
              );
        return taken.length === 0 ? [] : [{ what, span, stretches: taken.flatMap(({ value, on }) => (value === index ? [on] : [])) }];
      });
    });
  });
}

/** One finding for all rows of a table. What no total reaches at all is told elsewhere. */
function ofRows(rows: readonly Row[], occurring: Few): readonly Finding[] {
  const passed = rows.flatMap((row) => {
    const around = aroundRow(row, occurring);
    return around ? [{ ...row, ...around }] : [];
  });
  const [first, ...others] = passed;
  if (!first) return [];
  const note = { en: "nor in this one", zh: "这一档也没有" };
  const slots = { what: first.what, below: first.below, above: first.above };
  return [
    {
      diagnostic: finding("totals-pass-over", first.span, slots, { related: others.map(({ span }) => ({ place: span, note })) }),
      witnesses: [],
    },
  ];
}

/** The totals on either side of a row that none falls in. */
function aroundRow({ stretches }: Row, occurring: Few): { readonly below: Bilingual; readonly above: Bilingual } | undefined {
  const [low, high] = [stretches[0]?.low, stretches.at(-1)?.high];
  if (!low || !high || occurring.some((total) => stretches.some((stretch) => isIn(total, stretch)))) return undefined;
  const below = occurring.findLast((total) => compare(total, low.value) <= 0);
  const above = occurring.find((total) => compare(total, high.value) >= 0);
  return below && above ? { below: inPoints(below), above: inPoints(above) } : undefined;
}
