import { finding } from "../../../diagnostics/catalogue.ts";
import { compare } from "../../../number/fraction.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { reachOf } from "../reach.ts";
import { quoted } from "../words.ts";

/** A cap under a condition takes something away; one that stands in the place of another may be there to lift that. */
export const capsBite: Check = ({ metrics, factors }) => [...metrics, ...factors].flatMap(ofMetric);

function ofMetric({ metric, plan: { milestones }, chart, show }: MetricSubject): readonly Finding[] {
  const { caps = [], cap } = metric;
  if (caps.length !== 1 || cap) return [];
  const rule = milestones.find(({ stage, part }) => stage === "rule" && part === "value");
  const most = rule && chart ? reachOf(chart, rule.node)?.most.value : undefined;
  if (!most) return [];
  return caps.flatMap(({ value, span }) => {
    if (!value || compare(value, most) < 0) return [];
    const slots = { what: quoted(metric.name), most: show(most), cap: show(value) };
    return [{ diagnostic: finding("cap-never-bites", span, slots), witnesses: [] }];
  });
}
