import type { Place, Result } from "../../ast/nodes/award.ts";
import type { Figure, Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { figure as inText, pointsFigure } from "../../format/figures.ts";
import { absolute, add, compare, equal, type Fraction, HUNDRED, negate, ZERO } from "../../number/fraction.ts";
import { isZero, type Placed } from "./awards.ts";
import { isSame } from "./beside.ts";
import type { RuleContext } from "./context.ts";

/** What is to be known of a rule: what is full of it, and whether it only adds. */
export type AddedTo = Pick<RuleContext, "name" | "full" | "adds" | "pays" | "scope">;

type Award = Placed<Place>;
type Added = Award & { readonly result: Extract<Result, { kind: "figure" }> };

/**
 * 120%以上加5分 beside 100%以上得20分: what a row adds beyond full points, or takes
 * off where all others give these or nothing, counts from full points; of a pay
 * that gives nothing else it may be a fine, and is asked about. Beside a
 * row of 8 points 扣5分 may as well be all that the row gives, and is asked about;
 * undefined where it was. Rows that only add, and those of an extra, give what they say.
 */
export function withAdded(awards: readonly Award[], context: AddedTo): readonly Award[] | undefined {
  const added = awards.filter(isAdded);
  const [first] = added;
  if (!first || context.adds) return awards;
  const whole = awards.filter((award) => !isAdded(award) && !isZero(award.result));
  const takesOff = added.some(({ result }) => result.figure.value.n < 0n);
  if (whole.length === 0 && !(takesOff && context.full)) return awards;
  const unclear =
    whole.length === 0 ? added.find((award) => context.pays || isMore(award)) : added.find((award) => !isOffFull(award, whole, context));
  if (!unclear) return awards.map((award) => (isAdded(award) ? fromFull(award) : award));
  context.scope.report(asked(unclear, whole, context));
  return undefined;
}

function isAdded(award: Award): award is Added {
  return award.result.kind === "figure" && award.result.added === true;
}

function isMore({ result }: Added): boolean {
  return result.figure.value.n > 0n;
}

/** What is taken off, where all others give full points; what is added, where it stands beyond these. */
function isOffFull(award: Added, whole: readonly Award[], { full }: AddedTo): boolean {
  if (!full) return false;
  if (!isMore(award)) return whole.every(({ result }) => isFull(result, full));
  return whole.some(({ result, place }) => isFull(result, full) && isBeyond(award.place, place));
}

/** 按比例 and steps count from full points, too. */
function isFull(result: Result, full: Fraction): boolean {
  if (result.kind !== "figure") return result.kind !== "expression";
  const { value, mark } = result.figure;
  return equal(value, mark === "percent" ? HUNDRED : full);
}

/** From 120% is beyond from 100%, and up to 3% beyond up to 5%. */
function isBeyond(place: Place, full: Place): boolean {
  if (place.kind === "side") return full.kind === "at" || full.kind === "range";
  if (place.kind !== "range") return false;
  const [low, high] = full.kind === "at" ? [full.value, full.value] : full.kind === "range" ? [full.from?.value, full.to?.value] : [];
  if (place.from && !place.to) return isOrdered(high ?? low, place.from.value) && (high !== undefined || low !== undefined);
  return place.to !== undefined && !place.from && isOrdered(place.to.value, low ?? high);
}

function isOrdered(lower: Value | undefined, upper: Value | undefined): boolean {
  if (isSame(lower, upper)) return true;
  const [a, b] = [hundredths(lower), hundredths(upper)];
  return a !== undefined && b !== undefined && a.mark === b.mark && a.unit?.text === b.unit?.text && compare(a.value, b.value) < 0;
}

/** The target is 100% of it. */
function hundredths(value: Value | undefined): Figure | undefined {
  if (value?.kind === "target") return { kind: "figure", value: HUNDRED, mark: "percent", span: value.span };
  return value?.kind === "figure" ? value : undefined;
}

function fromFull(award: Added): Award {
  const { figure, added: _, ...result } = award.result;
  return { ...award, result: { ...result, kind: "full-less", figure: { ...figure, value: negate(figure.value) }, span: figure.span } };
}

function asked(award: Added, whole: readonly Award[], { name, full }: AddedTo) {
  const { figure } = award.result;
  const best = whole.reduce<Fraction | undefined>((most, { result }) => {
    const value = result.kind === "figure" && result.figure.mark === figure.mark ? result.figure.value : undefined;
    return value && (!most || compare(value, most) > 0) ? value : most;
  }, undefined);
  const base = (isMore(award) ? best : undefined) ?? (figure.mark === "percent" ? HUNDRED : full) ?? best ?? ZERO;
  const told = (value: Fraction): Bilingual => ({
    en: inText("en", { ...figure, value }),
    zh: pointsFigure("zh", { ...figure, value }),
  });
  const [more, amount] = [isMore(award), told(absolute(figure.value))];
  return finding("added-or-given", award.award.span, {
    what: name,
    change: more
      ? { en: `what is added, ${amount.en}`, zh: `加${amount.zh}` }
      : { en: `what is taken off, ${amount.en}`, zh: `扣${amount.zh}` },
    base: told(base),
    sum: told(add(base, figure.value)),
    alone: told(figure.value),
  });
}
