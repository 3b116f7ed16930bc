/** A tree of plain data without its places. */
export type WithoutSpans<T> = T extends readonly (infer E)[]
  ? readonly WithoutSpans<E>[]
  : T extends object
    ? { readonly [K in Exclude<keyof T, "span" | "head" | "file" | "surface">]: WithoutSpans<T[K]> }
    : T;

const places: ReadonlySet<string> = new Set(["span", "head", "file", "surface"]);

/** What a tree says, without where it says it and in which surface: two texts that mean the same give equal trees. */
export function withoutSpans<T>(tree: T): WithoutSpans<T> {
  return stripped(tree) as WithoutSpans<T>;
}

function stripped(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(stripped);
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !places.has(key))
      .map(([key, value]) => [key, stripped(value)]),
  );
}
