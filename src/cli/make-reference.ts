import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { referenceView } from "../pages/reference/from-documents.ts";
import type { ReferenceView } from "../pages/reference/view.ts";
import { packageFolder } from "./package.ts";
import { readFindingCases } from "./read-finding-cases.ts";
import { referenceFile } from "./reference.ts";

/** The reference from the sources of this repository: `npm run build:cli` keeps it in the package. */
export function makeReference(): ReferenceView {
  const root = packageFolder();
  const ebnf = readFileSync(join(root, "grammar", "generated", "grammar.ebnf"), "utf8");
  return referenceView(ebnf, readFindingCases(join(root, "test", "cases", "findings")));
}

if (import.meta.main) {
  mkdirSync(dirname(referenceFile()), { recursive: true });
  writeFileSync(referenceFile(), JSON.stringify(makeReference()));
}
