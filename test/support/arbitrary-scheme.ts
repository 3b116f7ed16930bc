import fc from "fast-check";
import type { File } from "../../src/ast/nodes/file.ts";
import { onLines, type Placed } from "./arbitrary/layout.ts";
import { statement } from "./arbitrary/statements.ts";

/** Syntax trees that a text can say, in the surface their first statement is printed in. */
export const file: fc.Arbitrary<File> = fc.record({
  file: fc.constant("generated.kpi"),
  surface: fc.constantFrom("en" as const, "zh" as const),
  statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

/** The same with its clauses on some lines: on one, on several, with blank lines between. */
export const placedFile: fc.Arbitrary<Placed> = fc
  .tuple(file, fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 1, maxLength: 12 }))
  .map(([tree, steps]) => onLines(tree, steps));
