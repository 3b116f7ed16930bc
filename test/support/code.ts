import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** A file of the product: its path from the top, and what it imports, files of the product by their paths too. */
export type CodeFile = { readonly path: string; readonly imports: readonly string[]; readonly tree: ts.SourceFile };

/** The hand-written TypeScript of these folders. */
export function codeIn(...folders: readonly string[]): readonly CodeFile[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root })).map(readCode);
}

function readCode(path: string): CodeFile {
  const text = readFileSync(join(root, path), "utf8");
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => (fileName.startsWith(".") ? relative(root, resolve(root, dirname(path), fileName)) : fileName));
  return { path, imports, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Every node of a tree, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
