import { quantity } from "../../scheme/quantity.ts";
import type { Edge } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { Words } from "../words.ts";

type Range = { readonly from?: Edge; readonly to?: Edge; readonly otherwise: boolean };

/** A range between two edges in words: `90 分及以上`, `from 90 points`. */
export function rangeText({ from, to, otherwise }: Range, unit: Unit): Words {
  const low = from && lowText(from, unit);
  const high = to && highText(to, unit);
  if (low && high) return { en: `${low.en}, ${high.en}`, zh: `${low.zh}，${high.zh}` };
  return low ?? high ?? (otherwise ? { en: "otherwise", zh: "其余" } : { en: "always", zh: "任何情况" });
}

function lowText(edge: Edge, unit: Unit): Words {
  const { en, zh } = edgeText(edge, unit);
  return edge.inclusive ? { en: `from ${en}`, zh: `${zh}及以上` } : { en: `over ${en}`, zh: `超过${zh}` };
}

function highText(edge: Edge, unit: Unit): Words {
  const { en, zh } = edgeText(edge, unit);
  return edge.inclusive ? { en: `up to ${en}`, zh: `${zh}及以下` } : { en: `under ${en}`, zh: `不足${zh}` };
}

function edgeText({ value }: Edge, unit: Unit): Words {
  if (value.kind === "constant") return quantity(value.value, unit);
  const { en, zh } = quantity(value.times, { kind: "percent" });
  return { en: `${en} of the target`, zh: `目标的${zh}` };
}
