import { valueAt } from "../evaluator/reference/evaluate.ts";
import { isNumber } from "../evaluator/reference/value.ts";
import { neededFor } from "../plan/analysis/along/run.ts";
import type { Site } from "../plan/analysis/variable/of-metric.ts";
import type { NodeId } from "../plan/node-id.ts";
import { evaluateExample } from "../results/examples.ts";
import { itemsOf, nodesOf } from "../results/subject.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Span } from "../text/source.ts";
import { type Givable, type Leaves, leavesUnder } from "./givable.ts";
import type { Proposal } from "./proposals.ts";
import type { Row } from "./rows.ts";
import { isTriedIn, runOf } from "./tried.ts";
import { pastValues, valuesOf } from "./values.ts";
import { isWritable } from "./writable.ts";

/** What rows are searched in. */
export type Field = { readonly scheme: Scheme; readonly site: Site; readonly givable: Givable };

/** Why no example is proposed for a row: it takes rows of data, nobody can say it, or nothing was found. */
export type NotProposed = "rows" | "unsayable" | "not-found";

/** So many sets of figures are tried for one row. */
const MOST = 400;

/** An example that takes a row, and one beside it that just does not; or why there is none. */
export function exampleFor(row: Row, field: Field): readonly Proposal[] | NotProposed {
  if (row.taken.length === 0) return "rows";
  if (row.taken.every(({ standsFor }) => standsFor === "not-applicable")) return "unsayable";
  const places = placesOf(row, field);
  for (const place of places) {
    const found = searched(row, place, field);
    if (found) return found;
  }
  return places.some(({ leaves }) => leaves.needsRows) || places.length === 0 ? "rows" : "not-found";
}

/** Where a row can be seen: in what an example may expect, and from what that is computed. */
type Place = { readonly subject: ExampleItem["subject"]; readonly leaves: Leaves };

/** Nearest first: the item that the row is of, then what is computed from it. */
function placesOf({ taken }: Row, { scheme, site: { plan }, givable }: Field): readonly Place[] {
  const subjects: readonly ExampleItem["subject"][] = [
    ...itemsOf(plan).map(({ name }) => ({ kind: "metric", name, part: "points" }) as const),
    { kind: "total" },
    ...(scheme.grades.length > 0 ? [{ kind: "grade" } as const] : []),
    ...plan.pays.map(({ name }) => ({ kind: "pay", name }) as const),
    ...plan.outcomes.map(({ label }) => ({ kind: "outcome", label }) as const),
  ];
  return subjects.flatMap((subject) => {
    const roots = nodesOf(subject, plan);
    const given = { has: (node: NodeId): boolean => givable.nodes.has(node) && !roots.includes(node) };
    const needed = new Set(neededFor(plan.nodes, roots, given));
    return taken.some(({ node }) => needed.has(node)) ? [{ subject, leaves: leavesUnder(roots, plan, givable) }] : [];
  });
}

function searched(row: Row, { subject, leaves }: Place, field: Field): readonly Proposal[] | undefined {
  const choices = choicesOf(row, leaves, field);
  for (const given of combinations(choices, MOST)) {
    const found = accepted(row, given, subject, field);
    if (!found) continue;
    const least = shortest(row, found, subject, field);
    const beside = besideIt(row, least, choices, subject, field);
    return beside ? [least, beside] : [least];
  }
  return undefined;
}

type Choice = readonly ExampleItem[];

/** What may be said of each figure that a result is computed from; of a row for what is missing, that too. */
function choicesOf(row: Row, leaves: Leaves, { scheme, site, givable }: Field): readonly (readonly Choice[])[] {
  const { span } = row;
  const wantsMissing = row.taken.some(({ standsFor }) => standsFor === "missing");
  const own = leaves.nodes.map((node): readonly Choice[] => {
    const subject = givable.nodes.get(node);
    if (!subject) return [];
    const missing: readonly Choice[] = wantsMissing && isMeasure(subject) ? [[{ subject, value: { kind: "missing" }, span }]] : [];
    return [...missing, ...valuesOf(node, scheme, site).map((value): Choice => [{ subject, value, span }])];
  });
  const past = leaves.past.map((figure): readonly Choice[] =>
    pastValues(figure, site.plan).map((value) =>
      figure.backs.map((back) => ({ subject: { kind: "past", of: figure.of, back, cycle: figure.cycle }, value, span })),
    ),
  );
  return [...own, ...past].filter((choice) => choice.length > 0);
}

function isMeasure(subject: ExampleItem["subject"]): boolean {
  return subject.kind === "metric" && (subject.part === "measure" || subject.part === "rating");
}

/** Every way to say one of each, the first ones of each before the others, as far as so many. */
function* combinations(choices: readonly (readonly Choice[])[], most: number): Generator<readonly ExampleItem[]> {
  const sizes = choices.map(({ length }) => length);
  const all = sizes.reduce((product, size) => product * size, 1);
  for (let number = 0; number < Math.min(all, most); number += 1) {
    let rest = number;
    yield choices.flatMap((choice, at) => {
      const index = rest % (sizes[at] ?? 1);
      rest = Math.floor(rest / (sizes[at] ?? 1));
      return choice[index] ?? [];
    });
  }
}

/** An example of these figures, where they lead to the row and to a result that can be written out. */
function accepted(row: Row, given: readonly ExampleItem[], subject: ExampleItem["subject"], field: Field): Proposal | undefined {
  const proposal = expecting(given, subject, row.span, field);
  return proposal && isTriedIn(row, runOf(proposal, field.site.plan)) ? proposal : undefined;
}

export function expecting(
  given: readonly ExampleItem[],
  subject: ExampleItem["subject"],
  span: Span,
  { site: { plan } }: Field,
): Proposal | undefined {
  const [node] = nodesOf(subject, plan);
  const value = node === undefined ? undefined : valueAt(evaluateExample({ given }, plan), node);
  const item = expectedItem(value, subject, span);
  return item && [...given, item].every(isWritable) ? { given, expected: [item] } : undefined;
}

/** That something follows can be expected; that one thing does not, only where nothing else does either. */
function expectedItem(value: ReturnType<typeof valueAt> | undefined, subject: ExampleItem["subject"], span: Span): ExampleItem | undefined {
  if (value === undefined) return undefined;
  if (isNumber(value)) return { subject, value: { kind: "number", value }, span };
  if (typeof value === "string") return { subject, value: { kind: "text", text: value }, span };
  return value === true ? { subject, value: { kind: "yes-no", value }, span } : undefined;
}

/** Without the figures that nothing hangs on. */
function shortest(row: Row, proposal: Proposal, subject: ExampleItem["subject"], field: Field): Proposal {
  return proposal.given.reduce((best, item) => {
    const less = accepted(
      row,
      best.given.filter((each) => each !== item),
      subject,
      field,
    );
    return less && isSameValue(less, best) ? less : best;
  }, proposal);
}

function isSameValue(a: Proposal, b: Proposal): boolean {
  return JSON.stringify(a.expected, bigints) === JSON.stringify(b.expected, bigints);
}

function bigints(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}

/** The same example with one figure a step further, where the row is no longer taken and something else comes out. */
function besideIt(
  row: Row,
  { given, expected }: Proposal,
  choices: readonly (readonly Choice[])[],
  subject: ExampleItem["subject"],
  field: Field,
): Proposal | undefined {
  for (const item of given) {
    const others = choices.flatMap((choice) => (choice.some((each) => each.includes(item)) ? choice : []));
    for (const other of others) {
      const [value, ...more] = other;
      if (!value || more.length > 0 || value === item) continue;
      const changed = expecting(
        given.map((each) => (each === item ? value : each)),
        subject,
        row.span,
        field,
      );
      if (changed && !isSameValue(changed, { given, expected }) && !isTriedIn(row, runOf(changed, field.site.plan))) return changed;
    }
  }
  return undefined;
}
