import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import { cellPlace, type Person } from "../plan/inputs.ts";
import { headerOf } from "../scheme/people-source.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldLoosely, foldTrimmed } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { isSlip, sameDigits } from "../text/slip.ts";
import { textsOf } from "./schemes.ts";

/**
 * Who is under no scheme, with a role that is a slip of one that a scheme is for. Two roles may
 * well be a character apart, so what is rarer than the one it is near to is taken for a slip of it.
 */
export function misspelt(
  outside: readonly Person[],
  everyone: readonly Person[],
  schemes: readonly Scheme[],
  source: SourceContract,
  period: Period,
): readonly Diagnostic[] {
  return [...textsOf(schemes)].flatMap(([column, wanted]) => {
    const heads = headsBy(column, everyone);
    const found = wanted.filter((text) => heads.has(text));
    return [...headsBy(column, outside)].flatMap(([text, people]) => {
      const meant = nearest(text, found);
      if (meant === undefined || wanted.includes(text) || !isMeant(text, meant, heads)) return [];
      const [first] = people;
      const slots = {
        cell: { cell: text },
        column: headerOf(source, column),
        meant: { cell: meant },
        count: String(people.length),
        period: period.name,
      };
      return [finding("scheme-near", first && cellPlace(first.row, column), slots)];
    });
  });
}

function isMeant(text: string, meant: string, heads: ReadonlyMap<string, readonly Person[]>): boolean {
  const [own, others] = [heads.get(text)?.length ?? 0, heads.get(meant)?.length ?? 0];
  return foldLoosely(text) === foldLoosely(meant) || isSlip(text, meant) || (sameDigits(text, meant) && own < others);
}

function headsBy(column: string, people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const heads = new Map<string, Person[]>();
  for (const person of people) {
    const text = foldTrimmed(person.row.cells.get(column)?.text ?? "");
    const same = heads.get(text);
    if (same) same.push(person);
    else if (text !== "") heads.set(text, [person]);
  }
  return heads;
}
