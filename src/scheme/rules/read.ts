import type { SlopeClause } from "../../ast/nodes/award.ts";
import type { Clause } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { all, one } from "../clauses/pick.ts";
import { sayingOnce } from "../report.ts";
import { withAdded } from "./added.ts";
import { readAnchor } from "./anchor.ts";
import { type Awards, conditionOf, isZeroBelow, placedIn, sorted } from "./awards.ts";
import { readBands } from "./bands.ts";
import { withRangesAsSides } from "./beside.ts";
import { saysWords } from "./clauses.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { readCurve } from "./curve.ts";
import { strangerToDates } from "./dates.ts";
import { readForEach } from "./for-each.ts";
import { readMatrix } from "./matrix.ts";
import { askOfMinus } from "./minus.ts";
import { readProportional } from "./proportional.ts";
import { readRated } from "./rated.ts";
import { readTiersOfMeasure } from "./tiers.ts";
import { readWords } from "./words.ts";

type Head = "proportional" | "curve" | "rated" | "points" | "matrix";

/**
 * Groups the flat clauses of a metric into its one rule. The head word decides
 * (`proportional`, `curve`, `rated`, `points`); without one, steps make an anchor
 * with slopes, and ranges alone make bands.
 */
export function readRule(given: RuleContext): ReadRule | undefined {
  const context = { ...given, scope: { ...given.scope, report: sayingOnce(given.scope.report, aboutTarget) } };
  if (one(context.clauses, "for-each")) return readForEach(context, readRule);
  const stranger = strangerToDates(context);
  if (stranger) {
    context.scope.report(finding("rule-of-a-date", stranger.span, { metric: context.name }));
    return undefined;
  }
  const tiers = one(context.clauses, "tiers");
  if (tiers) return readTiersOfMeasure(tiers, context);
  const { measure, whole } = context.quantities;
  if (measure?.unit.kind === "text") return readWords(context);
  // Words stand beside a measure that could not be read: what they are of is not known.
  if (!whole && saysWords(context.clauses)) return undefined;
  const heads = headsOf(context.clauses);
  const [head, second] = heads;
  if (second) {
    const related = head ? [{ place: head.span, note: { en: "the first rule", zh: "第一条规则" } }] : [];
    context.scope.report(finding("two-rules", second.span, { metric: context.name }, { related }));
    return undefined;
  }
  const placed = placedIn(context);
  const settled = placed && withAdded(placed, context);
  if (!settled) return undefined;
  askOfMinus(settled, context);
  const awards = sorted(settled);
  const slopes = all(context.clauses, "slope");
  const conditional = awards.all.find((award) => conditionOf(award));
  if (conditional && (head || slopes.length > 0)) {
    context.scope.report(finding("condition-beside-steps", conditional.award.span, { metric: context.name }));
    return undefined;
  }
  if (head) return byHead[head.kind === "flat-beyond" ? "curve" : (head.kind as Head)](awards, context);
  if (conditional || awards.all.some(({ result }) => result.kind === "expression")) return readRows(awards, context);
  if (slopes.length === 0 && awards.all.length === 0) {
    if (context.complete) context.scope.report(ruleMissing(context));
    return undefined;
  }
  if (slopes.length > 0 && slopes.every(isRow) && awards.ranges.length + awards.otherwise.length > 0)
    return readBands(awards, slopes, context);
  const beside = slopes.length > 0 || isProportionalPair(awards) ? withRangesAsSides(awards, isOfTarget(context)) : awards;
  const isAnchor = slopes.length > 0 || beside.sides.length > 0 || isLone(awards);
  return isAnchor ? readAnchor(beside, context) : readBands(awards, [], context);
}

function ruleMissing({ factor, head, name }: RuleContext): Diagnostic {
  return factor ? finding("coefficient-without-value", head, { name }) : finding("rule-missing", head, { metric: name });
}

/** A target that is missing is missing once, however many rows compare with it. */
const aboutTarget: ReadonlySet<string> = new Set(["target-missing", "percent-needs-target"]);

/** Whether a percentage in the rule is one of the target, as it is unless a percentage is measured. */
function isOfTarget({ quantities }: RuleContext): boolean {
  return quantities.target !== undefined && quantities.measure?.unit.kind !== "percent";
}

/** Rows under conditions, or with formulas: each says itself for which values it is. */
function readRows(awards: Awards, context: RuleContext): ReadRule | undefined {
  const [side] = awards.sides;
  if (!side) return readBands(awards, [], context);
  context.scope.report(finding("shape-unclear", side.award.span, { metric: context.name }));
  return undefined;
}

/** 90%以上得满分，低于90%按比例: in proportion to the edge, so that nothing jumps there. */
function isProportionalPair({ all: awards, ranges }: Awards): boolean {
  return awards.length === 2 && ranges.some(({ result }) => result.kind === "proportional") && !ranges.some(isZeroBelow);
}

/** `full from target` by itself: an anchor about whose other side nothing is said. */
function isLone({ all: awards, otherwise }: Awards): boolean {
  return awards.length === 1 && otherwise.length === 0;
}

/** 10分钟以内每分钟扣1元, beside 20分钟以内扣20元: a slope with an end and no side is a row like the others. */
function isRow({ side, end }: SlopeClause): boolean {
  return side === undefined && end !== undefined;
}

/** `flat beyond` is said of a curve's ends, so that the word itself may be left out. */
function headsOf(clauses: readonly Clause[]): readonly Clause[] {
  const heads = clauses.filter(isHead);
  return heads.length > 0 ? heads : clauses.filter(({ kind }) => kind === "flat-beyond").slice(0, 1);
}

function isHead(clause: Clause): boolean {
  if (clause.kind === "proportional") return clause.side === undefined;
  return clause.kind === "curve" || clause.kind === "rated" || clause.kind === "points" || clause.kind === "matrix";
}

const byHead: Readonly<Record<Head, (awards: Awards, context: RuleContext) => ReadRule | undefined>> = {
  proportional: readProportional,
  curve: readCurve,
  rated: readRated,
  points: readPoints,
  matrix: (_awards, context) => readMatrix(context),
};

function readPoints(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, formula } = context;
  const stray = awards.all[0]?.award ?? one(clauses, "slope");
  if (stray) {
    scope.report(finding("two-rules", stray.span, { metric: context.name }));
    return undefined;
  }
  const clause = one(clauses, "points");
  const expression = clause && formula(clause.expr, scope);
  return expression && { rule: { kind: "points", expression, span: clause.span } };
}
