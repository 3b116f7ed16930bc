import type { Scored } from "../../results/types.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Histogram } from "../figure.ts";
import type { Words } from "../words.ts";

/** How many got each grade, best first, those of all schemes together; undefined where no one has a grade. */
export function gradesOf(scored: readonly Scored[], schemes: Iterable<Scheme>, of: Words): Histogram | undefined {
  const graded = scored.filter(({ grade }) => grade !== undefined);
  const inUse = new Set(graded.map(({ scheme }) => scheme));
  const labels = new Set([...schemes].filter(({ name }) => inUse.has(name)).flatMap(({ grades }) => grades.map(({ label }) => label)));
  const bars = [...labels].map((label) => ({ label, count: graded.filter(({ grade }) => grade?.label === label).length }));
  const [most] = bars.toSorted((a, b) => b.count - a.count);
  if (!most || graded.length === 0) return undefined;
  return {
    headline: {
      en: `Most frequent: ${most.label}, ${most.count} of ${graded.length}`,
      zh: `${most.label}最多：${graded.length}人中${most.count}人`,
    },
    subtitle: { en: `People by grade, ${of.en}`, zh: `各等级人数，${of.zh}` },
    sentence: {
      en: `${bars.map(({ label, count }) => `${label} ${count}`).join(", ")}.`,
      zh: `${bars.map(({ label, count }) => `${label}${count}人`).join("，")}。`,
    },
    bars,
  };
}
