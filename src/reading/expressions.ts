import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression, Group } from "../scheme/types/expression.ts";
import { POINTS } from "../scheme/units/unit.ts";
import { keptText } from "./kept.ts";
import { named, quoted, told, type Voice } from "./voice.ts";

/** How tightly a phrase holds together, loosest first: what is looser than its place gets brackets. */
const levels = ["choice", "bounded", "or", "and", "comparison", "sum", "product", "noun"] as const;
type Level = (typeof levels)[number];
type Phrase = { readonly text: string; readonly level: Level };

type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;
type Phrases = { readonly [K in Expression["kind"]]: (of: ExpressionOf<K>, voice: Voice) => Phrase };

/** A value or a condition in words; two plain values are joined by a word, nested ones by signs. */
export function inWords(expression: Expression, voice: Voice): string {
  const isPlain = (of: Expression): boolean => of.kind !== "constant" && phraseOf(of, voice).level === "noun";
  if (expression.kind === "arithmetic" && isPlain(expression.left) && isPlain(expression.right)) {
    const { op, left, right } = expression;
    return phraseOf(left, voice).text + voice.words.expression.spelt[op] + phraseOf(right, voice).text;
  }
  return conditionIn(expression, voice).text;
}

/** A condition; a column that says yes or no is one by itself. */
export function conditionText(condition: Expression, voice: Voice): string {
  return conditionPhrase(condition, voice).text;
}

export function groupText(group: Group, { words, sources, ...voice }: Voice): string {
  const { groups } = words.expression;
  if (group.kind !== "column") return groups[group.kind];
  return groups.column(quoted(headerOf(peopleSource(sources), group.column), { words, sources, ...voice }));
}

function phraseOf(expression: Expression, voice: Voice): Phrase {
  const tell = phrases[expression.kind] as (of: Expression, voice: Voice) => Phrase;
  return tell(expression, voice);
}

function conditionPhrase(condition: Expression, voice: Voice): Phrase {
  const phrase = phraseOf(condition, voice);
  return isFact(condition) ? { text: voice.words.expression.isYes(phrase.text), level: "comparison" } : phrase;
}

/** Something that the data say by yes or no. */
function isFact({ kind }: Expression): boolean {
  return kind === "column" || kind === "person";
}

function noun(text: string): Phrase {
  return { text, level: "noun" };
}

/** An expression where only a phrase at least as tight as `level` can stand. */
function within(expression: Expression, level: Level, voice: Voice): string {
  const { text, level: own } = conditionIn(expression, voice);
  return levels.indexOf(own) < levels.indexOf(level) ? voice.words.expression.brackets(text) : text;
}

function conditionIn(expression: Expression, voice: Voice): Phrase {
  return expression.unit.kind === "yes-no" ? conditionPhrase(expression, voice) : phraseOf(expression, voice);
}

const eachOf = (of: readonly Expression[], voice: Voice): readonly string[] => of.map((each) => within(each, "sum", voice));

const one =
  (word: "negative" | "absolute" | "floor" | "ceil") =>
  ({ of }: { readonly of: Expression }, voice: Voice): Phrase =>
    noun(voice.words.expression[word](within(of, "noun", voice)));

const phrases: Phrases = {
  constant: ({ value, unit }, voice) => noun(told(value, unit, voice)),
  text: ({ text }, voice) => noun(named(voice.scheme.grades, text, voice)),
  date: ({ iso }) => noun(iso),
  column: ({ source, column }, voice) => {
    const contract = voice.sources.find(({ name }) => name === source);
    const kept = contract?.results ? keptText(column, voice) : undefined;
    return noun(kept ?? quoted(headerOf(contract, column), voice));
  },
  person: ({ column }, voice) => {
    const header = quoted(headerOf(peopleSource(voice.sources), column), voice);
    const { ofPerson, ofGroup } = voice.words.expression;
    return noun(voice.whose === "each" ? header : voice.whose === "group" ? ofGroup(header) : ofPerson(header));
  },
  metric: ({ name, part }, voice) => {
    const { parts, partOf } = voice.words.expression;
    const items = [...voice.scheme.metrics, ...(voice.scheme.coefficients ?? [])];
    return noun(name === voice.own ? parts[part] : partOf[part](named(items, name, voice)));
  },
  weight: (_, { words }) => noun(words.expression.weight),
  section: ({ name }, voice) => noun(voice.words.expression.section(named(voice.scheme.sections, name, voice))),
  total: (_, { words }) => noun(words.expression.total),
  grade: (_, { words }) => noun(words.expression.grade),
  coefficient: ({ name }, voice) => noun(voice.words.expression.coefficient(named(voice.scheme.coefficients ?? [], name, voice))),
  pay: ({ name }, voice) => noun(named(voice.scheme.pays, name, voice)),
  aggregate: ({ fn, source, of, where, trim, atLeast }, voice) => {
    const { aggregates, rows, rowAlike, onlyRows, trimmed, atLeastRows } = voice.words.expression;
    const shared = fn === "last" && of && where ? sharedColumn(where, voice) : undefined;
    if (of && shared) return noun(rowAlike(within(of, "noun", voice), named(voice.sources, source, voice), shared));
    const notes = [
      ...(where ? [onlyRows(conditionText(where, voice))] : []),
      ...(trim === undefined ? [] : [trimmed(trim)]),
      ...(atLeast === undefined ? [] : [atLeastRows(atLeast)]),
    ];
    const label = named(voice.sources, source, voice);
    return noun(aggregates[fn](of ? within(of, "noun", voice) : "", rows(label, notes)));
  },
  entry: ({ list }, { words }) => noun(words.expression.entry(list)),
  "revised-entry": ({ list, amounts }, { words }) => {
    const revisions = new Map(
      amounts.flatMap(({ parts }) => parts.filter(({ revision }) => revision).map((part) => [part.list, part.from])),
    );
    return noun(
      words.expression.entryInPeriod(
        list,
        [...revisions].map(([label, from]) => words.expression.revisedFrom(label, from)),
      ),
    );
  },
  "period-share": ({ list }, { words }) => noun(words.expression.periodShare(list)),
  lookup: ({ table, of }, voice) => noun(voice.words.expression.lookup(table, inWords(of, voice))),
  "period-day": ({ of }, { words }) => noun(of === "first" ? words.expression.periodStart : words.expression.periodEnd),
  elapsed: ({ in: unit, from, to, unit: of }, voice) => {
    if (of.kind === "date" && to) return noun(inWords(to, voice));
    const { elapsed, periodEnd } = voice.words.expression;
    return noun(elapsed[unit](inWords(from, voice), to ? inWords(to, voice) : periodEnd));
  },
  "geometric-mean": ({ of, rounding }, voice) => {
    const { places, mode } = rounding;
    return noun(voice.words.expression.geometricMean(eachOf(of, voice), voice.words.item.rounding(places, mode, undefined)));
  },
  group: ({ fn, of, in: group, ties }, voice) => {
    const { group: figures, tiesBy } = voice.words.expression;
    const each: Voice = { ...voice, whose: "each" };
    const text = figures[fn](within(of, "noun", each), groupText(group, voice));
    return noun(ties ? tiesBy(text, inWords(ties, each)) : text);
  },
  headcount: ({ in: group }, voice) => noun(voice.words.expression.headcount(groupText(group, voice))),
  past: ({ fn, of, now, count, times, cycle }, voice) => {
    const { past, periods } = voice.words.expression;
    const isCondition = (now ?? of).unit.kind === "yes-no";
    const text = isCondition ? conditionText(now ?? of, voice) : within(now ?? of, "noun", voice);
    const said = past[fn](text, { count, times: times ?? count, cycle: periods[cycle], included: now !== undefined });
    return fn === "holds" ? { text: said, level: "comparison" } : noun(said);
  },
  "past-grade": (_, { words }) => noun(words.expression.grade),
  default: ({ of, value }, voice) => noun(voice.words.expression.byDefault(within(of, "noun", voice), inWords(value, voice))),
  negate: one("negative"),
  not: ({ of }, voice) => {
    const { isNo, not } = voice.words.expression;
    return isFact(of) ? { text: isNo(phraseOf(of, voice).text), level: "comparison" } : noun(not(conditionText(of, voice)));
  },
  absolute: one("absolute"),
  floor: one("floor"),
  ceil: one("ceil"),
  round: ({ of, places }, voice) => {
    const rounding = voice.words.item.rounding(places, "half-up", undefined);
    return noun(voice.words.expression.rounded(within(of, "noun", voice), rounding));
  },
  minimum: ({ of }, voice) => extremeOf(of, voice, voice.words.expression.least, voice.words.expression.noMoreThan),
  maximum: ({ of }, voice) => extremeOf(of, voice, voice.words.expression.most, voice.words.expression.noLessThan),
  arithmetic: ({ op, left, right }, voice) => {
    const level = op === "+" || op === "-" ? "sum" : "product";
    const tighter = op === "+" || op === "*" ? level : level === "sum" ? "product" : "noun";
    return { text: voice.words.expression.spaced(within(left, level, voice) + signs[op] + within(right, tighter, voice)), level };
  },
  compare: ({ op, left, right }, voice) => {
    const compare = voice.words.expression[left.unit.kind === "date" ? "compareDates" : "compare"][op];
    return {
      text: compare(within(inUnitOf(right, left), "sum", voice), within(inUnitOf(left, right), "sum", voice)),
      level: "comparison",
    };
  },
  logic: ({ op, left, right }, voice) => ({
    text: within(left, op, voice) + voice.words.expression[op] + within(right, op, voice),
    level: op,
  }),
  if: (choice, voice) => {
    const { cases, otherwise } = casesOf(choice);
    const [first, ...others] = cases.map(({ when, then }) => ({ when: conditionText(when, voice), gives: branchText(then, voice) }));
    const rest = branchText(otherwise, voice);
    const { choice: either, choices } = voice.words.expression;
    const text = first && others.length === 0 ? either(first.when, first.gives, rest) : choices(first ? [first, ...others] : [], rest);
    return { text, level: "choice" };
  },
};

/** Of the one row that holds the same as the person's own row does, in which column. */
function sharedColumn(where: Expression, voice: Voice): string | undefined {
  const isAlike = where.kind === "compare" && where.op === "=" && where.left.kind === "column" && where.right.kind === "person";
  return isAlike ? phraseOf(where.left, voice).text : undefined;
}

/** A bare number held against a figure is in that figure’s unit. */
export function inUnitOf({ unit }: Expression, bound: Expression): Expression {
  return bound.kind === "constant" && bound.unit.kind === "number" ? { ...bound, unit } : bound;
}

/** The smaller or larger of several; of one figure and a constant, the figure with a bound. */
function extremeOf(
  of: readonly Expression[],
  voice: Voice,
  among: (of: readonly string[]) => string,
  bounded: (of: string, bound: string) => string,
): Phrase {
  const [[bound, ...bounds], [figure, ...figures]] = [of.filter(isConstant), of.filter((each) => !isConstant(each))];
  if (bound && figure && bounds.length + figures.length === 0) {
    return { text: bounded(within(figure, "bounded", voice), inWords(bound, voice)), level: "bounded" };
  }
  return { text: among(of.map((each) => within(each, "noun", voice))), level: "bounded" };
}

function isConstant({ kind }: Expression): boolean {
  return kind === "constant";
}

/** What holds in one case; what ends in a bound gets brackets, that the bound is not read on. */
function branchText(expression: Expression, voice: Voice): string {
  return phraseOf(expression, voice).level === "bounded" ? within(expression, "noun", voice) : inWords(expression, voice);
}

type Choice = ExpressionOf<"if">;

/** `if … else if … else`: the conditions in turn. */
function casesOf({ when, then, otherwise }: Choice): {
  readonly cases: readonly Pick<Choice, "when" | "then">[];
  readonly otherwise: Expression;
} {
  if (otherwise.kind !== "if") return { cases: [{ when, then }], otherwise };
  const { cases, otherwise: last } = casesOf(otherwise);
  return { cases: [{ when, then }, ...cases], otherwise: last };
}

const signs = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " } as const;

/** A figure in points, as everything that is added up is. */
export function pointsText(value: Parameters<typeof told>[0], voice: Voice): string {
  return told(value, POINTS, voice);
}
