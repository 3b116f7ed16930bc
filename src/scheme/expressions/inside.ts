/** Every object inside plain data, itself too, whatever holds it. */
export function everyObjectIn(data: unknown): readonly object[] {
  const found: object[] = [];
  const open: unknown[] = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    found.push(next);
    open.push(...Object.values(next));
  }
  return found;
}
