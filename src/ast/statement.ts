import type { IToken } from "chevrotain";
import type { Slice } from "../../grammar/read.ts";
import { HeadingLabel, HeadingName } from "../../grammar/tokens.ts";
import { headings } from "../../grammar/words/statements.ts";
import { conceptsOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, type Span, spanning } from "../text/source.ts";
import { nameOf, textOf, tokenSpan } from "./from-cst/context.ts";
import { joined } from "./from-cst/join.ts";
import { homelessFinding } from "./homeless.ts";
import { withRunsOfKeys } from "./loose-words.ts";
import { misplacedFinding } from "./misplaced.ts";
import type { Statement } from "./nodes/file.ts";
import type { Name, Surface } from "./nodes/name.ts";
import { readSegment, segmentsOf } from "./segments.ts";

/** Longer lists are data and belong in a CSV file. */
const MOST_CLAUSES = 2000;

export type ReadStatement = { readonly statement: Statement; readonly diagnostics: readonly Diagnostic[] };

/** One statement and what is wrong with it. What stands on a spoiled line, or below a misspelt first word, has its finding already. */
export function readStatement(source: Source, surface: Surface, slice: Slice, spoiled: (span: Span) => boolean): ReadStatement {
  const context = { file: source.file };
  const name = slice.tokens.find((token) => token.tokenType === HeadingName);
  const label = slice.tokens.find((token) => token.tokenType === HeadingLabel);
  const written = segmentsOf(slice);
  const segments = written.slice(0, MOST_CLAUSES).map((segment) => readSegment(source, slice, segment));
  const { clauses, homeless: loose } = joined(
    slice.statement,
    segments.flatMap((segment) => segment.parts),
  );
  const homeless = withRunsOfKeys(source, loose);
  const first = tokenSpan(context, slice.first);
  const misplaced = clauses.map((clause) => misplacedFinding(source, slice.first, slice.statement, clause));
  const [afterHead, ...otherHomeless] = homeless;
  const isNameless = name !== undefined && !label && isTaken(name) && afterHead?.kind === "lone" && follows(name, afterHead.span);
  const findings = [
    ...(headings[slice.statement] === "name" && (!name || isNameless)
      ? [finding("missing-name", first, { statement: slice.first.image })]
      : []),
    ...(written.length > MOST_CLAUSES
      ? [finding("statement-too-long", first, { count: String(written.length), limit: String(MOST_CLAUSES) })]
      : []),
    ...segments.flatMap((segment) => segment.diagnostics),
    ...(isNameless ? otherHomeless : homeless).map((part) => homelessFinding(source, surface, slice.first.image, part)),
    ...misplaced.filter((each) => each !== undefined),
  ];
  const span = spanning(first, tokenSpan(context, slice.tokens.at(-1) ?? slice.first));
  return {
    statement: {
      kind: slice.statement,
      ...(name && { name: headingName(source, name) }),
      ...(label && { label: textOf(context, label) }),
      clauses: clauses.filter((_, index) => misplaced[index] === undefined),
      ...((findings.length > 0 || slice.guessed || spoiled(span)) && { broken: true }),
      span,
      head: spanning(first, tokenSpan(context, label ?? name ?? slice.first)),
    },
    diagnostics: slice.guessed ? [] : findings.filter(({ place }) => !(place && "start" in place && spoiled(place))),
  };
}

/** `metric weight 100`: the word that begins a clause is taken for the name. */
function isTaken(name: IToken): boolean {
  return conceptsOf(name.image, "rule") !== undefined;
}

function follows(token: IToken, { start }: Span): boolean {
  return start - ((token.endOffset ?? token.startOffset) + 1) <= 1;
}

function headingName(source: Source, token: IToken): Name {
  return nameOf({ file: source.file }, token);
}
