import type { CstNode, IToken } from "chevrotain";
import type {
  ClauseCstChildren,
  ClauseCstNode,
  ClausesCstNode,
  ModifierCstChildren,
  ModifierCstNode,
} from "../../../grammar/generated/cst.ts";
import { ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Figure } from "../nodes/figure.ts";
import { awards, reading } from "./awards.ts";
import { type Context, tokenSpan } from "./context.ts";
import { asIn, definition, fromFile, gradesOf, of, peopleRound, remainder, sharedBy, ties, when } from "./groups.ts";
import { matrixRow } from "./matrix.ts";
import { measure, passLine, target } from "./measured.ts";
import { accept, attainmentCap, cap, extras, floor, markedOutOf, outOf, policy, round, stepsOf, visibleTo, weight } from "./modifiers.ts";
import { appliesTo, cycle, effective, extendsScheme, onChange, steps, version, without } from "./schemes.ts";
import { by, combine, forEach, matrix, points, proportional, rated, tiers } from "./shapes.ts";
import type { Part } from "./unjoined.ts";

/** The clauses of one segment of a rule statement. */
export function clauses(context: Context, node: ClausesCstNode): readonly Part[] {
  return [...(node.children.clause ?? []), ...(node.children.modifier ?? [])].flatMap((each) => clause(context, each));
}

type Rules = Required<Omit<ClauseCstChildren, "modifier"> & ModifierCstChildren>;
type Builder<Piece> = (context: Context, piece: Piece) => Part | readonly Part[];

/** How each rule of a clause becomes a part. */
const builders: { readonly [Rule in keyof Rules]: Builder<Rules[Rule][number]> } = {
  measure,
  target,
  points,
  passLine,
  weight,
  cap,
  floor,
  attainmentCap,
  round,
  stepsOf,
  markedOutOf,
  outOf,
  policy,
  extras,
  accept,
  visibleTo,
  of,
  gradesOf,
  asIn,
  remainder,
  fromFile,
  proportional,
  rated,
  matrix,
  matrixRow,
  tiers,
  forEach,
  combine,
  by,
  reading,
  version,
  effective,
  appliesTo,
  cycle,
  steps,
  extendsScheme,
  without,
  onChange,
  when,
  definition,
  ties,
  peopleRound,
  sharedBy,
  awards,
  Curve: (context, token) => ({ kind: "curve", span: tokenSpan(context, token) }),
  FlatBeyond: (context, token) => ({ kind: "flat-beyond", span: tokenSpan(context, token) }),
  NoCap: (context, token) => ({ kind: "cap", span: tokenSpan(context, token) }),
  NoFloor: (context, token) => ({ kind: "floor", span: tokenSpan(context, token) }),
  DownToZero: (context, token) => ({ kind: "floor", value: zeroAt(tokenSpan(context, token)), span: tokenSpan(context, token) }),
  AndSoOn: () => [],
  ToDate: (context, token) => ({ kind: "to-date", since: "year", span: tokenSpan(context, token) }),
  SinceJoining: (context, token) => ({ kind: "to-date", since: "joining", span: tokenSpan(context, token) }),
  Extra: (context, token) => ({ kind: "extra", span: tokenSpan(context, token) }),
  MayDecline: (context, token) => ({ kind: "declines", span: tokenSpan(context, token) }),
  MeanOfMembers: (context, token) => ({ kind: "mean-of-members", span: tokenSpan(context, token) }),
};

function zeroAt(span: Span): Figure {
  return { kind: "figure", value: ZERO, span };
}

export function clause(context: Context, { children }: ClauseCstNode | ModifierCstNode): readonly Part[] {
  if ("modifier" in children && children.modifier?.[0]) return clause(context, children.modifier[0]);
  return (Object.entries(children) as [keyof Rules, readonly (CstNode | IToken)[]][]).flatMap(([rule, pieces]) =>
    pieces.flatMap((piece) => (builders[rule] as Builder<CstNode | IToken>)(context, piece)),
  );
}
