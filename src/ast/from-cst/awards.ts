import type {
  AwardCstNode,
  AwardsCstNode,
  EnclosedCstNode,
  FigureFirstCstNode,
  FormulaFirstCstNode,
  GivesCstNode,
  NameFirstCstNode,
  PlaceFirstCstNode,
  ReadingCstNode,
  WordFirstCstNode,
} from "../../../grammar/generated/cst.ts";
import type { Span } from "../../text/source.ts";
import type { Place, Result } from "../nodes/award.ts";
import type { Expr } from "../nodes/expression.ts";
import type { Figure } from "../nodes/figure.ts";
import { boundFirst } from "./bounds.ts";
import { type Context, nameOf, nodeSpan, only, textOf, tokenSpan } from "./context.ts";
import { expression } from "./expressions.ts";
import { asPoints, figure } from "./figures.ts";
import { betweenPlace, countedPlace, edgePlace, enclosedPlace, place, rangeFrom, rankPlace } from "./places.ts";
import { awardAt, excessShare, figureResult, formula, fullResult, givenIn, nameIn, result } from "./results.ts";
import { exactShare, membersShare, shareFirst, shareOf } from "./shares.ts";
import { slope } from "./slopes.ts";
import type { Part } from "./unjoined.ts";
import { columnName } from "./words.ts";

/** The elements of one segment: 5% up to 2,000 | 10% up to 5,000. */
export function awards(context: Context, node: AwardsCstNode): readonly Part[] {
  return (node.children.award ?? []).map((each) => award(context, each));
}

export function award(context: Context, node: AwardCstNode): Part {
  const { nameFirst: names, exactShare: exact, condition } = node.children;
  const part = exact?.[0] ? exactShare(context, exact[0]) : names?.[0] ? nameFirst(context, names[0]) : body(context, node.children);
  const when = condition?.[0] && expression(context, condition[0]);
  return when ? conditional(part, when, nodeSpan(context, node)) : part;
}

/** 完成值每超过目标值3%，加1分: what the rule reads, and the award. */
export function reading(context: Context, node: ReadingCstNode): readonly Part[] {
  const { Measure, Attainment, Total, Points } = node.children;
  const word = only(Measure ?? Attainment ?? Total ?? Points);
  const by = { kind: "by", reading: Measure ? "measure" : Attainment ? "attainment" : "total", span: tokenSpan(context, word) } as const;
  return [by, body(context, node.children)];
}

function conditional(part: Part, when: Expr, span: Span): Part {
  if (part.kind === "share") return { ...part, when, span };
  if (part.kind === "named" && part.share) return { ...part, share: { ...part.share, when }, span };
  if (part.kind === "named")
    return {
      ...part,
      award:
        part.award?.kind === "award"
          ? { ...part.award, when, span }
          : { kind: "award", place: { kind: "when", condition: when, span: when.span }, span },
    };
  if (part.kind === "award") return { ...part, when, span };
  if (part.kind !== "lone") return part;
  if (part.result.kind === "figure" && part.result.figure.value.n === 0n) return { kind: "zero-when", condition: when, span };
  return { kind: "award", result: part.result, place: { kind: "when", condition: when, span: when.span }, span };
}

type Body = Partial<
  Pick<AwardCstNode["children"], "figureFirst" | "boundFirst" | "wordFirst" | "placeFirst" | "slopeFirst" | "formulaFirst">
>;

/** An award that no name leads. */
function body(context: Context, children: Body): Part {
  const { figureFirst: figures, boundFirst: bounds, wordFirst: words, placeFirst: places, formulaFirst: formulas, slopeFirst } = children;
  if (figures?.[0]) return figureFirst(context, figures[0]);
  if (bounds?.[0]) return boundFirst(context, bounds[0]);
  if (words?.[0]) return wordFirst(context, words[0]);
  if (places?.[0]) return placeFirst(context, places[0]);
  if (formulas?.[0]) return formulaFirst(context, formulas[0]);
  const node = only(slopeFirst);
  return slope(context, only(node.children.slope), { span: nodeSpan(context, node) });
}

function figureFirst(context: Context, node: FigureFirstCstNode): Part {
  const {
    Sign,
    figure: figures,
    rangeEnd,
    rangeGives,
    edge,
    edgeEnd,
    edgeGives,
    says,
    place: places,
    slope: slopes,
    anchorText,
    excessShare: share,
    enclosed: enclosures,
  } = node.children;
  const written = figure(context, only(figures), Sign?.[0]);
  const span = nodeSpan(context, node);
  if (rangeEnd?.[0]) return gives(context, only(rangeGives), rangeFrom(context, written, rangeEnd[0]), span);
  if (edge?.[0]) return gives(context, only(edgeGives), edgePlace(context, written, edge[0], edgeEnd?.[0]), span);
  if (says?.[0]) return awardAt(context, givenIn(says), { kind: "at", value: written, span: written.span }, span);
  if (slopes?.[0]) return slope(context, slopes[0], { points: written, span });
  if (enclosures?.[0]) return enclosed(context, written, enclosures[0], span);
  if (anchorText?.[0]) return { kind: "anchor-text", rating: asPoints(written), text: textOf(context, anchorText[0]), span };
  const at = places?.[0] && place(context, places[0]);
  const given = share?.[0] ? excessShare(context, written, share[0], span) : figureResult(written, Sign?.[0]);
  return at ? { kind: "award", result: given, place: at, span } : { kind: "lone", result: given, signed: Sign !== undefined, span };
}

/** 95%≤合格率<98%得10分: the name is the metric's own, or says what the rule reads. */
function enclosed(context: Context, low: Figure, node: EnclosedCstNode, span: Span): Part {
  const { Name: names, Attainment, Measure, gives: given } = node.children;
  const part = gives(context, only(given), enclosedPlace(context, low, node), span);
  if (names?.[0])
    return part.kind === "award" || part.kind === "slope" ? { kind: "named", names: [nameOf(context, names[0])], award: part, span } : part;
  const word = only(Attainment ?? Measure);
  return {
    kind: "read",
    by: { kind: "by", reading: Attainment ? "attainment" : "measure", span: tokenSpan(context, word) },
    award: part,
    span,
  };
}

function wordFirst(context: Context, node: WordFirstCstNode): Part {
  const { says, full, place: places } = node.children;
  const at = places?.[0] && place(context, places[0]);
  const span = nodeSpan(context, node);
  const said = givenIn(says);
  const name = nameIn(said);
  if (name) return { kind: "named", names: [nameOf(context, name)], ...(at && { award: { kind: "award", place: at, span } }), span };
  const given: Result = said ? result(context, said) : full?.[0] ? fullResult(context, full[0]) : { kind: "none", span };
  return at ? { kind: "award", result: given, place: at, span } : { kind: "lone", result: given, signed: true, span };
}

function formulaFirst(context: Context, node: FormulaFirstCstNode): Part {
  const { enclosedFormula, place: places } = node.children;
  const at = places?.[0] && place(context, places[0]);
  const span = nodeSpan(context, node);
  const given = formula(context, only(enclosedFormula));
  return at ? { kind: "award", result: given, place: at, span } : { kind: "lone", result: given, signed: true, span };
}

function placeFirst(context: Context, node: PlaceFirstCstNode): Part {
  const { Otherwise, rankPlace: rank, betweenPlace: between, countedPlace: counted, gives: given } = node.children;
  const span = nodeSpan(context, node);
  const at: Place = rank?.[0]
    ? rankPlace(context, rank[0])
    : between?.[0]
      ? betweenPlace(context, between[0])
      : counted?.[0]
        ? countedPlace(context, counted[0])
        : { kind: Otherwise ? "otherwise" : "beyond", span };
  return gives(context, only(given), at, span);
}

/** A name before an award: what it is of depends on the statement, and `named.ts` says. */
function nameFirst(context: Context, node: NameFirstCstNode): Part {
  const {
    leading: tokens = [],
    label,
    figureFirst: figures,
    boundFirst: bounds,
    wordFirst: words,
    placeFirst: places,
    shareFirst: shares,
    membersShare: members,
    slopeFirst,
    formulaFirst: formulas,
  } = node.children;
  const names = tokens.map((each) => nameOf(context, each));
  const span = nodeSpan(context, node);
  const labelled = { names, ...(label?.[0] && { label: textOf(context, label[0]) }), span };
  const [group] = tokens;
  if (members?.[0] && group && !label) return membersShare(context, columnName(context, group), members[0]);
  if (!(shares ?? figures ?? bounds ?? words ?? places ?? slopeFirst ?? formulas)) return { kind: "named", ...labelled };
  const inner = shares?.[0] ? shareFirst(context, shares[0]) : body(context, node.children);
  if (inner.kind === "lone")
    return {
      kind: "named",
      ...labelled,
      award: { kind: "award", result: inner.result, span },
      ...((words ?? saysMarks(figures)) && { said: true }),
    };
  if (inner.kind === "award" || inner.kind === "slope") return { kind: "named", ...labelled, award: inner };
  const share = shareOf(inner);
  return { kind: "named", ...labelled, ...(share && { share }) };
}

/** 非常满意10分: points, as 得10分 would say. */
function saysMarks(figures: readonly FigureFirstCstNode[] | undefined): boolean {
  const unit = figures?.[0]?.children.figure[0]?.children.unit?.[0]?.children.Unit?.[0];
  return unit?.image === "分";
}

/** What stands after a place: a result, a slope from there on, or nothing yet. */
function gives(context: Context, node: GivesCstNode, at: Place, span: Span): Part {
  const { slope: slopes, says, result: results, PartOf, Mark } = node.children;
  if (slopes?.[0]) return slope(context, slopes[0], { place: at, part: PartOf !== undefined, apart: Mark !== undefined, span });
  return awardAt(context, givenIn(says, results), at, span);
}
