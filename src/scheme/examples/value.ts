import type { Given } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { fraction } from "../../number/fraction.ts";
import { daysSinceOrigin } from "../../periods/day-count.ts";
import { partNames } from "../expressions/parts.ts";
import { columnUnit } from "../expressions/reference.ts";
import { unknownName } from "../names/suggest.ts";
import { columnOf } from "../people-source.ts";
import type { ExampleItem } from "../types/example.ts";
import type { Unit } from "../types/unit.ts";
import { unitName } from "../units/names.ts";
import { NUMBER, PERCENT, POINTS, TEXT, YES_NO } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";
import type { ExampleScope } from "./subject.ts";

/** The value of an item in base units; undefined where it does not fit what it is of, or cannot be judged. */
export function exampleValue(
  value: Given["value"],
  subject: ExampleItem["subject"],
  scope: ExampleScope,
): ExampleItem["value"] | undefined {
  if ("kind" in value && value.kind === "missing") return { kind: "missing" };
  if (subject.kind === "grade" || (subject.kind === "past" && subject.of.kind === "past-grade")) return gradeOf(value, scope);
  const unit = unitOf(subject, value.span, scope);
  if (!unit) return undefined;
  if (!("kind" in value)) return unit.kind === "text" ? { kind: "text", text: value.text } : wrongKind(value.span, unit, scope);
  if (value.kind === "date") return unit.kind === "date" ? dayOf(value.iso, subject) : wrongKind(value.span, unit, scope);
  if (value.kind === "none") return wrongKind(value.span, unit, scope);
  const read = valueIn(value, unit, scope);
  return read && { kind: "number", value: read };
}

/** What a metric measures is on a line of days; in a row it is as written. */
function dayOf(iso: string, { kind }: ExampleItem["subject"]): ExampleItem["value"] {
  const days = kind === "metric" ? daysSinceOrigin(iso) : undefined;
  return days === undefined ? { kind: "text", text: iso } : { kind: "number", value: fraction(days) };
}

/** Undefined for a part that the metric does not have; its metric was reported, or is now. */
function unitOf(subject: ExampleItem["subject"], at: Given["span"], scope: ExampleScope): Unit | undefined {
  switch (subject.kind) {
    case "grade":
      return TEXT;
    case "total":
    case "section":
      return POINTS;
    case "group":
    case "rows":
    case "past":
      return subject.of.unit;
    case "outcome":
      return YES_NO;
    case "pay":
      return { kind: "money", currency: scope.pays.values.get(subject.name)?.currency ?? "" };
    case "base": {
      const column = scope.people && columnOf(scope.people, subject.column);
      return column && columnUnit(column);
    }
    case "metric": {
      const unit = partUnit(subject, scope);
      const isRead = scope.drafts.get(subject.name)?.measured ?? false;
      if (!unit && isRead) scope.report(finding("no-such-part", at, { metric: subject.name, part: partNames[subject.part] }));
      return unit;
    }
  }
}

function partUnit({ name, part }: Extract<ExampleItem["subject"], { kind: "metric" }>, { drafts }: ExampleScope): Unit | undefined {
  const metric = drafts.get(name);
  switch (part) {
    case "points":
      return POINTS;
    case "attainment":
      return PERCENT;
    case "rating":
      return metric?.measure?.unit ?? NUMBER;
    case "measure":
      return metric?.measure?.unit;
    case "target":
      return metric?.target?.kind === "expression" ? metric.target.of.unit : metric?.target?.unit;
  }
}

function gradeOf(value: Given["value"], scope: ExampleScope): ExampleItem["value"] | undefined {
  if ("kind" in value) return wrongKind(value.span, TEXT, scope);
  const grade = scope.grades.values.get(value.text);
  if (grade !== undefined) return { kind: "text", text: grade };
  scope.report(unknownName("grade", value, scope.grades, scope.surface));
  return undefined;
}

function wrongKind(span: Given["span"], unit: Unit, { report }: ExampleScope): undefined {
  report(finding("example-value", span, { wanted: unitName(unit) }));
  return undefined;
}
