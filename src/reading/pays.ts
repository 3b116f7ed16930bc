import { absolute, type Fraction } from "../number/fraction.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Pay, PayResult, PayRow, PayRule, PoolMates } from "../scheme/types/pay.ts";
import { NUMBER, PERCENT, POINTS } from "../scheme/units/unit.ts";
import { limitsText, NOTHING, roundText } from "./bounds.ts";
import { conditionText, groupText, inWords } from "./expressions.ts";
import { commonRank, despiteVeto, peopleRounding, placeText, rankLead, rankPlaceOf } from "./ranks.ts";
import { forEachText } from "./rules/for-each.ts";
import { ruleText } from "./rules/rule.ts";
import type { RuleVoice } from "./rules/voice.ts";
import { stretchText } from "./stretch.ts";
import { tiersTold } from "./tiers.ts";
import { named, quoted, type Told, together, told, type Voice } from "./voice.ts";

/** The base, what is paid for what, and between which bounds. */
export function payTold(pay: Pay, voice: Voice): readonly Told[] {
  const { words } = voice;
  const { zeroWhen } = pay;
  const amount = (figure: Fraction, ofBase?: true): string => limitText(figure, ofBase, pay, voice);
  return [
    ...together(pay.base && pay.rule?.kind !== "pool" ? [words.pay.base(inWords(pay.base, voice))] : [], voice),
    ...(pay.rule ? payRuleTold(pay.rule, pay, voice) : rowsTold(pay, voice)),
    ...together(
      [
        ...limitsText(pay, amount, voice),
        ...(zeroWhen ? [words.item.zeroWhen(conditionText(zeroWhen.condition, voice), amount(NOTHING))] : []),
        ...roundText(pay.round, voice),
        ...(pay.mayDecline ? [words.pay.mayDecline] : []),
      ],
      voice,
    ),
  ];
}

/** An amount, or a share of the base. */
function limitText(figure: Fraction, ofBase: true | undefined, { currency }: Paid, voice: Voice): string {
  return ofBase ? voice.words.rule.ofBase(told(figure, PERCENT, voice)) : told(figure, { kind: "money", currency }, voice);
}

function rowsTold(pay: Pay, voice: Voice): readonly Told[] {
  const { words } = voice;
  const { rows } = pay;
  const [only, ...others] = rows;
  if (only && others.length === 0 && only.otherwise && !only.when) return [{ text: words.pay.always(resultText(only.result, pay, voice)) }];
  const conditions = rows.map(({ when }) => when);
  const rank = commonRank(conditions);
  const byGrade = rows.some(({ grades }) => grades);
  const byTotal = rows.some(({ from, to }) => from ?? to);
  const lead = byGrade && byTotal ? words.pay.byBoth : byGrade ? words.pay.byGrade : words.pay.byTotal;
  return [
    {
      text: rank && !byGrade && !byTotal ? rankLead(rank, voice) : lead,
      items: rows.map((row) => words.rule.row(whenText(row, rank !== undefined, voice), resultText(row.result, pay, voice))),
    },
    ...together(rank ? [...peopleRounding(conditions, voice), ...despiteVeto(rank, voice)] : [], voice),
  ];
}

function whenText(row: PayRow, byRank: boolean, voice: Voice): string {
  const { words } = voice;
  const ranked = byRank ? rankPlaceOf(row.when) : undefined;
  if (ranked && !row.grades && !row.from && !row.to) return placeText(ranked, voice);
  const place = row.grades
    ? words.expression.any(row.grades.map((name) => named(voice.scheme.grades, name, voice)))
    : row.otherwise
      ? words.pay.otherwise
      : stretchText(row, { unit: POINTS }, voice);
  return row.when ? words.pay.underCondition(place, conditionText(row.when, voice)) : place;
}

type Paid = Pick<Pay, "currency">;
type Gives = Extract<PayRule, { kind: "shape" }>["gives"];

function resultText(result: PayResult, paid: Paid, voice: Voice): string {
  const { words } = voice;
  switch (result.kind) {
    case "share":
      return result.share.n === 0n ? words.pay.nothing : words.rule.ofBase(told(result.share, PERCENT, voice));
    case "amount":
      return result.amount.n === 0n ? words.pay.nothing : amountText(result.amount, paid, voice);
    case "expression":
      return inWords(result.expression, voice);
  }
}

/** An amount that is paid, or that is taken off. */
function amountText(figure: Fraction, { currency }: Paid, voice: Voice): string {
  const text = told(absolute(figure), { kind: "money", currency }, voice);
  return figure.n < 0n ? voice.words.rule.taken.pay(text) : text;
}

function payRuleTold(rule: PayRule, pay: Pay, voice: Voice): readonly Told[] {
  const { words } = voice;
  switch (rule.kind) {
    case "shape":
      return ruleText(rule.rule, shapeVoice(rule, pay, voice));
    case "matrix":
      return ruleText(rule.rule, givingVoice(rule.gives, pay, voice));
    case "for-each":
      return ofRowsTold(rule, pay, voice);
    case "tiers":
      return tiersTold(rule.tiers, pay.currency, voice);
    case "expression":
      return [{ text: words.rule.formula.pay(inWords(rule.expression, voice)) }];
    case "pool": {
      const { amount, in: group, by, remainder } = rule.pool;
      const shared = words.pay.pool(inWords(amount, { ...voice, whose: "group" }), groupText(group, voice));
      return together(
        [shared, ...matesText(rule.mates, voice), words.pay.sharedBy(inWords(by, voice)), words.pay.remainder[remainder]],
        voice,
      );
    }
  }
}

/** Which other schemes share the amount, and which hand out one of their own. */
function matesText(mates: PoolMates | undefined, voice: Voice): readonly string[] {
  const { pay, expression } = voice.words;
  const labels = (of: readonly string[]): string => expression.all(of.map((label) => quoted(label, voice)));
  return [
    ...(mates && mates.together.length > 0 ? [pay.poolTogether(labels(mates.together))] : []),
    ...(mates && mates.apart.length > 0 ? [pay.poolApart(labels(mates.apart))] : []),
  ];
}

/** A shape's figures are amounts, or shares of the base, of which full is all. */
function shapeVoice({ reads, target, gives }: Extract<PayRule, { kind: "shape" }>, pay: Pay, voice: Voice): RuleVoice {
  const read = inWords(reads, voice);
  const share = target ? `${read} ÷ ${inWords(target, voice)}` : read;
  return { ...givingVoice(gives, pay, voice), reads: { measure: read, attainment: share }, unit: reads.unit };
}

function givingVoice(gives: Gives, { currency }: Paid, voice: Voice): RuleVoice {
  const { words } = voice;
  const award = (figure: Fraction): string =>
    gives === "amount" ? told(figure, { kind: "money", currency }, voice) : words.rule.ofBase(told(figure, PERCENT, voice));
  const { measure, attainment } = words.expression.parts;
  return {
    ...voice,
    kind: "pay",
    award,
    reads: { measure, attainment },
    unit: NUMBER,
    ...(gives === "share" && { full: { n: 1n, d: 1n } }),
  };
}

/** What a row pays, of which base where that stands in it, and what the rows come to. */
function ofRowsTold({ rule, of, gives }: Extract<PayRule, { kind: "for-each" }>, pay: Pay, voice: Voice): readonly Told[] {
  const { words } = voice;
  const ofRow = (expression: Expression): string => words.rule.ofRow(inWords(expression, voice));
  const base = of && gives === "share" ? [words.pay.base(ofRow(of))] : [];
  const each = rule.rule;
  const giving = givingVoice(gives, pay, voice);
  const rowTold = (inner: RuleVoice): readonly Told[] =>
    each.kind === "tiers" ? tiersTold(each.tiers, pay.currency, inner, ofRow) : [...together(base, voice), ...ruleText(each, inner)];
  const bound = (figure: Fraction): string => (of ? told(figure, { kind: "money", currency: pay.currency }, voice) : giving.award(figure));
  return forEachText(rule, giving, rowTold, bound);
}
