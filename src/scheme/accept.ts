import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { File, Statement, StatementKind } from "../ast/nodes/file.ts";
import { type Code, catalogue, finding, whileChecking } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Entry } from "../diagnostics/entry.ts";
import type { Span } from "../text/source.ts";
import { letsStand } from "./accepted.ts";
import { unknownName } from "./names/suggest.ts";
import type { Report } from "./report.ts";
import type { Accepted } from "./types/scheme.ts";

/** One `accept`, with the stretch of text whose findings it is about. */
type Acceptance = { readonly clause: ClauseOf<"accept">; readonly within: Span };

export type Standing = { readonly remaining: readonly Diagnostic[]; readonly accepted: readonly Accepted[] };

/** The findings made up to here; codes of later phases are theirs to match. */
const ownCodes: ReadonlySet<string> = new Set(Object.keys(whileChecking));

/**
 * Lets accepted findings stand. Each goes to the `accept` of its code in its own
 * statement, else to one in the scheme's; an acceptance that nothing matches is a finding.
 */
export function accept(found: readonly Diagnostic[], files: readonly File[]): Standing {
  const remaining: Diagnostic[] = [];
  const accepted: Accepted[] = [];
  const report: Report = (diagnostic) => remaining.push(diagnostic);
  const acceptances = files.flatMap((file) => acceptancesIn(file).filter(({ clause }) => isAcceptable(clause, file, report)));
  const matched = new Set<Acceptance>();
  for (const diagnostic of found) {
    const acceptance = acceptances
      .filter((each) => letsStand({ code: each.clause.code.text, within: each.within }, diagnostic))
      .sort((a, b) => length(a.within) - length(b.within))[0];
    if (!acceptance) {
      remaining.push(diagnostic);
      continue;
    }
    matched.add(acceptance);
    accepted.push({ ...entry(acceptance), finding: diagnostic });
  }
  for (const acceptance of acceptances) {
    if (matched.has(acceptance)) continue;
    const { code } = acceptance.clause;
    if (ownCodes.has(code.text)) report(finding("accept-unused", acceptance.clause.span, { code: code.text }));
    else accepted.push(entry(acceptance));
  }
  return { remaining, accepted };
}

function entry({ clause, within }: Acceptance): Accepted {
  return { code: clause.code.text, reason: clause.reason.text, within, span: clause.span };
}

/** An `accept` in the scheme statement reaches to the next scheme. */
function acceptancesIn({ statements }: File): readonly Acceptance[] {
  return statements.flatMap((statement, index) => {
    const within = statement.kind === "scheme" ? schemeSpan(statement, statements.slice(index + 1)) : statement.span;
    return statement.clauses.flatMap((clause) => (clause.kind === "accept" ? [{ clause, within }] : []));
  });
}

const workspaceStatements: ReadonlySet<StatementKind> = new Set(["source", "publish", "targets", "table", "let", "calendar"]);

function schemeSpan(head: Statement, after: readonly Statement[]): Span {
  const next = after.findIndex(({ kind }) => kind === "scheme");
  const own = (next === -1 ? after : after.slice(0, next)).filter(({ kind }) => !workspaceStatements.has(kind));
  return { ...head.span, end: Math.max(head.span.end, ...own.map(({ span }) => span.end)) };
}

function isAcceptable({ code, span }: ClauseOf<"accept">, { surface }: File, report: Report): boolean {
  const known: Entry | undefined = Object.hasOwn(catalogue, code.text) ? catalogue[code.text as Code] : undefined;
  if (!known) report(unknownName("code", code, acceptableCodes(), surface));
  else if (!known.acceptable) report(finding("accept-refused", span, { code: code.text, title: known.title }));
  return known?.acceptable ?? false;
}

function acceptableCodes(): readonly string[] {
  return Object.entries(catalogue).flatMap(([code, each]: readonly [string, Entry]) => (each.acceptable ? [code] : []));
}

function length({ start, end }: Span): number {
  return end - start;
}
