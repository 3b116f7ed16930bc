import { clauseSpellings, statementOf } from "../../../grammar/words.ts";
import type { Expr, FunctionWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest, onlyNearest } from "../../text/nearest.ts";
import { calculationMeant } from "../names/everyday.ts";
import { suggestion } from "../names/suggest.ts";
import { find } from "../names/table.ts";
import type { Expression } from "../types/expression.ts";
import { aggregates, isAggregate, readAggregate } from "./aggregate.ts";
import { numeric } from "./arithmetic.ts";
import { functionCalled } from "./called.ts";
import { readElapsed } from "./elapsed.ts";
import { extremeOf, readGeometricMean } from "./extremes.ts";
import { isOfGroup, readGroupCall } from "./group.ts";
import { readPrevious } from "./history.ts";
import { readLookup } from "./lookup.ts";
import type { MetricPart, Read, Scope } from "./scope.ts";

type Call = Extract<Expr, { kind: "call" }>;
type CallReader = (call: Call, scope: Scope, read: Read) => Expression | undefined;

export function readCall(call: Call, scope: Scope, read: Read): Expression | undefined {
  if (call.fn === "unknown") {
    scope.report(unknownFunction(call.name, scope));
    return undefined;
  }
  if (isOfGroup(call)) return readGroupCall(call, scope, read);
  const reader = callReaders[call.fn];
  if (reader) return reader(call, scope, read);
  scope.report(finding("not-computed", call.name.span, { what: functionCalled(call), instead: otherWords }));
  return undefined;
}

/** What pays comes after everything else, so nothing can be computed from it but a limit. */
function unknownFunction(name: Name, { surface }: Scope): Diagnostic {
  const word = name.text;
  if (statementOf(word)?.word === "pay") return finding("not-known-yet", name.span, { word });
  const words = clauseSpellings(surface).filter((each) => each !== word);
  const meant = calculationMeant(word) ?? nearest(word, words);
  const certain = calculationMeant(word) ?? onlyNearest(word, words);
  const fix = certain === undefined ? {} : { fix: { span: name.span, text: certain } };
  return finding("unknown-function", name.span, { name: word, suggestion: suggestion(meant, []) }, fix);
}

const otherWords = {
  en: "Write it with sum, min, max, count … where …, or if … then … else ….",
  zh: "请用 合计、最小、最大、计数（…… 其中 ……）或 如果 …… 则 …… 否则 …… 来写。",
};

const callReaders: Readonly<Partial<Record<FunctionWord, CallReader>>> = {
  ...aggregates,
  min: (call, scope, read) =>
    isAggregate(call, scope) ? readAggregate("min", call, scope, read) : extremeOf("minimum", call, scope, read),
  max: (call, scope, read) =>
    isAggregate(call, scope) ? readAggregate("max", call, scope, read) : extremeOf("maximum", call, scope, read),
  abs: ofOne("absolute"),
  floor: ofOne("floor"),
  ceil: ofOne("ceil"),
  round: readRound,
  measure: partOfMetric("measure"),
  rating: partOfMetric("measure"),
  target: partOfMetric("target"),
  stretch: partOfMetric("stretch"),
  "pass-line": (call, scope) => {
    const metric = metricCalled(call, scope);
    return metric === undefined ? undefined : scope.passLineOf(metric, call.span);
  },
  attainment: partOfMetric("attainment"),
  table: readLookup,
  points: partOfMetric("points"),
  days: readElapsed("day"),
  months: readElapsed("month"),
  years: readElapsed("year"),
  "geometric-mean": readGeometricMean,
  previous: readPrevious,
};

function ofOne(kind: "absolute" | "floor" | "ceil"): CallReader {
  return (call, scope, read) => {
    const [only] = call.args;
    if (!only || call.args.length !== 1) return wrongArguments(call, "1", scope);
    const of = read(only, scope);
    return of && numeric(of, scope) ? { kind, of, unit: of.unit, span: call.span } : undefined;
  };
}

function readRound(call: Call, scope: Scope, read: Read): Expression | undefined {
  const [first, second] = call.args;
  if (!first || call.args.length > 2) return wrongArguments(call, "1–2", scope);
  const places = second?.kind === "figure" ? Number(second.value.n) : 0;
  const of = read(first, { ...scope, rounding: { places, mode: "half-up", span: call.span } });
  if (!of || !numeric(of, scope)) return undefined;
  if (!second) return { kind: "round", of, places: 0, unit: of.unit, span: call.span };
  const isPlaces =
    second.kind === "figure" && second.mark === undefined && second.value.d === 1n && second.value.n >= 0n && second.value.n <= 12n;
  if (isPlaces) return { kind: "round", of, places: Number(second.value.n), unit: of.unit, span: call.span };
  scope.report(finding("places-expected", second.span, {}));
  return undefined;
}

/** `attainment(revenue)`: a part of a metric called by name. */
function partOfMetric(part: MetricPart): CallReader {
  return (call, scope) => {
    const metric = metricCalled(call, scope);
    if (metric === undefined) return undefined;
    if (part === "points" && scope.stage === "measure") {
      scope.report(finding("not-known-yet", call.span, { word: functionCalled(call) }));
      return undefined;
    }
    const unit = scope.unitOf(metric, part, call.span);
    return unit && { kind: "metric", name: metric, part, unit, span: call.span };
  };
}

function metricCalled(call: Call, scope: Scope): string | undefined {
  const [only] = call.args;
  const name = only?.kind === "reference" && only.path.length === 1 ? only.path[0] : undefined;
  if (name && call.args.length === 1) return find(scope.metrics, name, scope);
  scope.report(finding("metric-expected", (only ?? call).span, { word: functionCalled(call) }));
  return undefined;
}

function wrongArguments(call: Call, wanted: string, scope: Scope): undefined {
  scope.report(finding("argument-count", call.span, { name: functionCalled(call), wanted, given: String(call.args.length) }));
  return undefined;
}
