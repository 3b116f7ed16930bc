import type { IToken } from "chevrotain";
import type { Slice } from "../../grammar/read.ts";
import { HeadingLabel, HeadingName } from "../../grammar/tokens.ts";
import { headings } from "../../grammar/words/statements.ts";
import { conceptsOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, type Span, spanning } from "../text/source.ts";
import { type CutNumber, cutNumbers } from "./cut-numbers.ts";
import { nameOf, textOf, tokenSpan } from "./from-cst/context.ts";
import { joined } from "./from-cst/join.ts";
import { nameWithDigits, strayWords } from "./heading-names.ts";
import { homelessFinding } from "./homeless.ts";
import { withRunsOfKeys } from "./loose-words.ts";
import type { Mend } from "./mend.ts";
import { misplacedFinding } from "./misplaced.ts";
import { nameSuchAs } from "./name-examples.ts";
import type { Statement } from "./nodes/file.ts";
import type { Name, Surface } from "./nodes/name.ts";
import { readSegment, type Segment, segmentsOf, unread } from "./segments.ts";

/** A veto without one of these is a sentence of prose. */
const conditional = /\b(?:when|if)\b|当(?![季月年期日天])|[如若]/iu;

/** Longer lists are data and belong in a CSV file. */
const MOST_CLAUSES = 2000;

export type ReadStatement = { readonly statement: Statement; readonly diagnostics: readonly Diagnostic[] };

/** What is known of the text around a statement. */
export type Around = {
  readonly surface: Surface;
  readonly declared: ReadonlySet<string>;
  /** Whether a stretch touches a line that has its finding already. */
  readonly spoiled: (span: Span) => boolean;
  /** Whether a stretch has a sign in it that the language does not have: what it says is not known. */
  readonly holdsStray: (span: Pick<Span, "start" | "end">) => boolean;
  readonly mend: Mend;
};

/** One statement and what is wrong with it. What stands on a spoiled line, or below a misspelt first word, has its finding already. */
export function readStatement(source: Source, slice: Slice, { surface, declared, spoiled, holdsStray, mend }: Around): ReadStatement {
  const context = { file: source.file };
  const name = slice.tokens.find((token) => token.tokenType === HeadingName);
  const label = slice.tokens.find((token) => token.tokenType === HeadingLabel);
  const written = segmentsOf(slice);
  const tried = written.slice(0, MOST_CLAUSES);
  const cuts = cutNumbers(source.text, tried);
  const extra = name && (nameWithDigits(source, slice, tried[0], name) ?? strayWords(source, slice, tried[0], name, surface));
  const segments = tried.map((segment, index) => {
    if (index === 0 && extra) return { ...extra.rest, diagnostics: [extra.finding] };
    const cut = cuts.find(({ first, last }) => first <= index && index <= last);
    if (cut) return unread(source, segment, cut.first === index ? [cutFinding(source, cut)] : []);
    return holdsStray(stretchOf(segment)) ? unread(source, segment, []) : readSegment(source, slice, segment);
  });
  const { clauses, homeless: loose } = joined(
    slice.statement,
    segments.flatMap((segment) => segment.parts),
  );
  const homeless = withRunsOfKeys(source, loose);
  const first = tokenSpan(context, slice.first);
  const head = spanning(first, tokenSpan(context, label ?? name ?? slice.first));
  const misplaced = clauses.map((clause) => misplacedFinding(source, slice.first, slice.statement, clause));
  const [afterHead, ...otherHomeless] = homeless;
  const isNameless = name !== undefined && !label && isTaken(name) && afterHead?.kind === "lone" && follows(name, afterHead.span);
  const lacksName = headings[slice.statement] === "name" && !name;
  const findings = [
    ...(lacksName || isNameless
      ? [finding("missing-name", first, { statement: slice.first.image, example: nameSuchAs(slice.statement) })]
      : []),
    ...(written.length > MOST_CLAUSES
      ? [finding("statement-too-long", first, { count: String(written.length), limit: String(MOST_CLAUSES) })]
      : []),
    ...segments.flatMap(({ diagnostics }, index) => (lacksName && index === 0 ? [] : diagnostics)),
    ...(isNameless || (lacksName && afterHead?.kind === "lone") ? otherHomeless : homeless).map((part) =>
      homelessFinding(source, surface, slice.first.image, part, !source.text.slice(head.end, part.span.start).includes("\n")),
    ),
    ...misplaced.filter((each) => each !== undefined),
  ];
  const span = spanning(first, tokenSpan(context, slice.tokens.at(-1) ?? slice.first));
  const lost = [
    ...segments.flatMap(({ parts }, index) =>
      parts.some(({ kind }) => kind === "unread") ? [writtenIn(source.text, written[index])] : [],
    ),
    ...homeless.map(({ span }) => source.text.slice(span.start, span.end)),
    ...(slice.lost === undefined ? [] : [slice.lost]),
  ];
  const words = source.text.slice(span.start, span.end);
  const isProse = slice.statement === "veto" && findings.length > 0 && !conditional.test(words) && !spoiled(span);
  const unspoiled = findings.filter(({ place }) => !(place && "start" in place && spoiled(place)));
  const told = slice.guessed ? [] : isProse ? [finding("veto-incomplete", span, {})] : unspoiled;
  return {
    statement: {
      kind: slice.statement,
      ...(name && { name: extra?.name ?? headingName(source, name) }),
      ...(label && { label: textOf(context, label) }),
      clauses: clauses.filter((_, index) => misplaced[index] === undefined),
      ...(lost.length > 0 && { unread: lost }),
      ...((findings.length > 0 || slice.guessed || slice.lost !== undefined || spoiled(span)) && { broken: true }),
      span,
      head,
    },
    diagnostics: onceEach(told.map((each) => mend(each, head.end, { statement: slice.statement, surface, declared }))),
  };
}

/** A slip that cuts a clause in two spoils both parts, and is mended once. */
function onceEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ code, place }, index) => {
    const same = (other: Diagnostic) => other.code === code && isSamePlace(other.place, place);
    return place === undefined || found.findIndex(same) === index;
  });
}

function isSamePlace(one: Diagnostic["place"], other: Diagnostic["place"]): boolean {
  return (
    one !== undefined && other !== undefined && "start" in one && "start" in other && one.start === other.start && one.end === other.end
  );
}

function cutFinding({ file, text }: Source, { start, end, meant }: CutNumber): Diagnostic {
  const place = { file, start, end };
  return finding("number-cut", place, { written: text.slice(start, end), meant }, { fix: { span: place, text: meant } });
}

function writtenIn(text: string, segment: Segment | undefined): string {
  if (!segment) return "";
  const { start, end } = stretchOf(segment);
  return text.slice(start, end);
}

/** From the first sign behind what stands before the segment to its last. */
function stretchOf({ before, tokens }: Segment): Pick<Span, "start" | "end"> {
  const start = (before.endOffset ?? before.startOffset) + 1;
  return { start, end: tokens.reduce((end, { startOffset, endOffset = startOffset }) => Math.max(end, endOffset + 1), start) };
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
