/** Every object inside plain data, itself too, whatever holds it. */
export function everyObjectIn(data: unknown): readonly object[] {
  const found: object[] = [];
  if (isObject(data)) found.push(data);
  // What is found is looked into in turn.
  for (const each of found) for (const value of Object.values(each)) if (isObject(value)) found.push(value);
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
