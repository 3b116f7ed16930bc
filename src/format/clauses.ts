import type { Concept } from "../../grammar/words/concepts.ts";
import type { Surface } from "../../grammar/words.ts";
import type { AwardClause } from "../ast/nodes/award.ts";
import type { Clause, ClauseKind, ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { award } from "./awards.ts";
import { type Examples, examplesWord, item } from "./clauses/example.ts";
import { asIn, consequence, gradesRef, groupLimit, of, peopleRound, share, sharedBy, ties, weightLimit, when } from "./clauses/groups.ts";
import { matrix, tableRow } from "./clauses/matrix.ts";
import { measure, passLine, target } from "./clauses/measured.ts";
import {
  accept,
  attainmentCap,
  cap,
  extras,
  floor,
  markedOutOf,
  outOf,
  policy,
  round,
  visibleTo,
  weight,
  zeroWhen,
} from "./clauses/modifiers.ts";
import { announce, minimumGroup, say } from "./clauses/publish.ts";
import {
  appliesTo,
  cycle,
  definition,
  effective,
  extendsScheme,
  onChange,
  stepping,
  totalIs,
  version,
  without,
} from "./clauses/schemes.ts";
import { anchorText, by, byRank, forEach, points, proportional, rated, tiers } from "./clauses/shapes.ts";
import { column, fromFile, provided, rows, totalRows } from "./clauses/source.ts";
import { allocation, approved, because, factor, goal, revises, seasons, split, targetRows } from "./clauses/targets.ts";
import type { Piece } from "./piece.ts";
import { slope } from "./slopes.ts";
import { spaced } from "./spacing.ts";
import { word } from "./spelling.ts";

/** What a clause's words depend on besides the clause itself. */
export type Setting = { readonly surface: Surface; readonly statement: Statement };

/** A clause as one piece of text, or as several that may stand on lines of their own. */
export function clausePieces(setting: Setting, clause: Clause): readonly Piece[] {
  const print: (setting: Setting, clause: never) => string | readonly Piece[] = printers[clause.kind];
  const printed = print(setting, clause as never);
  return typeof printed === "string" ? [{ text: printed, span: clause.span }] : printed;
}

/** A clause that is told from its neighbours by one word. */
const plain =
  (concept: Concept) =>
  ({ surface }: Setting): string =>
    word(surface, concept);

/** A clause whose words depend on its surface alone. */
const simple =
  <C extends Clause>(print: (surface: Surface, clause: C) => string | readonly Piece[]) =>
  ({ surface }: Setting, clause: C): string | readonly Piece[] =>
    print(surface, clause);

const printers = {
  slope: simple(slope),
  award: ({ surface, statement }: Setting, clause: AwardClause) => award(surface, statement.kind, clause),
  column: simple(column),
  proportional: simple(proportional),
  curve: plain("Curve"),
  "flat-beyond": plain("FlatBeyond"),
  rated: simple(rated),
  "anchor-text": simple(anchorText),
  matrix: simple(matrix),
  tiers: ({ surface, statement }: Setting, clause: ClauseOf<"tiers">) => tiers(surface, clause, statement.kind),
  "for-each": simple(forEach),
  points: simple(points),
  by: simple(by),
  "by-rank": simple(byRank),
  measure: simple(measure),
  target: simple(target),
  "pass-line": simple(passLine),
  weight: simple(weight),
  cap: simple(cap),
  floor: ({ surface, statement }: Setting, clause: ClauseOf<"floor">) => floor(surface, clause, statement),
  "attainment-cap": simple(attainmentCap),
  round: simple(round),
  "marked-out-of": simple(markedOutOf),
  "zero-when": simple(zeroWhen),
  "if-missing": simple(policy),
  "if-not-applicable": simple(policy),
  extra: plain("Extra"),
  extras: simple(extras),
  "out-of": simple(outOf),
  accept: simple(accept),
  declines: plain("MayDecline"),
  "visible-to": simple(visibleTo),
  version: simple(version),
  effective: simple(effective),
  "applies-to": simple(appliesTo),
  cycle: simple(cycle),
  stepping: simple(stepping),
  extends: simple(extendsScheme),
  without: simple(without),
  "total-is": simple(totalIs),
  definition: simple(definition),
  "to-date": ({ surface }: Setting, { since }: ClauseOf<"to-date">) => word(surface, since === "joining" ? "SinceJoining" : "ToDate"),
  "on-change": simple(onChange),
  "mean-of-members": plain("MeanOfMembers"),
  of: simple(of),
  "grades-ref": simple(gradesRef),
  "as-in": simple(asIn),
  when: simple(when),
  // biome-ignore lint/suspicious/noThenProperty: the word of the language
  then: simple(consequence),
  share: simple(share),
  "group-limit": simple(groupLimit),
  "table-row": simple(tableRow),
  "weight-limit": simple(weightLimit),
  ties: simple(ties),
  "people-round": simple(peopleRound),
  "shared-by": simple(sharedBy),
  given: items,
  expect: items,
  "from-file": simple(fromFile),
  rows: simple(rows),
  "total-rows": simple(totalRows),
  provided: simple(provided),
  goal: simple((surface, clause: ClauseOf<"goal">) => goal(surface, clause)),
  split: simple(split),
  allocation: simple(allocation),
  factor: simple(factor),
  seasons: simple(seasons),
  "target-rows": simple(targetRows),
  revises: simple(revises),
  because: simple(because),
  approved: simple(approved),
  say: simple(say),
  announce: simple(announce),
  "minimum-group": simple(minimumGroup),
} satisfies { readonly [K in ClauseKind]: (setting: Setting, clause: ClauseOf<K>) => string | readonly Piece[] };

/** given attainment(revenue) 96%, collection 90%: what follows the first item may go on in the next line. */
function items({ surface }: Setting, clause: Examples): readonly Piece[] {
  return clause.items.map(
    (each, index): Piece => ({
      text: spaced(index === 0 && examplesWord(surface, clause), item(surface, each)),
      span: each.span,
      ...(index > 0 && { lead: "comma" }),
    }),
  );
}
