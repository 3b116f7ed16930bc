import { type Surface, statements, wellKnown } from "../../grammar/words.ts";
import type { Expr, FunctionWord } from "../ast/nodes/expression.ts";
import type { Name } from "../ast/nodes/name.ts";
import { parse } from "../ast/parse.ts";
import { word } from "../format/spelling.ts";
import { fraction } from "../number/fraction.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Span } from "../text/source.ts";

type Subject = ExampleItem["subject"];
type SubjectOf<K extends Subject["kind"]> = Extract<Subject, { readonly kind: K }>;

/** The language of the scheme's file, and its own cycle. */
export type Speech = Pick<Scheme, "surface" | "cycle">;

export const nowhere: Span = { file: "", start: 0, end: 0 };

/** A subject as an example says it: what an item is given is its measure, what is expected of it its points. Undefined for what no text can say. */
export function expressionOf(subject: Subject, plainPart: "measure" | "points", speech: Speech): Expr | undefined {
  const { surface } = speech;
  switch (subject.kind) {
    case "metric": {
      const of = reference(subject.name, surface);
      return subject.part === plainPart ? of : call(subject.part, of);
    }
    case "pay":
    case "section":
      return reference(subject.name, surface);
    case "base":
      return column(subject.source, subject.column, surface);
    case "total":
    case "grade":
      return { kind: "reference", path: [nameOf(subject.kind)], word: subject.kind, span: nowhere };
    case "past":
      return previous(subject, speech);
    case "group":
      return ofGroup(subject.of, surface);
    case "outcome":
      return undefined;
  }
}

function column(source: string, name: string, surface: Surface): Expr {
  // After a dot any plain word is a name.
  const quoted = !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  return { kind: "reference", path: [named(source, surface), { ...nameOf(name), quoted }], span: nowhere };
}

/** `previous(grade)`, `previous(total, 2)`, and of another cycle than the scheme's `previous(total, 1 year)`. */
function previous({ of, back, cycle }: SubjectOf<"past">, { surface, cycle: own }: Speech): Expr {
  const what = kept(of.kind === "past-grade" ? "grade" : of.column, surface);
  if (cycle === own && back === 1) return call("previous", what);
  const unit = cycle === own ? {} : { unit: nameOf(periods[surface][cycle]) };
  return call("previous", what, { kind: "figure", value: fraction(BigInt(back)), ...unit, span: nowhere });
}

const periods = {
  en: { month: "month", quarter: "quarter", half: "half", year: "year" },
  zh: { month: "个月", quarter: "个季度", half: "半年", year: "年" },
} as const satisfies Record<Surface, Record<SubjectOf<"past">["cycle"], string>>;

/** What a row of earlier results holds, as a rule asks for it: `total`, the points of `revenue`, `attainment(revenue)`. */
function kept(name: string, surface: Surface): Expr {
  if (name === "total" || name === "grade" || name === "rank")
    return { kind: "reference", path: [nameOf(name)], word: name, span: nowhere };
  const [metric = "", part] = name.split(".");
  return isPart(part) ? call(part, reference(metric, surface)) : reference(name, surface);
}

function isPart(part: string | undefined): part is "measure" | "target" | "attainment" {
  return part === "measure" || part === "target" || part === "attainment";
}

/** `rank(total in team)`, as the scheme has it; undefined for a figure of anything computed. */
function ofGroup(figure: SubjectOf<"group">["of"], surface: Surface): Expr | undefined {
  const group = groupName(figure.in, surface);
  if (figure.kind === "headcount") return { ...call("headcount"), in: group };
  const [of, ties] = [figure.of, figure.ties].map((each) => each && plain(each, surface));
  if (!of || (figure.ties && !ties)) return undefined;
  return { ...call(figure.fn, of), in: group, ...(ties && { ties }) };
}

function groupName(group: SubjectOf<"group">["of"]["in"], surface: Surface): Name {
  if (group.kind !== "column") return nameOf(group.kind);
  return Object.hasOwn(wellKnown.en, group.column) ? nameOf(group.column) : named(group.column, surface);
}

function plain(of: Expression, surface: Surface): Expr | undefined {
  switch (of.kind) {
    case "total":
    case "grade":
      return { kind: "reference", path: [nameOf(of.kind)], word: of.kind, span: nowhere };
    case "metric":
      return of.part === "stretch" ? undefined : call(of.part, reference(of.name, surface));
    case "person":
      return column("people", of.column, surface);
    default:
      return undefined;
  }
}

function reference(name: string, surface: Surface): Expr {
  return { kind: "reference", path: [named(name, surface)], span: nowhere };
}

type CallExpr = Extract<Expr, { readonly kind: "call" }>;

function call(fn: FunctionWord, ...args: readonly Expr[]): CallExpr {
  return { kind: "call", fn, name: nameOf(fn), args, span: nowhere };
}

export function named(name: string, surface: Surface): Name {
  return { ...nameOf(name), quoted: !isBare(name, surface) };
}

export function nameOf(text: string): Name {
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
