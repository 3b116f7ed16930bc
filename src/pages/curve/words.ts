import { compare, equal } from "../../number/fraction.ts";
import type { Words } from "../words.ts";
import type { Line, Stretch } from "./lines.ts";
import type { Point } from "./pieces.ts";

/** How the two axes are spoken of. */
export type Spoken = { readonly x: (point: Point) => Words; readonly y: (point: Point) => Words };

const MOST_STRETCHES = 8;

/** The lines as a sentence: which values give which points. */
export function sentenceOf(lines: readonly Line[], spoken: Spoken): Words {
  const stretches = lines.flat();
  const [only] = stretches;
  if (only && stretches.length === 1) return straightOn(only, spoken);
  const told = stretches.slice(0, MOST_STRETCHES).map((stretch, index) => {
    const open = { first: index === 0, last: index === stretches.length - 1 };
    return { where: whereOf(stretch, open, spoken), what: whatOf(stretch, open, spoken) };
  });
  const more = stretches.length > MOST_STRETCHES;
  return {
    en: `${told.map(({ where, what }) => `${where.en}: ${what.en}`).join("; ")}${more ? "; and so on." : "."}`,
    zh: `${told.map(({ where, what }) => `${where.zh}${what.zh}`).join("；")}${more ? "；以此类推。" : "。"}`,
  };
}

/** A rule that never bends. */
function straightOn({ start, end }: Stretch, { x, y }: Spoken): Words {
  const [from, to] = [x(start), x(end)];
  const [low, high] = [y(start), y(end)];
  if (equal(start.y, end.y)) return { en: `Always ${low.en}.`, zh: `总是得${low.zh}。` };
  return {
    en: `A straight line: ${from.en} gives ${low.en}, ${to.en} gives ${high.en}.`,
    zh: `一条直线：${from.zh}得${low.zh}，${to.zh}得${high.zh}。`,
  };
}

type Open = { readonly first: boolean; readonly last: boolean };

/** The drawing ends somewhere, the rule does not: its first and last stretch go on. */
function whereOf({ start, end, startOwn, endOwn }: Stretch, { first, last }: Open, { x }: Spoken): Words {
  const [from, to] = [x(start), x(end)];
  if (first) return endOwn ? { en: `up to ${to.en}`, zh: `${to.zh}及以下` } : { en: `under ${to.en}`, zh: `不足${to.zh}` };
  if (last) return startOwn ? { en: `from ${from.en}`, zh: `${from.zh}及以上` } : { en: `over ${from.en}`, zh: `超过${from.zh}` };
  return {
    en: `${startOwn ? "" : "over "}${from.en} to ${endOwn ? "" : "under "}${to.en}`,
    zh: `${startOwn ? "" : "超过"}${from.zh}至${endOwn ? "" : "不足"}${to.zh}`,
  };
}

function whatOf({ start, end }: Stretch, { first, last }: Open, { y }: Spoken): Words {
  const [from, to] = [y(start), y(end)];
  if (equal(start.y, end.y)) return { en: to.en, zh: `得${to.zh}` };
  const rises = compare(end.y, start.y) > 0;
  if (last)
    return {
      en: `${rises ? "rising" : "falling"} in a straight line from ${from.en}`,
      zh: `从${from.zh}起按直线${rises ? "上升" : "下降"}`,
    };
  // Where the drawing begins nothing begins, unless there is nothing before it.
  if (first && start.x.n !== 0n)
    return { en: `${rises ? "rising" : "falling"} in a straight line to ${to.en}`, zh: `按直线${rises ? "升" : "降"}到${to.zh}` };
  return { en: `${rises ? "rising" : "falling"} from ${from.en} to ${to.en}`, zh: `从${from.zh}${rises ? "升" : "降"}到${to.zh}` };
}
