import type { FunctionWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { functionName } from "../../format/expressions.ts";
import { kindNames } from "../names/kinds.ts";
import { columnOf } from "../people-source.ts";
import type { Column, SourceContract } from "../types/source.ts";
import type { Scope } from "./scope.ts";

/** A column, and how an expression names it with its data. */
type Named = { readonly path: string; readonly source: SourceContract; readonly column: Column };

/** A column without its data: 合计(销售额) for 合计(业绩.销售额). */
export function unknownColumn(name: Name, scope: Scope): Diagnostic | undefined {
  return columnAlone(
    name,
    columnsNamed(name.text, scope).map(({ path }) => path),
    true,
  );
}

/** 销售额, 季度销售额, 费用合计, 投诉次数, 费用占销售额的比例: a figure in words, which the language writes as a calculation. */
export function figureInWords(name: Name, scope: Scope): Diagnostic | undefined {
  const columns = columnsNamed(name.text, scope);
  const alone = columns.some(({ source }) => source.name === scope.people?.name || scope.row !== undefined);
  if (columns.length > 0)
    return columnAlone(
      name,
      columns.map(({ path, column }) => (alone || column.type.kind !== "number" ? path : called("sum", path, scope))),
      alone,
    );
  const meant = [...new Set(ways.flatMap(({ pattern, read }) => read(pattern.exec(name.text)?.groups ?? {}, scope)))];
  return meant.length > 0 && scope.row === undefined
    ? finding("unknown-name", name.span, { kind: kindNames.figure, name: name.text, suggestion: didYouMean(meant) })
    : undefined;
}

type Way = {
  readonly pattern: RegExp;
  readonly read: (told: Readonly<Record<string, string | undefined>>, scope: Scope) => readonly string[];
};

/** How figures are said in words, and the calculations that they may be. */
const ways: readonly Way[] = [
  { pattern: /^(?:本?(?:季度|月度?|年度?|期)|当期|累计|总)(?<of>.+)$/u, read: ofColumn("sum") },
  { pattern: /^(?<of>.+?)的?(?:合计|总和|之和|总额|总数|总计|累计)$/u, read: ofColumn("sum") },
  { pattern: /^(?:每月平均|平均每月|月平均|月均)(?<of>.+)$/u, read: ofColumn("monthly-average") },
  { pattern: /^(?<of>.+?)的?(?:月均|月平均)$/u, read: ofColumn("monthly-average") },
  { pattern: /^平均(?<of>.+)$/u, read: ofColumn("average") },
  { pattern: /^(?<of>.+?)的?(?:平均|均值|平均值)$/u, read: ofColumn("average") },
  {
    pattern: /^(?<of>.+?)的?(?:次数|数量|个数|件数|笔数|条数|数)$/u,
    read: ({ of = "" }, scope) => {
      const source = scope.sources.values.get(of);
      return source ? [called("count", source.name, scope)] : [];
    },
  },
  {
    pattern: /^(?<part>.+?)占(?<of>.+?)的?(?:比例|比重|百分比|比率|比)$/u,
    read: ({ part = "", of = "" }, scope) => {
      const [upper, lower] = [ofColumn("sum")({ of: part }, scope), ofColumn("sum")({ of }, scope)];
      return upper.flatMap((each) => lower.map((other) => `${each} / ${other}`));
    },
  },
];

function ofColumn(fn: FunctionWord): Way["read"] {
  return ({ of }, scope) => (of === undefined ? [] : columnsNamed(of, scope).map(({ path }) => called(fn, path, scope)));
}

function called(fn: FunctionWord, of: string, { surface }: Scope): string {
  return `${functionName(surface, fn, "")}(${of})`;
}

/** The columns of this name or header. */
function columnsNamed(text: string, scope: Scope): readonly Named[] {
  return [...new Set(scope.sources.values.values())].flatMap((source) => {
    const column = columnOf(source, text) ?? source.columns.find(({ headers }) => headers.includes(text));
    return column ? [{ path: `${source.name}.${column.name}`, source, column }] : [];
  });
}

function columnAlone(name: Name, meant: readonly string[], whole: boolean): Diagnostic | undefined {
  const [first, ...others] = meant;
  if (first === undefined) return undefined;
  const suggestion = { en: `Write “${meant.join("” or “")}”.`, zh: `请写成“${meant.join("”或“")}”。` };
  const fix = whole && others.length === 0 ? { fix: { span: name.span, text: first } } : {};
  return finding("column-alone", name.span, { name: name.text, suggestion }, fix);
}

function didYouMean(meant: readonly string[]): Bilingual {
  return { en: `Did you mean “${meant.join("” or “")}”?`, zh: `是否想写“${meant.join("”或“")}”？` };
}
