import { type Surface, statements } from "../../grammar/words.ts";
import type { Given } from "../ast/nodes/clause.ts";
import type { Expr, FunctionWord } from "../ast/nodes/expression.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import type { Name } from "../ast/nodes/name.ts";
import { parse } from "../ast/parse.ts";
import { item } from "../format/clauses/example.ts";
import { inQuotes } from "../format/names.ts";
import { word } from "../format/spelling.ts";
import { type Fraction, HUNDRED, multiply } from "../number/fraction.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";
import type { Proposal } from "./proposals.ts";

/** In which unit a figure of an example is written. */
export type UnitOf = (subject: ExampleItem["subject"]) => Unit;

/** A proposal in canonical form, in the language of the file it is for, under a line that says who has to confirm it. */
export function exampleText({ given, expected }: Proposal, surface: Surface, unitOf: UnitOf): string {
  const said = (items: readonly ExampleItem[]): string =>
    items.map((each) => item(surface, givenOf(each, surface, unitOf(each.subject)))).join(surface === "zh" ? "，" : ", ");
  const label = said(given).replaceAll(/["“”]/g, "");
  return [
    `# ${toConfirm[surface]}`,
    `${statements[surface].example[0]} ${inQuotes(label)}`,
    `  ${word(surface, "Given")} ${said(given)}`,
    `  ${word(surface, "Expect")} ${said(expected)}`,
    "",
  ].join("\n");
}

const toConfirm = {
  en: "Proposed by kaohe check --coverage: work it out by hand before you keep it.",
  zh: "由 kaohe check --coverage 推算：请手算核对后再保留。",
} as const satisfies Record<Surface, string>;

const nowhere: Span = { file: "", start: 0, end: 0 };

function givenOf({ subject, value }: ExampleItem, surface: Surface, unit: Unit): Given {
  return { of: exprOf(subject, surface), value: givenValue(value, unit, surface), span: nowhere };
}

/** @throws RangeError for what no proposal is about. */
function exprOf(subject: ExampleItem["subject"], surface: Surface): Expr {
  switch (subject.kind) {
    case "metric": {
      const of = reference(subject.name, surface);
      return subject.part === "points" || subject.part === "measure" ? of : call(subject.part, of);
    }
    case "pay":
      return reference(subject.name, surface);
    case "base": {
      // After a dot any plain word is a name.
      const column = { ...nameOf(subject.column), quoted: !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(subject.column) };
      return { kind: "reference", path: [named(subject.source, surface), column], span: nowhere };
    }
    case "total":
    case "grade":
      return { kind: "reference", path: [nameOf(subject.kind)], word: subject.kind, span: nowhere };
    default:
      throw new RangeError(`no example is proposed about a ${subject.kind}`);
  }
}

function reference(name: string, surface: Surface): Expr {
  return { kind: "reference", path: [named(name, surface)], span: nowhere };
}

function named(name: string, surface: Surface): Name {
  return { ...nameOf(name), quoted: !isBare(name, surface) };
}

function call(fn: Extract<FunctionWord, "attainment" | "target" | "rating">, of: Expr): Expr {
  return { kind: "call", fn, name: nameOf(fn), args: [of], span: nowhere };
}

function nameOf(text: string): Name {
  return { text, quoted: false, span: nowhere };
}

/** Whether a name is read whole without quotes, once it is declared. */
function isBare(name: string, surface: Surface): boolean {
  const declared = `${statements[surface].metric[0]} ${name} ${word(surface, "Weight")} 1\n`;
  const asked = `${statements[surface].example[0]} "x"\n  ${word(surface, "Given")} ${name} 1\n`;
  const { file, diagnostics } = parse({ file: "", text: declared + asked });
  const [given] = file.statements[1]?.clauses ?? [];
  const of = given?.kind === "given" ? given.items[0]?.of : undefined;
  return diagnostics.length === 0 && of?.kind === "reference" && of.word === undefined && of.path.length === 1 && of.path[0]?.text === name;
}

function givenValue(value: ExampleItem["value"], unit: Unit, surface: Surface): Given["value"] {
  switch (value.kind) {
    case "number":
      return figureOf(value.value, unit, surface);
    case "text":
      return named(value.text, surface);
    case "missing":
      return { kind: "missing", span: nowhere };
    case "yes-no":
      throw new RangeError("no example is proposed about what is yes or no");
  }
}

function figureOf(value: Fraction, unit: Unit, surface: Surface): Figure {
  const plain = { kind: "figure", value, span: nowhere } as const;
  const counted = (word: string): Figure => ({ ...plain, unit: nameOf(word) });
  switch (unit.kind) {
    case "percent":
      return { ...plain, value: multiply(value, HUNDRED), mark: "percent" };
    case "ratio":
      return { ...plain, mark: "ratio" };
    case "money":
      return counted(unit.currency === "CNY" && surface === "zh" ? "元" : unit.currency);
    case "count":
      return unit.noun === undefined ? plain : counted(unit.noun);
    case "time":
      return counted(unit.unit);
    default:
      return plain;
  }
}
