/**
 * Columns, audiences and groups that mean the same in every workspace. They
 * are names, not keywords; where one of them stands, both languages' words give
 * the English name.
 */
export const wellKnownNames = [
  "person",
  "name",
  "team",
  "role",
  "manager",
  "joined",
  "left",
  "start",
  "end",
  "month",
  "quarter",
  "year",
  "date",
  "metric",
  "rater",
  "rating",
  "comment",
  "note",
  "everyone",
  "scheme",
  "self",
  "hr",
] as const;

export type WellKnown = (typeof wellKnownNames)[number];
