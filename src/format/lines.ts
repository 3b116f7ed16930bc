/** Which line (from 0) an offset is on, and which lines are blank. */
export type Lines = { readonly at: (offset: number) => number; readonly isBlank: (line: number) => boolean };

export function linesOf(text: string): Lines {
  const ends = [...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return {
    at: (offset) => lastAtMost(starts, offset),
    isBlank: (line) => text.slice(starts[line], starts[line + 1]).trim() === "",
  };
}

/** The index of the last number that is not over `limit`, in ascending numbers of which the first is 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
