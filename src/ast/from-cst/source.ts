import type {
  ColumnCstNode,
  ColumnTypeCstNode,
  KeyColumnCstNode,
  ProvidedCstNode,
  RowsCstNode,
  SourceClausesCstNode,
  TotalRowsCstNode,
} from "../../../grammar/generated/cst.ts";
import type { ColumnClause } from "../nodes/clause.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { unitName, unitToken } from "./figures.ts";
import { fromFile } from "./groups.ts";
import { accept, visibleTo } from "./modifiers.ts";
import { names } from "./names.ts";
import { scale } from "./shapes.ts";
import type { Part } from "./unjoined.ts";
import { columnName } from "./words.ts";

/** from "data/crm-*.csv" one row per person · amount "销售额" in 万元 */
export function sourceClauses(context: Context, node: SourceClausesCstNode): readonly Part[] {
  const {
    fromFile: files = [],
    rows: keys = [],
    totalRows: totals = [],
    provided: providers = [],
    visibleTo: audiences = [],
    accept: accepts = [],
    column: columns = [],
  } = node.children;
  return [
    ...files.map((each) => fromFile(context, each)),
    ...keys.map((each) => rows(context, each)),
    ...totals.map((each) => totalRows(context, each)),
    ...providers.map((each) => provided(context, each)),
    ...audiences.map((each) => visibleTo(context, each)),
    ...accepts.map((each) => accept(context, each)),
    ...columns.map((each) => column(context, each)),
  ];
}

/** one row per person | month · 每人每月一行 · events · earlier results */
function rows(context: Context, node: RowsCstNode): Part {
  const { Events, EarlierResults, keyColumn: keys = [] } = node.children;
  const span = nodeSpan(context, node);
  if (EarlierResults) return { kind: "rows", events: false, results: true, span };
  return Events
    ? { kind: "rows", events: true, span }
    : { kind: "rows", per: keys.map((each) => keyName(context, each)), events: false, span };
}

function keyName(context: Context, { children }: KeyColumnCstNode): Name {
  return columnName(context, only(children.Name ?? children.Period ?? children.Unit));
}

/** amount "销售额" | "销售金额" in 万元 optional; a bare name goes on with the keys before it. */
function column(context: Context, node: ColumnCstNode): Part {
  const { keyColumn, texts, columnType: types, Optional } = node.children;
  const name = keyName(context, only(keyColumn));
  const headers = (texts?.[0]?.children.Text ?? []).map((each) => textOf(context, each));
  const span = nodeSpan(context, node);
  if (headers.length === 0 && !types && !Optional) return { kind: "key", name, span };
  const type = types?.[0] && columnType(context, types[0]);
  return { kind: "column", name, headers, ...(type && { type }), ...(Optional && { optional: true }), span };
}

function columnType(context: Context, node: ColumnTypeCstNode): NonNullable<ColumnClause["type"]> {
  const {
    unit,
    PercentSign,
    CountType,
    TextType,
    DateType,
    YesNoType,
    PercentType,
    RatioType,
    scale: scales,
    names: choices,
  } = node.children;
  if (unit?.[0]) return { kind: "unit", unit: unitName(context, unitToken(unit[0])) };
  if (PercentSign?.[0]) return { kind: "unit", unit: nameOf(context, PercentSign[0]) };
  if (choices?.[0]) return { kind: "one-of", names: names(context, choices[0]) };
  if (scales?.[0]) return { kind: "scale", ...scale(context, scales[0]) };
  if (CountType) return { kind: "count" };
  if (TextType) return { kind: "text" };
  if (DateType) return { kind: "date" };
  if (YesNoType) return { kind: "yes-no" };
  if (PercentType) return { kind: "percent" };
  return { kind: RatioType ? "ratio" : "number" };
}

/** total rows person "合计" | "总计" */
function totalRows(context: Context, node: TotalRowsCstNode): Part {
  const { keyColumn, texts } = node.children;
  return {
    kind: "total-rows",
    ...(keyColumn?.[0] && { column: keyName(context, keyColumn[0]) }),
    texts: (only(texts).children.Text ?? []).map((each) => textOf(context, each)),
    span: nodeSpan(context, node),
  };
}

function provided(context: Context, node: ProvidedCstNode): Part {
  const { by, due } = node.children;
  return {
    kind: "provided",
    by: textOf(context, only(by)),
    ...(due?.[0] && { due: textOf(context, due[0]) }),
    span: nodeSpan(context, node),
  };
}
