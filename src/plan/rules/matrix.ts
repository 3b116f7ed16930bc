import type { Edge, MatrixAxis, MatrixRule } from "../../scheme/types/rule.ts";
import { liesIn } from "../conditions.ts";
import { expressionNode } from "../expression.ts";
import type { NodeId } from "../node-id.ts";
import { firstRow } from "../rows.ts";
import type { RuleScope } from "../scope.ts";

/** The row that one value falls in, then the column of the other. */
export function matrixNode({ rows, columns, cells, span }: MatrixRule, scope: RuleScope): NodeId {
  const { graph, unit, award } = scope;
  const [down, across] = [expressionNode(rows.of, scope), expressionNode(columns.of, scope)];
  const columnConditions = conditionsOf(columns, across, scope);
  const rowConditions = conditionsOf(rows, down, scope);
  const inRow = rows.places.map((place, row) => {
    const inColumn = columns.places.map(({ span: at }, column) => {
      const cell = cells[row]?.[column];
      if (!cell) throw new RangeError(`the matrix of ${scope.name} lacks a cell`);
      return { when: columnConditions[column], result: award(cell, at), span: at };
    });
    return { when: rowConditions[row], result: firstRow(inColumn, unit, place.span, graph), span: place.span };
  });
  return firstRow(inRow, unit, span, graph);
}

function conditionsOf({ places }: MatrixAxis, value: NodeId, scope: RuleScope): readonly (NodeId | undefined)[] {
  const { graph } = scope;
  const { unit } = graph.node(value);
  const edgeNode = ({ value: edge, span }: Edge): NodeId => {
    if (edge.kind === "target") throw new RangeError(`the matrix of ${scope.name} has no target`);
    return graph.constant(edge.value, unit, span);
  };
  return places.map((place) => (place.otherwise ? undefined : liesIn(graph, value, place, edgeNode, place.span)));
}
