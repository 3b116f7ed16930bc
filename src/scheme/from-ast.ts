import type { File } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { causesAmong } from "../diagnostics/causes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { isWithin } from "../text/source.ts";
import { holdsWord } from "../text/words.ts";
import { accept } from "./accept.ts";
import { poolTakenOver } from "./checks/groups/pool-taken-over.ts";
import { namesUnused } from "./checks/workspace/names-unused.ts";
import { schemesMeet } from "./checks/workspace/schemes-meet.ts";
import { sourceUnused } from "./checks/workspace/source-unused.ts";
import { targetsUnread } from "./checks/workspace/targets-unread.ts";
import { checks } from "./checks.ts";
import { readDefinitions } from "./definitions.ts";
import type { Draft } from "./draft.ts";
import { extended } from "./extends.ts";
import { withPoolMates } from "./groups/pool-mates.ts";
import { declared, tableOf } from "./names/table.ts";
import { once } from "./once.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { peopleSource } from "./people-source.ts";
import { readPublish } from "./publish.ts";
import { type Reading, type Report, watched } from "./report.ts";
import { statementsOf } from "./ruled.ts";
import { readScheme, type Workspace } from "./scheme.ts";
import { settled } from "./settle.ts";
import { withSharedGrades } from "./shared-grades.ts";
import { readSource } from "./sources/read.ts";
import { sourcesToDate } from "./sources-to-date.ts";
import { readTables } from "./tables.ts";
import { readTargets } from "./targets/read.ts";
import { reportRevisions } from "./targets/revisions.ts";
import type { TargetSources } from "./targets/rows.ts";
import type { CheckedProgram } from "./types/program.ts";
import type { Accepted } from "./types/scheme.ts";
import type { Column, SourceContract } from "./types/source.ts";

/**
 * From what the texts say to what they mean: names looked up, units settled,
 * rules grouped, everything checked, defaults written out. The program is absent
 * where an error stands in its way; accepted findings are left out of the diagnostics.
 * @param tables the rows of tables that stand in files, by path
 */
export function fromAst(
  files: readonly File[],
  tables: readonly Source[] = [],
): { readonly program?: CheckedProgram; readonly diagnostics: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => found.push(diagnostic);
  const outline = outlineOf(files, report);
  const publish = readPublish(outline.publish, report);
  const draft = draftOf(outline, tables, report);
  if (outline.schemes.length + outline.targets.length === 0 && !outline.broken) report(finding("no-scheme", undefined, {}));
  for (const scheme of draft.schemes) {
    const read = found.filter(({ place }) => place !== undefined && "start" in place && isWithin(place, scheme.span));
    const checked = checks.flatMap((check) => check(scheme, draft));
    found.push(...causesAmong(checked, read, statementsOf(scheme)));
  }
  found.push(
    ...schemesMeet(draft),
    ...poolTakenOver(draft),
    ...sourceUnused(draft),
    ...targetsUnread(draft),
    ...(files.some(isBroken) ? [] : namesUnused(files, found)),
  );

  const { remaining, accepted } = accept(once(withoutLost(found, files), draft.schemes.flatMap(statementsOf)), files);
  if (files.some(isBroken) || remaining.some(({ severity }) => severity === "error")) return { diagnostics: remaining };
  const schemes = draft.schemes.map((scheme) => settled(scheme, acceptedIn(scheme.span, accepted)));
  const known = schemes.filter((scheme) => scheme !== undefined);
  return known.length < schemes.length
    ? { diagnostics: remaining }
    : { program: { sources: draft.sources, schemes: withPoolMates(known), targets: draft.targets, publish }, diagnostics: remaining };
}

/** A name that is given in a part which could not be read is missing only until that is mended. */
function withoutLost(found: readonly Diagnostic[], files: readonly File[]): readonly Diagnostic[] {
  const unread = files.flatMap(({ statements }) => statements.flatMap((statement) => statement.unread ?? [])).join("\n");
  if (unread === "") return found;
  return found.filter(({ code, slots }) => code !== "unknown-name" || typeof slots.name !== "string" || !holdsWord(unread, slots.name));
}

/** What the parser could not read is reported there; a program without it would compute something else. */
function isBroken({ broken, statements }: File): boolean {
  return broken === true || statements.some((statement) => statement.broken);
}

function draftOf(outline: Outline, tables: readonly Source[], report: Report): Draft {
  const sources = readSources(outline, report);
  const people = peopleSource(sources.contracts);
  const history = historyIn(sources.contracts, report);
  const needed: Column[] = [];
  const nouns = nounsOf(sources.contracts);
  const targets = readLists(
    outline,
    { sources: sources.table, ...(people ? { people } : {}) },
    { report, nouns, partial: sources.partial },
  );
  const workspace: Workspace = {
    sources: sources.table,
    ...(history ? { history: { source: history, need: (column) => needed.push(column) } } : {}),
    ...(people ? { people } : {}),
    targets: targets.table,
    tables: readTables(outline.tables, tables, outline.broken, report),
    definitions: readDefinitions(outline.definitions, outline.broken, report),
  };
  const graded = withSharedGrades(outline, report);
  const names = tableOf(
    "scheme",
    graded.flatMap((scheme) => declared(scheme.head, scheme)),
    report,
    outline.broken,
  );
  const [first] = outline.schemes;
  if (first && !people && sources.whole) report(finding("people-source-missing", first.head.head, {}));
  const schemes = extended(graded, names, report).map((scheme) =>
    readScheme(scheme, workspace, { report, surface: scheme.surface, nouns, partial: sources.partial }),
  );
  const contracts = sources.contracts.map((source) => (source === history ? withColumns(source, needed) : source));
  return {
    sources: sourcesToDate(contracts, schemes),
    sourcesWhole: sources.whole && targets.whole,
    targets: targets.lists,
    schemes,
  };
}

/** The one source of earlier results; another beside it is a finding. */
function historyIn(sources: readonly SourceContract[], report: Report): SourceContract | undefined {
  const [first, second] = sources.filter(({ results }) => results);
  if (first && second) report(finding("history-sources-several", second.span, { first: first.name, second: second.name }));
  return first;
}

/** What the rules ask of earlier results without declaring it, each column once. */
function withColumns(source: SourceContract, needed: readonly Column[]): SourceContract {
  const columns = new Map([...needed, ...source.columns].map((column) => [column.name, column]));
  return { ...source, columns: [...columns.values()] };
}

/** The contracts, by name; a source that could not be read still has its name. */
function readSources({ sources, broken }: Outline, report: Report) {
  const read = sources.flatMap(({ statement, surface }) => {
    const source = readSource(statement, { report, surface, nouns: new Set(), partial: new Set() });
    return source && statement.name ? [{ ...source, name: statement.name, label: statement.label }] : [];
  });
  const declarations = read.map(({ name, label, contract }) => ({ name, ...(label ? { label } : {}), value: contract }));
  return {
    contracts: read.map(({ contract }) => contract),
    table: tableOf("source", declarations, report, broken),
    partial: new Set(read.flatMap(({ whole, contract }) => (whole ? [] : [contract.name]))),
    whole: !broken && read.every(({ whole }) => whole),
  };
}

/** The lists of targets, by name; one that could not be read still has its name. */
function readLists({ targets, broken }: Outline, sources: TargetSources, context: Omit<Reading, "surface">) {
  const watch = watched(context.report);
  const reading = { ...context, report: watch.report };
  const read = targets.map(({ statement, surface }) => ({ statement, list: readTargets(statement, sources, { ...reading, surface }) }));
  const known = read.flatMap(({ statement, list }) => declared(statement, list));
  const table = tableOf("targets", known, watch.report, broken || known.length < read.length);
  reportRevisions(table, { report: watch.report, surface: targets[0]?.surface ?? "en" });
  return { lists: known.map(({ value }) => value), table, whole: !watch.failed() };
}

/** What sources count: 家, 门店. */
function nounsOf(sources: readonly SourceContract[]): ReadonlySet<string> {
  const columns = sources.flatMap(({ columns }) => columns);
  return new Set(columns.flatMap(({ type }) => (type.kind === "number" && type.unit.kind === "count" ? (type.unit.noun ?? []) : [])));
}

function acceptedIn(span: Accepted["span"], accepted: readonly Accepted[]): readonly Accepted[] {
  return accepted.filter(({ within }) => isWithin(within, span));
}
