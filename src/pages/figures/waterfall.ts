import { add, compare, multiply, subtract, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { Plan } from "../../plan/plan.ts";
import type { MetricResult, Scored } from "../../results/types.ts";
import { both } from "../../results/words/both.ts";
import { drawn } from "../drawn.ts";
import type { Waterfall, WaterfallBar } from "../figure.ts";
import { same, type Words } from "../words.ts";
import { type Change, changesOf, sum } from "./changes.ts";

/** How the points became the score, a bar a change; `total` is the score as printed. */
export function waterfallOf(person: Scored, plan: Plan, total: string, periodName: Words): Waterfall {
  const changes = changesOf(person, plan);
  return {
    headline: headlineOf(person.metrics),
    subtitle: { en: `Points by measure, ${periodName.en}`, zh: `各指标得分，${periodName.zh}` },
    sentence: same(`${changes.map(termText).join(" ")} = ${signed(total)}`),
    bars: [...barsOf(changes), totalBar(person.total, total)],
  };
}

/** Of someone who changed within the period: what each part brings to the score. */
export function waterfallOfParts({ parts = [], total }: Scored, score: string, periodName: Words): Waterfall {
  const brought = parts.map(({ label, share, assessment }) => ({ label: same(label), by: multiply(assessment.total, share) }));
  const rest = subtract(total, sum(brought));
  const changes =
    rest.n === 0n ? brought : [...brought, { label: both(({ stages, parts: names, part }) => part(stages.total, names.round)), by: rest }];
  return {
    headline: {
      en: `The score is made of ${parts.length} parts by their days`,
      zh: `总分由${parts.length}段按天数合成`,
    },
    subtitle: { en: `Points by part, ${periodName.en}`, zh: `各段得分，${periodName.zh}` },
    sentence: same(`${changes.map(termText).join(" ")} = ${signed(score)}`),
    bars: [...barsOf(changes), totalBar(total, score)],
  };
}

function totalBar(total: Scored["total"], score: string): WaterfallBar {
  return { label: { en: "Total", zh: "总分" }, from: 0, to: drawn(total), text: signed(score), kind: "sum" };
}

function barsOf(changes: readonly Change[]): readonly WaterfallBar[] {
  let running = ZERO;
  return changes.map(({ label, by, places, full }) => {
    const from = running;
    running = add(running, by);
    return {
      label,
      from: drawn(from),
      to: drawn(running),
      ...(full && { full: drawn(add(from, full)) }),
      text: signed(numeral(by, places)),
      kind: by.n < 0n ? "subtract" : "add",
    };
  });
}

/** A change within a sum: `36`, `+ 15`, `− 2`. */
function termText({ by, places }: Change, index: number): string {
  const text = signed(numeral(by, places));
  if (index === 0) return text;
  return text.startsWith(MINUS) ? text.replace(MINUS, `${MINUS} `) : `+ ${text}`;
}

/** A typographic minus, as wide as the digits. */
const MINUS = "−";

function signed(text: string): string {
  return text.replace("-", MINUS);
}

/** The message: which measure is furthest from its full points. */
function headlineOf(metrics: readonly MetricResult[]): Words {
  const open = metrics.flatMap(({ label, points, weight, extra }) => {
    const short = weight && !extra ? subtract(weight, points) : ZERO;
    return weight && short.n > 0n ? [{ label, points, weight, short }] : [];
  });
  const [furthest] = open.toSorted((a, b) => compare(b.short, a.short));
  if (!furthest) return { en: "Every measure reached its full points", zh: "各项都得到了满分" };
  const { label, points, weight } = furthest;
  return {
    en: `Furthest from its full points: ${label}, ${numeral(points)} of ${numeral(weight)}`,
    zh: `离满分最远的是${label}：${numeral(weight)}分得${numeral(points)}分`,
  };
}
