import type { Clause, ClauseKind } from "../../ast/nodes/clause.ts";
import type { Statement, StatementKind } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Report } from "../report.ts";
import { statementName } from "../statements.ts";
import { clauseNames } from "./names.ts";

type Computed = Exclude<StatementKind, "calendar">;

/** What may stand in each statement. */
// biome-ignore format: one statement a row
const allowed = {
  scheme: ["version", "effective", "applies-to", "cycle", "stepping", "marked-out-of", "round", "to-date", "on-change"],
  section: ["weight", "marked-out-of", "cap", "floor", "round"],
  metric: [
    "weight", "extra", "measure", "mean-of-members", "target", "to-date", "pass-line", "by", "by-rank", "people-round",
    "slope", "award", "proportional", "curve", "flat-beyond", "rated", "anchor-text", "points", "matrix", "for-each", "tiers",
    "cap", "floor", "attainment-cap", "round", "marked-out-of", "zero-when", "if-missing", "if-not-applicable", "declines",
  ],
  coefficient: [
    "of", "measure", "target", "by", "by-rank", "people-round", "slope", "award", "proportional", "curve", "flat-beyond", "points",
    "rated", "anchor-text", "matrix", "for-each", "cap", "floor", "attainment-cap", "round", "zero-when", "if-missing", "if-not-applicable", "declines",
  ],
  veto: ["when", "then"],
  outcome: ["when"],
  total: ["out-of", "total-is", "cap", "floor", "round", "extras"],
  grades: ["award", "by-rank", "people-round", "as-in"],
  pay: ["of", "to-date", "by", "by-rank", "people-round", "award", "slope", "curve", "flat-beyond", "proportional", "rated", "points", "tiers", "matrix", "for-each", "cap", "floor", "round", "zero-when", "declines"],
  pool: ["of", "shared-by", "round"],
  limit: ["group-limit", "weight-limit", "round"],
  distribution: ["share", "people-round", "ties"],
  example: ["given", "expect"],
  source: ["from-file", "rows", "column", "total-rows", "provided"],
  publish: ["say", "announce", "minimum-group"],
  table: ["from-file", "table-row"],
  let: ["definition"],
  targets: ["effective", "goal", "split", "allocation", "factor", "seasons", "target-rows", "revises", "because", "approved"],
} as const satisfies Record<Computed, readonly ClauseKind[]>;

/** What the language can say and nothing here computes, with what to write instead: an error where it stands, so that no score leaves it out in silence. */
const notComputed: Readonly<Partial<Record<ClauseKind, Bilingual>>> = {
  "visible-to": {
    en: "Take it out: who may read which page is settled where the site is put, not in the text.",
    zh: "请删去这一条：谁能看哪些页面由站点的存放位置决定，不在方案中规定。",
  },
};

/** What a statement says many times; anything else is said once. */
// biome-ignore format: a few rows read better than a column
const repeatable: ReadonlySet<ClauseKind> = new Set([
  "slope", "award", "share", "column", "table-row", "anchor-text", "accept", "given", "expect", "total-rows", "say", "announce",
  "goal", "split", "allocation", "factor", "zero-when",
] as const satisfies readonly ClauseKind[]);

/** What is sound of a statement. Not `whole`: a clause of it was reported, so that nothing may be called missing from it. */
export type Sound = { readonly clauses: readonly Clause[]; readonly whole: boolean };

/** Words that bound a result are many, and say one thing. */
const boundNames: Readonly<Partial<Record<ClauseKind, Bilingual>>> = {
  floor: { en: "how low it goes (floor, no floor)", zh: "最低到多少（最低、扣完为止、不设下限）" },
  cap: { en: "how high it goes (cap, no cap)", zh: "最高到多少（封顶、上限、不封顶）" },
};

/** The clauses that can stand in a statement; the others are reported and left out. */
export function soundClauses(statement: Statement, report: Report): Sound {
  const may: readonly ClauseKind[] = statement.kind in allowed ? allowed[statement.kind as Computed] : [];
  const first = new Map<string, Clause>();
  let whole = statement.broken !== true;
  const clauses = statement.clauses.filter((clause) => {
    if (clause.kind === "accept") return true;
    const misplaced = misplacement(clause, statement, may);
    if (misplaced) {
      // `ecah round 2` was reported as the word it misspells.
      if (clause.kind !== "round" || !statement.broken) report(misplaced);
      whole = false;
      return false;
    }
    const earlier = first.get(onceKey(clause));
    first.set(onceKey(clause), earlier ?? clause);
    if (!earlier || repeatable.has(clause.kind) || onceKey(clause) === "cap when") return true;
    const related = [{ place: earlier.span, note: { en: "the first one", zh: "先出现的一处" } }];
    report(finding("said-twice", clause.span, { what: boundNames[clause.kind] ?? clauseNames[clause.kind] }, { related }));
    return false;
  });
  return { clauses, whole };
}

function misplacement(clause: Clause, statement: Statement, may: readonly ClauseKind[]): Diagnostic | undefined {
  const instead = notComputed[clause.kind];
  if (instead) return finding("not-computed", clause.span, { what: clauseNames[clause.kind], instead });
  if (may.includes(clause.kind) && !isWrongRound(clause, statement)) return undefined;
  const slots = { clause: clauseNames[clause.kind], statement: statementName(statement.kind), advice: whereElse(clause, statement) };
  return finding("clause-not-here", clause.span, slots);
}

/** The other statements that hold such a clause. */
function whereElse({ kind }: Clause, statement: Statement): Bilingual {
  const others = (Object.keys(allowed) as Computed[]).filter((each) => {
    const may: readonly ClauseKind[] = allowed[each];
    return each !== statement.kind && may.includes(kind);
  });
  if (others.length === 0) return { en: "Take it out.", zh: "请删掉。" };
  const named = (language: keyof Bilingual): readonly string[] => others.map((each) => `“${statementName(each)[language]}”`);
  return { en: `Take it out, or write it under ${named("en").join(" or ")}.`, zh: `请删掉，或写到${named("zh").join("、")}下面。` };
}

/** `each round` is said of a section's or scheme's parts, `round` of a thing itself; a scheme's own is its total's. */
function isWrongRound(clause: Clause, { kind }: Statement): boolean {
  if (clause.kind !== "round" || kind === "section") return false;
  return clause.each !== (kind === "scheme");
}

/** Clauses of one kind that say different things: `round` and `each round`, who provides and when it is due, either side of an anchor. */
function onceKey(clause: Clause): string {
  if (clause.kind === "round") return clause.each ? "each round" : "round";
  if (clause.kind === "provided") return clause.by ? "provided by" : "due";
  if (clause.kind === "cap" && clause.when) return "cap when";
  if (clause.kind === "target" && clause.stretch) return "stretch target";
  if (clause.kind === "proportional") return `proportional ${clause.side ?? ""}`;
  return clause.kind;
}
