import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { equal, type Fraction, ONE } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import type { Site } from "../plan/analysis/variable/of-metric.ts";
import type { MetricPlan } from "../plan/plan.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Metric } from "../scheme/types/metric.ts";
import { NUMBER, POINTS } from "../scheme/units/unit.ts";
import { boundsText } from "./bounds.ts";
import { type Charted, chartedItem } from "./edges/charted.ts";
import { edgeTable, type Note } from "./edges/of-item.ts";
import { rowTable } from "./edges/of-row.ts";
import { inWords } from "./expressions.ts";
import { isFigureOnly } from "./figure-only.ts";
import { measureText } from "./measure.ts";
import { policiesText } from "./policies.ts";
import { matrixTable } from "./rules/matrix.ts";
import { ruleText } from "./rules/rule.ts";
import type { RuleVoice } from "./rules/voice.ts";
import type { Entry, Table } from "./types.ts";
import { inBoth, type Setting, type Told, together, told, type Voice } from "./voice.ts";

/** An item or a coefficient: what it measures, its rule, its bounds, and what comes out around every edge. */
export function itemEntry(metric: Metric, kind: "points" | "factor", site: Site, setting: Setting): Entry {
  const planned = [...site.plan.metrics, ...site.plan.coefficients].find(({ name }) => name === metric.name);
  const charted = planned && chartedItem(planned, site);
  const own = { ...setting, own: metric.name };
  return {
    name: metric.name,
    heading: { en: metric.label, zh: metric.label },
    told: inBoth(own, (voice) => itemTold({ metric, kind, planned, charted }, voice)),
    tables: planned ? tablesOf(metric, kind, planned, charted, site, own) : [],
  };
}

type Item = {
  readonly metric: Metric;
  readonly kind: "points" | "factor";
  readonly planned: MetricPlan | undefined;
  readonly charted: Charted | undefined;
};

function itemTold(item: Item, voice: Voice): readonly Told[] {
  const { metric, kind, charted } = item;
  const { words } = voice;
  const { weight, markedOutOf, passLine } = metric;
  const points = (figure: Fraction): string => awardText(figure, kind, voice);
  const award = markedOutOf ? (figure: Fraction): string => words.rule.marks(numeral(figure)) : points;
  const range = reachText(charted, points, voice);
  if (isFigureOnly(metric)) return together([words.item.figureOnly, ...measureText(metric, voice)], voice);
  const opening =
    kind === "factor"
      ? words.item.factor(range)
      : metric.extra
        ? words.item.extra(range)
        : words.item.weight(numeral(weight ?? ONE), range);
  const marks = markedOutOf && weight ? [words.item.markedOutOf(numeral(markedOutOf), numeral(weight))] : [];
  return [
    ...together([opening, ...measureText(metric, voice)], voice),
    ...together(marks, voice),
    ...ruleText(metric.rule, ruleVoice(item, award, voice)),
    ...together(boundsText(metric, award, voice), voice),
    ...together(policiesText(metric, weight ?? (kind === "factor" ? ONE : undefined), points, voice), voice),
    ...together(passLine ? [words.item.passLine(inWords(passLine, voice))] : [], voice),
  ];
}

function awardText(figure: Fraction, kind: "points" | "factor", voice: Voice): string {
  return kind === "points" ? told(figure, POINTS, voice) : voice.words.rule.factor(numeral(figure));
}

function ruleVoice({ metric, kind, planned, charted }: Item, award: RuleVoice["award"], voice: Voice): RuleVoice {
  const full = metric.markedOutOf ?? metric.weight ?? (kind === "factor" ? ONE : undefined);
  const result = planned && (planned.marks ?? planned.points);
  const { parts } = voice.words.expression;
  const isOwn = !metric.target;
  return {
    ...voice,
    kind,
    award,
    ...(full && { full }),
    reads: { measure: parts.measure, attainment: isOwn ? parts.measure : parts.attainment },
    unit: planned?.unit ?? NUMBER,
    ...(charted &&
      result !== undefined &&
      !charted.variable.scale && {
        at: (value: Fraction) => charted.at(value, result),
        on: charted.variable.domain,
        ...(charted.variable.domain.grid && { grid: charted.variable.domain.grid }),
      }),
  };
}

/** How far it goes in all, as far as that is known. */
function reachText(charted: Charted | undefined, award: (figure: Fraction) => string, { words: { item } }: Voice): string {
  const { least, most } = charted?.reach ?? {};
  if (least?.value && most?.value) {
    return equal(least.value, most.value) ? item.always(award(least.value)) : item.fromTo(award(least.value), award(most.value));
  }
  return least?.value ? item.from(award(least.value)) : most?.value ? item.upTo(award(most.value)) : "";
}

function tablesOf(
  metric: Metric,
  kind: Item["kind"],
  planned: MetricPlan,
  charted: Charted | undefined,
  site: Site,
  setting: Setting,
): readonly Table[] {
  const { rule } = metric;
  const unit = kind === "points" ? POINTS : NUMBER;
  const awardOf = (figure: Fraction): Bilingual => quantity(figure, unit);
  if (rule.kind === "matrix") return [matrixTable(rule, setting, awardOf)];
  if (rule.kind === "for-each") return rowTable(metric, rule, unit, site, setting);
  return charted ? edgeTable(metric, charted, { unit, planned, plan: site.plan }, setting, notesOf(metric)) : [];
}

/** Conditions on other figures are taken not to hold. */
function notesOf({ zeroWhen, caps = [] }: Metric): readonly Note[] {
  return zeroWhen || caps.length > 0 ? ["whereOpen"] : [];
}
