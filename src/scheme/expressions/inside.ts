/** Every object inside plain data, itself too, whatever holds it; where a thing is written, and the clause it was read from, are no part of what it says. */
export function everyObjectIn(data: unknown): readonly object[] {
  const found: object[] = [];
  if (isObject(data)) found.push(data);
  // What is found is looked into in turn; figures have nothing in them.
  for (const each of found) {
    for (const key in each) {
      const value: unknown = each[key as keyof typeof each];
      if (isObject(value) && !("n" in value) && !written.has(key)) found.push(value);
    }
  }
  return found;
}

const written: ReadonlySet<string> = new Set(["span", "ruleSpan", "weightSpan", "head", "clause"]);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
