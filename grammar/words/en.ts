import type { Concept } from "./concepts.ts";
import { data } from "./en/data.ts";
import { modifiers } from "./en/modifiers.ts";
import { rules } from "./en/rules.ts";
import { schemes } from "./en/schemes.ts";
import { values } from "./en/values.ts";
import type { StatementWord } from "./statements.ts";
import type { WellKnown } from "./well-known.ts";

export const statements = {
  scheme: ["scheme"],
  section: ["section"],
  metric: ["metric"],
  total: ["total"],
  grades: ["grades"],
  pay: ["pay"],
  example: ["example"],
  source: ["source"],
  publish: ["publish"],
  outcome: ["outcome"],
  veto: ["veto"],
  coefficient: ["coefficient"],
  limit: ["limit"],
  distribution: ["distribution"],
  pool: ["pool"],
  targets: ["targets"],
  table: ["table"],
  let: ["let"],
  calendar: ["calendar"],
} as const satisfies Record<StatementWord, readonly string[]>;

/** An empty list: English says it by the order of words. */
export const en = {
  ...rules,
  ...values,
  ...modifiers,
  ...schemes,
  ...data,
} as const satisfies Record<Concept, readonly string[]>;

export const wellKnown = {
  person: ["person", "employee"],
  name: ["name"],
  team: ["team"],
  role: ["role"],
  manager: ["manager"],
  joined: ["joined"],
  left: ["left"],
  start: ["start"],
  end: ["end"],
  month: ["month"],
  quarter: ["quarter"],
  year: ["year"],
  date: ["date"],
  metric: ["metric"],
  rater: ["rater"],
  rating: ["rating"],
  comment: ["comment"],
  note: ["note"],
  everyone: ["everyone"],
  scheme: ["scheme"],
  self: ["self"],
  hr: ["hr"],
} as const satisfies Record<WellKnown, readonly string[]>;
