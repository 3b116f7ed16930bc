/**
 * All that plain data says, in one line: alike for what says the same wherever
 * it is written. `without` names what is left out.
 */
export function saidBy(data: unknown, without: ReadonlySet<string> = places): string {
  if (Array.isArray(data)) return `[${data.map((each) => saidBy(each, without)).join()}]`;
  if (typeof data !== "object" || data === null) return `${typeof data} ${data}`;
  const parts: string[] = [];
  for (const key in data) if (!without.has(key)) parts.push(`${key}:${saidBy(data[key as keyof typeof data], without)}`);
  return `{${parts.join()}}`;
}

/** Where a thing is written is no part of what it says. */
export const places: ReadonlySet<string> = new Set(["span", "clause"]);
