import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type CodeFile, codeIn, nodesOf } from "./support/code.ts";

/** What may import what: each layer only those above it in this list, and itself. */
const layers = [
  "grammar/",
  "src/number/",
  "src/text/",
  "src/diagnostics/",
  "src/ast/",
  "src/format/",
  "src/periods/",
  "src/scheme/",
  "src/plan/",
  "src/evaluator/",
  "src/records/",
  "src/people/",
  "src/targets/",
  "src/results/",
  "src/reading/",
  "src/untried/",
  "src/documents/",
  "src/pages/",
  "src/pipeline.ts",
  "src/fix.ts",
  "src/index.ts",
  "src/cli/",
];

/** The layers at the edge, which alone touch files, the clock and the process. */
const edges = ["src/cli/"];

/** What the outside world is called in code. */
const outside = ["process", "console", "performance", "fetch", "setTimeout", "setInterval", "setImmediate", "Buffer", "Date", "eval"];

/** A program of the developers: it writes the files of `grammar/generated`. */
const generator = "grammar/generate.ts";

const code = codeIn("grammar", "src").filter(({ path }) => path !== generator);
const core = code.filter(({ path }) => !edges.some((edge) => path.startsWith(edge)));

function layerOf(path: string): number {
  return layers.findIndex((layer) => path.startsWith(layer));
}

function isOurs(name: string): boolean {
  return name.endsWith(".ts");
}

describe("layers", () => {
  it("every file belongs to one", () => {
    expect(code.map(({ path }) => path).filter((path) => layerOf(path) === -1)).toEqual([]);
  });

  it("imports go one way", () => {
    const upward = code.flatMap(({ path, imports }) =>
      imports.filter((name) => isOurs(name) && layerOf(name) > layerOf(path)).map((name) => `${path} imports ${name}`),
    );
    expect(upward).toEqual([]);
  });

  it("imports form no circle", () => {
    expect(circlesIn(code)).toEqual([]);
  });

  it("the grammar imports only chevrotain", () => {
    const foreign = code
      .filter(({ path }) => path.startsWith("grammar/"))
      .flatMap(({ path, imports }) => imports.filter((name) => !isAllowedInGrammar(name)).map((name) => `${path} imports ${name}`));
    expect(foreign).toEqual([]);
  });

  it("the core imports nothing of the system", () => {
    const used = core.flatMap(({ path, imports }) =>
      imports.filter((name) => name.startsWith("node:")).map((name) => `${path} imports ${name}`),
    );
    expect(used).toEqual([]);
  });

  it("the core names no process, clock or console", () => {
    expect(core.flatMap(({ path, tree }) => outsideNames(tree).map((name) => `${path} names ${name}`))).toEqual([]);
  });

  it("only the public API passes on what others export", () => {
    const passing = code.filter(({ path, tree }) => path !== "src/index.ts" && tree.statements.some(isReExport));
    expect(passing.map(({ path }) => path)).toEqual([]);
  });

  it("nothing is exported as default", () => {
    const withDefault = code.filter(({ tree }) => tree.statements.some(isDefaultExport));
    expect(withDefault.map(({ path }) => path)).toEqual([]);
  });
});

function isAllowedInGrammar(name: string): boolean {
  return name.startsWith("grammar/") || name === "chevrotain" || name.startsWith("chevrotain/");
}

/** Names used by themselves, not as a property or a key. */
function outsideNames(tree: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  for (const node of nodesOf(tree)) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
    if (outside.includes(node.text) && !isMember) names.push(node.text);
    if (ts.isPropertyAccessExpression(parent) && parent.getText() === "Math.random") names.push("Math.random");
  }
  return names;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function isDefaultExport(statement: ts.Statement): boolean {
  const keywords = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return ts.isExportAssignment(statement) || keywords.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

/** Each circle of imports as `a → b → a`, found by walking from every file. */
function circlesIn(files: readonly CodeFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports.filter(isOurs)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) circles.push([...trail.slice(start), path].join(" → "));
    if (start !== -1 || finished.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of files) walk(path, []);
  return circles;
}
