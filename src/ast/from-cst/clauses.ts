import type { CstNode, IToken } from "chevrotain";
import type { ClauseCstChildren, ClauseCstNode, ClausesCstNode } from "../../../grammar/generated/cst.ts";
import { fraction } from "../../number/fraction.ts";
import { awards } from "./awards.ts";
import { type Context, tokenSpan } from "./context.ts";
import { definition, fromFile, gradesOf, of, remainder, sharedBy, ties, when } from "./groups.ts";
import { matrixRow } from "./matrix.ts";
import { measure, passLine, target } from "./measured.ts";
import { accept, attainmentCap, cap, extras, floor, markedOutOf, outOf, policy, round, visibleTo, weight } from "./modifiers.ts";
import { appliesTo, cycle, effective, extendsScheme, onChange, steps, version, without } from "./schemes.ts";
import { by, combine, forEach, matrix, points, proportional, rated, tiers } from "./shapes.ts";
import type { Part } from "./unjoined.ts";

/** The clauses of one segment of a rule statement. */
export function clauses(context: Context, node: ClausesCstNode): readonly Part[] {
  return (node.children.clause ?? []).flatMap((each) => clause(context, each));
}

/** How each rule of `clause` becomes a part. */
const builders: { readonly [Rule in keyof ClauseCstChildren]-?: (context: Context, piece: Piece<Rule>) => Part | readonly Part[] } = {
  proportional,
  rated,
  matrix,
  matrixRow,
  tiers,
  forEach,
  combine,
  points,
  by,
  measure,
  target,
  passLine,
  weight,
  cap,
  floor,
  attainmentCap,
  round,
  markedOutOf,
  outOf,
  policy,
  extras,
  accept,
  visibleTo,
  version,
  effective,
  appliesTo,
  cycle,
  steps,
  extendsScheme,
  onChange,
  without,
  of,
  gradesOf,
  when,
  definition,
  ties,
  sharedBy,
  remainder,
  fromFile,
  awards,
  Curve: (context, token) => ({ kind: "curve", span: tokenSpan(context, token) }),
  FlatBeyond: (context, token) => ({ kind: "flat-beyond", span: tokenSpan(context, token) }),
  NoCap: (context, token) => ({ kind: "cap", span: tokenSpan(context, token) }),
  NoFloor: (context, token) => ({ kind: "floor", span: tokenSpan(context, token) }),
  DownToZero: (context, token) => ({
    kind: "floor",
    value: { kind: "figure", value: fraction(0n), span: tokenSpan(context, token) },
    span: tokenSpan(context, token),
  }),
  AndSoOn: () => [],
  ToDate: (context, token) => ({ kind: "to-date", span: tokenSpan(context, token) }),
  Extra: (context, token) => ({ kind: "extra", span: tokenSpan(context, token) }),
  MayDecline: (context, token) => ({ kind: "declines", span: tokenSpan(context, token) }),
  MeanOfMembers: (context, token) => ({ kind: "mean-of-members", span: tokenSpan(context, token) }),
}; // prettier-ignore

type Piece<Rule extends keyof ClauseCstChildren> = NonNullable<ClauseCstChildren[Rule]>[number];

function clause(context: Context, node: ClauseCstNode): readonly Part[] {
  return (Object.entries(node.children) as [keyof ClauseCstChildren, readonly (CstNode | IToken)[]][]).flatMap(([rule, pieces]) =>
    pieces.flatMap((piece) => (builders[rule] as (context: Context, piece: CstNode | IToken) => Part | readonly Part[])(context, piece)),
  );
}
