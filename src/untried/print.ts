import { type Surface, statements } from "../../grammar/words.ts";
import type { Given } from "../ast/nodes/clause.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import { item } from "../format/clauses/example.ts";
import { inQuotes } from "../format/names.ts";
import { word } from "../format/spelling.ts";
import { type Fraction, HUNDRED, multiply } from "../number/fraction.ts";
import { dayAt } from "../periods/day-count.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Proposal } from "./proposals.ts";
import { named, nameOf, nowhere } from "./said.ts";
import { expressionOf, type Speech } from "./subject-expression.ts";

/** In which unit a figure of an example is written. */
export type UnitOf = (subject: ExampleItem["subject"]) => Unit;

/** What is said above an example besides who has to confirm it. */
export type Remark = keyof typeof remarks;

/** A proposal in canonical form, in the language of the file it is for, under a line that says who has to confirm it; undefined for what no text can say. */
export function exampleText(proposal: Proposal, speech: Speech, unitOf: UnitOf, remark?: Remark): string | undefined {
  const { surface } = speech;
  const said = (items: readonly ExampleItem[], plainPart: "measure" | "points"): string | undefined => {
    const written = items.map((each) => givenOf(each, plainPart, speech, unitOf(each.subject)));
    const known = written.filter((each) => each !== undefined);
    return known.length < written.length ? undefined : known.map((each) => item(surface, each)).join(surface === "zh" ? "，" : ", ");
  };
  const [given, expected] = [said(proposal.given, "measure"), said(proposal.expected, "points")];
  if (given === undefined || expected === undefined) return undefined;
  return [
    `# ${toConfirm[surface]}`,
    ...(remark ? [`# ${remarks[remark][surface]}`] : []),
    `${statements[surface].example[0]} ${inQuotes(given.replaceAll(/["“”]/g, ""))}`,
    `  ${word(surface, "Given")} ${given}`,
    `  ${word(surface, "Expect")} ${expected}`,
    "",
  ].join("\n");
}

const toConfirm = {
  en: "Proposed by kaohe check --coverage: work it out by hand before you keep it.",
  zh: "由 kaohe check --coverage 推算：请手算核对后再保留。",
} as const satisfies Record<Surface, string>;

const remarks = {
  shares: {
    en: "An example is one person: shares of grades move nobody in it.",
    zh: "示例只有一个人，等级分布在示例中不会调整任何人。",
  },
} as const satisfies Record<string, Record<Surface, string>>;

function givenOf({ subject, value }: ExampleItem, plainPart: "measure" | "points", speech: Speech, unit: Unit): Given | undefined {
  if (subject.kind === "outcome") {
    return { of: { kind: "outcome", span: nowhere }, value: { ...nameOf(subject.label), quoted: true }, span: nowhere };
  }
  const of = expressionOf(subject, plainPart, speech);
  return of && { of, value: givenValue(value, unit, speech.surface), span: nowhere };
}

function givenValue(value: ExampleItem["value"], unit: Unit, surface: Surface): Given["value"] {
  switch (value.kind) {
    case "number":
      return unit.kind === "date" ? { kind: "date", iso: dayAt(value.value), span: nowhere } : figureOf(value.value, unit, surface);
    case "text":
      return unit.kind === "date" ? { kind: "date", iso: value.text, span: nowhere } : named(value.text, surface);
    case "missing":
      return { kind: "missing", span: nowhere };
    case "yes-no":
      throw new RangeError("only outcomes follow or do not");
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
