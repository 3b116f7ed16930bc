import { mkdirSync, writeFileSync } from "node:fs";
import { generateCstDts } from "@chevrotain/cst-dts-gen";
import { ebnf } from "./ebnf.ts";
import { SchemeParser } from "./parser.ts";
import { textMate } from "./textmate.ts";

/** The files of `generated/`, by name. A test holds that they are the ones checked in. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const productions = new SchemeParser(false).getGAstProductions();
  const types = generateCstDts(productions, { includeVisitorInterface: false }).replace("ICstVisitor, ", "");
  return {
    "cst.ts": `// Made by grammar/generate.ts from grammar/parser.ts.\n${types}`,
    "grammar.ebnf": ebnf(productions, "file"),
    "kpi.tmLanguage.json": textMate(),
  };
}

if (import.meta.main) {
  const folder = new URL("./generated/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(generatedFiles())) writeFileSync(new URL(name, folder), text);
}
