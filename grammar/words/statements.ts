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
] as const; // prettier-ignore

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
export type Body = "rule" | "example" | "source" | "publish";

export const bodyOf = (word: StatementWord): Body => (word === "example" || word === "source" || word === "publish" ? word : "rule");
