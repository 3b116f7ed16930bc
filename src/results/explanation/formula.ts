import { type Fraction, HUNDRED, multiply } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { dayAt } from "../../periods/day-count.ts";
import type { Alike, Graph, Kind, Node, NodeOf, Window } from "../../plan/graph.ts";
import type { Group } from "../../plan/group-operation.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { GroupFn } from "../../scheme/types/expression.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { Words } from "../words/words.ts";

/** What a formula is written from: a graph, and what stands for a node instead of how it is computed. */
export type Sheet = {
  readonly graph: Graph;
  readonly words: Words;
  readonly leaf: (id: NodeId, node: Node) => string | undefined;
  /** A text constant, as people know it: a grade by its label. */
  readonly label: (text: string) => string;
};

/** How a node is computed; its own operation is written out whatever it is called. */
export function formulaText(id: NodeId, sheet: Sheet): string {
  return operationOf(nodeAt(sheet.graph, id), sheet).text;
}

/** A node as it stands inside a formula. */
export function termText(id: NodeId, sheet: Sheet): string {
  return write(id, sheet).text;
}

/** A node as a factor of a formula: in brackets where it has several terms or factors. */
export function factorText(id: NodeId, sheet: Sheet): string {
  return within(id, "whole", sheet);
}

/** A number within a formula: `96%`, `1,200`, `28.80` where it was rounded to two places. */
export function numberText(value: Fraction, unit: Unit, places?: number): string {
  if (unit.kind === "date") return dayAt(value);
  return unit.kind === "percent" ? `${numeral(multiply(value, HUNDRED))}%` : numeral(value, places);
}

export function nodeAt(graph: Graph, id: NodeId): Node {
  const node = graph[id];
  if (!node) throw new RangeError(`no node ${id}`);
  return node;
}

/** How tightly a text holds together, loosest first: what is looser than its place gets brackets. */
const levels = ["choice", "or", "and", "comparison", "sum", "product", "whole"] as const;
type Level = (typeof levels)[number];
type Written = { readonly text: string; readonly level: Level };

function write(id: NodeId, sheet: Sheet): Written {
  const node = nodeAt(sheet.graph, id);
  const leaf = sheet.leaf(id, node);
  return leaf === undefined ? operationOf(node, sheet) : whole(leaf);
}

function operationOf(node: Node, sheet: Sheet): Written {
  return (writers[node.kind] as (node: Node, sheet: Sheet) => Written)(node, sheet);
}

/** A node where only a text at least as tight as `level` can stand. */
function within(id: NodeId, level: Level, sheet: Sheet): string {
  const { text, level: own } = write(id, sheet);
  return levels.indexOf(own) < levels.indexOf(level) ? `(${text})` : text;
}

function whole(text: string): Written {
  return { text, level: "whole" };
}

const writers: { readonly [K in Kind]: (node: NodeOf<K>, sheet: Sheet) => Written } = {
  constant: ({ value, unit }) => whole(numberText(value, unit)),
  text: ({ text }, { label }) => whole(label(text)),
  person: ({ label }) => whole(label),
  column: ({ label }) => whole(label),
  months: ({ of, window }, { words }) => whole(inWindow(words.names.months[of], window, words)),
  days: ({ of, count }, { words }) => whole(words.names.days[count][of]),
  aggregate: ({ fn, of, where, per, called, window, expects, label: source }, { words, label }) => {
    if (called !== undefined) return whole(called);
    const ofRow = (graph: Graph): string => formulaText(graph.length - 1, { graph, words, label, leaf: () => undefined });
    // A rule of each row has lines of its own.
    const value = of?.at(-1)?.kind === "choose" ? words.eachRow : of ? ofRow(of) : words.rows;
    const key = where?.find(({ kind }) => kind === "column");
    if (expects === "a-match" && key?.kind === "column") return whole(words.inOwnRow(value, source, key.label));
    const chosen = where ? words.where(value, ofRow(where)) : value;
    const taken = per ? perItemText(chosen, per, words) : chosen;
    return whole(inWindow(words.call(words.aggregates[fn], [taken]), window, words));
  },
  past: (node, sheet) => whole(sheet.words.overPeriods(ofPeriod(node, sheet), node, node.now !== undefined)),
  unary: ({ op, of }, sheet) => {
    if (op === "negate") return { text: `−${within(of, "whole", sheet)}`, level: "sum" };
    return whole(sheet.words.call(sheet.words.functions[op], [termText(of, sheet)]));
  },
  arithmetic: ({ op, left, right }, sheet) => {
    const level = op === "+" || op === "-" ? "sum" : "product";
    const tighter = op === "+" || op === "*" ? level : level === "sum" ? "product" : "whole";
    return { text: joined(within(left, level, sheet), op, within(right, tighter, sheet)), level };
  },
  sum: ({ of }, sheet) => {
    const terms = of.map((id) => within(id, "sum", sheet));
    return {
      text: terms.length === 0 ? "0" : terms.reduce((text, term) => joined(text, "+", term)),
      level: of.length === 1 ? "whole" : "sum",
    };
  },
  extreme: ({ op, of }, sheet) =>
    whole(
      sheet.words.call(
        sheet.words.functions[op],
        of.map((id) => termText(id, sheet)),
      ),
    ),
  round: ({ of, places, mode, inStepsOf }, sheet) => {
    const to = inStepsOf ? sheet.words.inStepsOf(numeral(inStepsOf)) : sheet.words.places(places);
    return whole(sheet.words.rounding(mode, termText(of, sheet), to));
  },
  compare: ({ op, left, right }, sheet) => {
    const text = `${within(left, "sum", sheet)} ${sheet.words.comparisons[op]} ${within(right, "sum", sheet)}`;
    return { text, level: "comparison" };
  },
  logic: ({ op, of }, sheet) => ({ text: of.map((id) => within(id, op, sheet)).join(sheet.words.logic[op]), level: op }),
  choose: ({ branches, otherwise }, sheet) => {
    const rest = otherwise ? termText(otherwise.result, sheet) : sheet.words.missing;
    const text = branches.reduceRight(
      (others, { when, result }) => sheet.words.choice(termText(when, sheet), termText(result, sheet), others),
      rest,
    );
    return { text, level: "choice" };
  },
  steps: ({ distance, width }, sheet) => ({
    text: `${within(distance, "product", sheet)} ÷ ${within(width, "whole", sheet)}`,
    level: "product",
  }),
  entry: ({ list, of }, sheet) => whole(sheet.words.entry(list, termText(of, sheet))),
  "revised-entry": ({ list, of }, sheet) => whole(sheet.words.entry(list, termText(of, sheet))),
  "period-share": ({ list }, { words }) => whole(words.periodShare(list)),
  "period-day": ({ of }, { words }) => whole(words.names.periodDay[of]),
  elapsed: ({ in: unit, from, to, unit: of }, sheet) =>
    // A date on a line of days is that date.
    whole(
      of.kind === "date" && to !== undefined
        ? termText(to, sheet)
        : sheet.words.elapsed(unit, termText(from, sheet), to === undefined ? undefined : termText(to, sheet)),
    ),
  "geometric-mean": ({ of }, sheet) =>
    whole(
      sheet.words.call(
        sheet.words.geometricMean,
        of.map((id) => termText(id, sheet)),
      ),
    ),
  part: ({ of, from, to }, sheet) => {
    const start = nodeAt(sheet.graph, from);
    const begins = start.kind === "constant" && start.value.n === 0n ? undefined : termText(from, sheet);
    return whole(sheet.words.partOf(termText(of, sheet), begins, to === undefined ? undefined : termText(to, sheet)));
  },
  headcount: ({ in: among }, sheet) => overGroup("headcount", "", among, sheet),
  group: ({ fn, of, in: among }, sheet) => overGroup(fn, termText(of, sheet), among, sheet),
  distribution: ({ of }, sheet) => write(of, sheet),
  pool: ({ amount, of, in: among }, sheet) => {
    const all = overGroup("sum", termText(of, sheet), among, sheet).text;
    return { text: `${within(amount, "product", sheet)} × ${within(of, "whole", sheet)} ÷ ${all}`, level: "product" };
  },
  limit: ({ of }, sheet) => write(of, sheet),
  settle: ({ present }, sheet) => write(present, sheet),
};

/** `largest(result of each row) per Project, at most 5` */
function perItemText(of: string, { fn, label, unit, floor, cap }: Alike, words: Words): string {
  const { perItem, periods } = words.items;
  return perItem(words.call(words.aggregates[fn], [of]), unit ? periods[unit] : label, floor && numeral(floor), cap && numeral(cap));
}

/** `rank(total in team)` */
function overGroup(fn: GroupFn | "headcount", of: string, group: Group, { words }: Sheet): Written {
  const { groups, call } = words;
  return whole(call(groups.figures[fn], [groups.within(of, groupText(group, words))]));
}

/** A group as its kind is called: everyone, or those who share a column. */
export function groupText(group: Group, { groups }: Words): string {
  return group.kind === "column" ? group.label : groups[group.kind];
}

const signs = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** Two terms; what is added and begins with a minus is taken away instead. */
function joined(left: string, op: keyof typeof signs, right: string): string {
  if (!right.startsWith("-")) return `${left} ${signs[op]} ${right}`;
  return op === "+" ? `${left} ${signs["-"]} ${right.slice(1)}` : `${left} ${signs[op]} (${right})`;
}

function inWindow(text: string, window: Window | undefined, words: Words): string {
  return window ? words.toDate[window.since][window.until](text) : text;
}

/** What is asked of each period. */
function ofPeriod({ now, of }: NodeOf<"past">, sheet: Sheet): string {
  return now === undefined ? rowText(of, sheet) : termText(now, sheet);
}

/** What is asked of one period, so many before this one. */
export function ofOnePeriod(node: NodeOf<"past">, back: number, sheet: Sheet): string {
  return sheet.words.overPeriods(ofPeriod(node, sheet), { fn: "previous", count: back, cycle: node.cycle }, false);
}

/** What is read of a row of earlier results, as it is called in this one. */
function rowText(graph: Graph, { words, label }: Sheet): string {
  const leaf = (_id: NodeId, node: Node): string | undefined => {
    if (node.kind === "column" && node.column === "total") return words.names.total;
    // The grade of a row is looked up among the scheme's.
    return node.kind === "choose" && !node.otherwise ? words.names.grade : undefined;
  };
  const sheet: Sheet = { graph, words, label, leaf };
  return termText(graph.length - 1, sheet);
}
