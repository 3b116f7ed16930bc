import { parse } from "../../ast/parse.ts";
import type { Language } from "../../diagnostics/diagnostic.ts";
import { print } from "../../format/print.ts";
import { exampleNames, exampleUnits } from "./names.ts";

/**
 * An example in a language, in canonical form: written once, in English, with
 * its names and texts exchanged for Chinese ones before it is printed.
 * @throws SyntaxError where it cannot be read.
 */
export function exampleIn(language: Language, text: string): string {
  const { file, diagnostics } = parse({ file: "example.kpi", text });
  const [wrong] = diagnostics;
  if (wrong) throw new SyntaxError(`${wrong.code} in the example\n${text}`);
  return language === "en" ? print(file, text, "en") : print(renamed(file, exampleNames) as typeof file, text, "zh");
}

/** The tree with every name and text of the dictionary replaced; keywords are no names. */
function renamed(tree: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(tree)) return tree.map((each) => renamed(each, names));
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (key === "text" && typeof value === "string") return [key, names[value] ?? value];
      return [key, renamed(value, key === "unit" ? exampleUnits : names)];
    }),
  );
}
