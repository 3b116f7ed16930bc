import { divide, equal, type Fraction, ONE } from "../../../number/fraction.ts";
import { columnDomain } from "../../../scheme/domain.ts";
import { columnOf, peopleSource } from "../../../scheme/people-source.ts";
import type { SourceContract } from "../../../scheme/types/source.ts";
import type { Graph } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { rowsOfChoice } from "../../operands.ts";
import { stepOf } from "../pieces/rounded.ts";

/** The multiples a node's values keep to: ones for what is counted, cents for what is rounded to them; undefined for any value. */
export function gridOf(graph: Graph, id: NodeId, sources: readonly SourceContract[], rowsOf?: string): Fraction | undefined {
  const of = (operand: NodeId): Fraction | undefined => gridOf(graph, operand, sources, rowsOf);
  const node = graph[id];
  switch (node?.kind) {
    case "constant":
      return node.value.d === 1n ? ONE : undefined;
    case "column":
      return columnDomain(
        columnOf(
          sources.find(({ name }) => name === rowsOf),
          node.column,
        ),
      ).grid;
    case "person":
      return columnDomain(columnOf(peopleSource(sources), node.column)).grid;
    case "round":
      return stepOf(node);
    case "aggregate":
      if (node.fn === "count" || !node.of) return ONE;
      if (node.fn === "average" || node.fn === "monthly-average") return undefined;
      return gridOf(node.of, node.of.length - 1, sources, node.source);
    case "headcount":
    case "elapsed":
      return ONE;
    case "group":
      return node.fn === "rank" || node.fn === "rank-from-last" || node.fn === "count" ? ONE : undefined;
    case "pool":
      return node.unitOf;
    case "choose":
      return ofRows(rowsOfChoice(node).map(({ result }) => ({ grid: of(result), node: graph[result] })));
    case "arithmetic":
      return node.op === "+" || node.op === "-" ? common([of(node.left), of(node.right)]) : undefined;
    case "sum":
    case "extreme":
      return common(node.of.map(of));
    default:
      return undefined;
  }
}

/** A fixed figure is on every grid that it is a multiple of, and nothing is on all. */
function ofRows(rows: readonly { readonly grid: Fraction | undefined; readonly node: Graph[number] | undefined }[]): Fraction | undefined {
  const fixed = rows.flatMap(({ node }) => (node?.kind === "constant" ? [node.value] : []));
  const moving = rows.filter(({ node }) => node?.kind !== "constant");
  const grid = common(moving.map((row) => row.grid));
  return grid && fixed.every((value) => divide(value, grid).d === 1n) ? grid : undefined;
}

function common(grids: readonly (Fraction | undefined)[]): Fraction | undefined {
  const [first] = grids;
  return first && grids.every((grid) => grid && equal(grid, first)) ? first : undefined;
}
