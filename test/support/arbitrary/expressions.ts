import fc from "fast-check";
import { functionWords, referenceWords } from "../../../src/ast/from-cst/words.ts";
import type { ArithmeticOp, Call, CompareOp, Expr, FunctionWord, Reference, ReferenceWord } from "../../../src/ast/nodes/expression.ts";
import type { Name } from "../../../src/ast/nodes/name.ts";
import { date, figure, period } from "./figures.ts";
import { bareName, columnName, groupName, named, nowhere, span, text } from "./names.ts";

const words = Object.values(referenceWords) as ReferenceWord[];
const functions = (Object.values(functionWords) as FunctionWord[]).filter((word) => word !== "headcount");
const overPeople: readonly FunctionWord[] = ["rank", "rank-from-last", "percentile", "sum", "average", "count"];

const nounReference: fc.Arbitrary<Reference> = fc
  .constantFrom(...words)
  .map((word) => ({ kind: "reference", path: [named(word)], word, span: nowhere }));
const pathReference: fc.Arbitrary<Reference> = fc
  .tuple(bareName, fc.array(columnName, { maxLength: 2 }))
  .map(([first, rest]) => ({ kind: "reference", path: [first, ...rest], span: nowhere }));

export const reference: fc.Arbitrary<Reference> = fc.oneof(nounReference, pathReference);

const arithmetic = fc.constantFrom<ArithmeticOp>("+", "-", "*", "/", "^");
const comparisons = fc.constantFrom<CompareOp>("=", "!=", "<", "<=", ">", ">=");

/** Whose values are taken together; a header that is a word of the language is in quotes. */
const among: fc.Arbitrary<Name> = fc.oneof(
  groupName,
  fc.constantFrom("scheme", "month").map(named),
  fc.constant({ ...named("单位"), quoted: true }),
);
const headcount: fc.Arbitrary<Call> = among.map((group) => ({
  kind: "call", fn: "headcount", name: named("headcount"), args: [], in: group, span: nowhere,
})); // biome-ignore format: a call on one line

type Tree = { readonly expression: Expr; readonly call: Call; readonly leaf: Expr };

const { expression: anyExpression, call: anyCall } = fc.letrec<Tree>((tie) => {
  const part = tie("expression");
  const binary = fc.record({ kind: fc.constant("binary" as const), op: arithmetic, left: part, right: part, span });
  const inARow = fc.record(
    {
      kind: fc.constant("in-a-row" as const),
      of: part,
      count: fc.integer({ min: 1, max: 12 }),
      outOf: fc.integer({ min: 1, max: 12 }),
      unit: period,
      span,
    },
    { requiredKeys: ["kind", "of", "count", "span"] },
  );
  const overPeriods = fc.record(
    {
      kind: fc.constant("over-periods" as const),
      of: tie("call"),
      count: fc.integer({ min: 1, max: 12 }),
      unit: period,
      before: fc.constant(true as const),
      span,
    },
    { requiredKeys: ["kind", "of", "count", "span"] },
  );
  const otherwise = fc.record({ kind: fc.constant("default" as const), of: part, value: figure, span });
  const args = fc.array(part, { minLength: 1, maxLength: 3 });
  const fn = fc.oneof(
    fc.constantFrom(...functions).map((word) => ({ fn: word, name: named(word) })),
    bareName.map((called) => ({ fn: "unknown" as const, name: called })),
  );
  const rows = fc
    .tuple(fn, args, fc.option(part, { nil: undefined }))
    .map(([called, given, where]): Call => ({ kind: "call", ...called, args: given, ...(where && { where }), span: nowhere }));
  const people = fc
    .tuple(fc.constantFrom(...overPeople), part, among, fc.option(part, { nil: undefined }))
    .map(([word, of, group, ties]): Call => ({
      kind: "call", fn: word, name: named(word), args: [of], in: group, ...(ties && { ties }), span: nowhere,
    })); // biome-ignore format: a call on one line
  return {
    leaf: fc.oneof(
      figure,
      date,
      text.map((each): Expr => ({ kind: "text", ...each })),
      reference,
    ),
    call: fc.oneof({ weight: 4, arbitrary: rows }, { weight: 2, arbitrary: people }, { weight: 1, arbitrary: headcount }),
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("leaf"),
      tie("call"),
      fc.record({ kind: fc.constant("negate" as const), of: part, span }),
      binary,
      fc.record({ kind: fc.constant("compare" as const), op: comparisons, left: part, right: part, span }),
      fc.record({ kind: fc.constant("logic" as const), op: fc.constantFrom("and" as const, "or" as const), left: part, right: part, span }),
      fc.record({ kind: fc.constant("not" as const), of: part, span }),
      // biome-ignore lint/suspicious/noThenProperty: the word of the language
      fc.record({ kind: fc.constant("if" as const), when: part, then: part, otherwise: part, span }),
      inARow,
      overPeriods,
      otherwise,
    ),
  };
});

export const expression: fc.Arbitrary<Expr> = anyExpression;
export const call: fc.Arbitrary<Call> = anyCall;
