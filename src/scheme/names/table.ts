import type { Statement } from "../../ast/nodes/file.ts";
import type { Name, Text } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { nearest } from "../../text/nearest.ts";
import type { Reading, Report } from "../report.ts";
import { kindNames, type NameKind } from "./kinds.ts";
import { unknownName } from "./suggest.ts";

/** Something with a name, and perhaps a label; texts may call it by either. */
export type Declaration<T> = { readonly name: Name; readonly label?: Text; readonly value: T };

export type NameTable<T> = {
  readonly kind: NameKind;
  readonly values: ReadonlyMap<string, T>;
  /** All that things go by, names before labels: one of them may be meant. */
  readonly known: readonly string[];
  /** Each thing once, for lists of what there is. */
  readonly listed: readonly string[];
  /** Something of the kind was reported: a name that seems missing may be that. */
  readonly partial: boolean;
};

/** Enters names, then labels; a name or label already taken in its kind is a finding, and the first keeps it. */
export function tableOf<T>(kind: NameKind, declarations: readonly Declaration<T>[], report: Report, partial = false): NameTable<T> {
  const values = new Map<string, T>();
  const places = new Map<string, Declaration<T>>();
  const enter = (called: Name | Text, declaration: Declaration<T>): void => {
    const first = places.get(called.text);
    if (first === declaration) return;
    if (first) {
      const note = { en: `the first ${kindNames[kind].en} of this name`, zh: `先出现的同名${kindNames[kind].zh}` };
      report(
        finding(
          "duplicate-name",
          called.span,
          { kind: kindNames[kind], name: called.text },
          { related: [{ place: first.name.span, note }] },
        ),
      );
      return;
    }
    values.set(called.text, declaration.value);
    places.set(called.text, declaration);
  };
  for (const declaration of declarations) enter(declaration.name, declaration);
  for (const declaration of declarations) if (declaration.label) enter(declaration.label, declaration);
  const listed = declarations.map(({ name }) => name.text);
  return { kind, values, known: [...values.keys()], listed, partial };
}

/** The names of two kinds, where a text may mean either; those of the first go before. */
export function joined<T>(first: NameTable<T>, second: NameTable<T>): NameTable<T> {
  const known = [...first.known, ...second.known];
  const listed = [...first.listed, ...second.listed];
  return {
    kind: first.kind,
    values: new Map([...second.values, ...first.values]),
    known,
    listed,
    partial: first.partial || second.partial,
  };
}

/** What a name is given to; a finding where it is given to nothing. */
export function find<T>(table: NameTable<T>, name: Name, { surface, report }: Pick<Reading, "surface" | "report">): T | undefined {
  const value = table.values.get(name.text);
  if (value === undefined && !mayBeLost(table, name)) report(unknownName(table.kind, name, table, surface));
  return value;
}

/** A name near nothing that is known, where something of its kind was reported already, needs no second finding. */
export function mayBeLost({ partial, known }: Pick<NameTable<unknown>, "partial" | "known">, { text }: Name): boolean {
  return partial && nearest(text, known) === undefined;
}

/** A statement's name and label, for whatever it declares. */
export function declared<T>({ name, label }: Pick<Statement, "name" | "label">, value: T | undefined): readonly Declaration<T>[] {
  return name && value !== undefined ? [{ name, ...(label ? { label } : {}), value }] : [];
}
