/** The words that may begin a line at the left margin, and how their statements are read. */
export const statementWords = [
  "scheme",
  "section",
  "metric",
  "total",
  "grades",
  "pay",
  "example",
  "source",
  "publish",
  "outcome",
  "veto",
  "coefficient",
  "limit",
  "distribution",
  "pool",
  "targets",
  "table",
  "let",
  "calendar",
] as const;

export type StatementWord = (typeof statementWords)[number];

/** What may stand between a statement's word and its first clause. */
export type Heading = "name" | "label" | "none";

export const headings = {
  scheme: "name",
  section: "name",
  metric: "name",
  total: "none",
  grades: "label",
  pay: "name",
  example: "label",
  source: "name",
  publish: "none",
  outcome: "label",
  veto: "label",
  coefficient: "name",
  limit: "none",
  distribution: "none",
  pool: "name",
  targets: "name",
  table: "name",
  let: "name",
  calendar: "none",
} as const satisfies Record<StatementWord, Heading>;

/** Which clauses a statement's body is made of. */
export type Body = "rule" | "total" | "limit" | "table" | "example" | "source" | "publish" | "targets";

const ownBodies: ReadonlySet<string> = new Set<Body>(["total", "limit", "table", "example", "source", "publish", "targets"]);

export function bodyOf(word: StatementWord): Body {
  return ownBodies.has(word) ? (word as Body) : "rule";
}
