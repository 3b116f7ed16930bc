import { type Surface, wellKnown } from "../../grammar/words.ts";
import type { Expr } from "../ast/nodes/expression.ts";
import type { Name } from "../ast/nodes/name.ts";
import { fraction } from "../number/fraction.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Scheme } from "../scheme/types/scheme.ts";

import { ofRows } from "./rows-expression.ts";
import { call, column, named, nameOf, nowhere, reference } from "./said.ts";

type Subject = ExampleItem["subject"];
type SubjectOf<K extends Subject["kind"]> = Extract<Subject, { readonly kind: K }>;

/** The language of the scheme's file, and its own cycle. */
export type Speech = Pick<Scheme, "surface" | "cycle">;

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
    case "rows":
      return ofRows(subject.of, surface);
    case "outcome":
      return undefined;
  }
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
