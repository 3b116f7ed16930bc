import { Note, word } from "../tokens.ts";
import { called } from "./said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 每低5%扣2分，不足5%按5%计 · …，不足1%不计: behind a comma, how a part of the step before counts. */
const withParts: Phrasing = (segments) => {
  let result: readonly Segment[] = [];
  for (const segment of segments) {
    const part = partOf(segment);
    const joined = part && noted(result, part);
    result = joined ?? [...result, segment];
  }
  return result;
};

export const withPartialSteps = called([word.Under], withParts);

type Part = { readonly step: string; readonly image: string };

/** 不足5%按5%计, 不足5%的不计: of which step, and how. */
function partOf(segment: Segment): Part | undefined {
  const length = figureAt(segment, 1);
  if (!isOf(segment[0], word.Under) || length === 0) return undefined;
  const step = imageOf(segment, 1, length);
  const rest = segment.slice(1 + length).filter((token) => !isOf(token, word.Whose));
  if (isOf(rest[0], word.By) && figureAt(rest, 1) > 0 && imageOf(rest, 1, figureAt(rest, 1)) === step)
    return { step, image: `(不足${step}计)` };
  const said = rest.map(({ image }) => image).join("");
  return uncounted.has(said) ? { step, image: `(不足${step}不计)` } : undefined;
}

const uncounted: ReadonlySet<string> = new Set(["不计", "不扣分", "不加分", "不计分", "不扣", "不计算", "不予计算"]);

/** Every step of that width says so; undefined where none is. */
function noted(segments: readonly Segment[], { step, image }: Part): readonly Segment[] | undefined {
  let found = false;
  const result = segments.map((segment) => {
    const per = segment.findIndex((token) => isOf(token, word.Per));
    const at = segment.findIndex((_, index) => per >= 0 && index > per && figureAt(segment, index) > 0);
    const length = figureAt(segment, at);
    const last = segment[at + length - 1];
    if (at < 0 || !last || imageOf(segment, at, length) !== step) return segment;
    found = true;
    return segment.toSpliced(at + length, 0, inserted(Note, last, image));
  });
  return found ? result : undefined;
}

function imageOf(segment: Segment, at: number, length: number): string {
  return segment
    .slice(at, at + length)
    .map(({ image }) => image)
    .join("");
}
