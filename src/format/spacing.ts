import { unitWords } from "../../grammar/words/units.ts";
import { conceptsOf } from "../../grammar/words.ts";

type Parts = readonly (string | undefined | false)[];

function written(parts: Parts): readonly string[] {
  return parts.filter((part): part is string => part !== undefined && part !== false && part !== "");
}

/** The parts that are there, with spaces between. */
export function spaced(...parts: Parts): string {
  return written(parts).join(" ");
}

/** The parts that are there, as Chinese is written: a space only where two of them would be read as one word. */
export function closed(...parts: Parts): string {
  return written(parts).reduce((line, part) => (runTogether(line, part) ? `${line} ${part}` : line + part), "");
}

const han = /\p{Script=Han}/u;
const letterAtEnd = /[\p{L}\p{M}\p{N}_]$/u;
const letterAtStart = /^[\p{L}\p{M}\p{N}_]/u;
const hanAtEnd = /\p{Script=Han}+$/u;

function runTogether(left: string, right: string): boolean {
  if (!letterAtEnd.test(left) || !letterAtStart.test(right)) return false;
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  if (han.test(last) && han.test(first)) return !isTabled(hanAtEnd.exec(left)?.[0] ?? "");
  return !(/\d/.test(last) && han.test(first)) && !(han.test(last) && /\d/.test(first));
}

/** Whether a run is made of words and units of the tables alone, so that nothing of it is a name. */
function isTabled(run: string): boolean {
  if (run === "") return true;
  for (let length = run.length; length > 0; length -= 1) {
    const part = run.slice(0, length);
    if ((Object.hasOwn(unitWords, part) || conceptsOf(part, "rule")) && isTabled(run.slice(length))) return true;
  }
  return false;
}
