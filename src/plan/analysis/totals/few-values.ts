import { add, divide, type Fraction, larger, multiply, negate, smaller, subtract, ZERO } from "../../../number/fraction.ts";
import type { Graph, Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { rowsOfChoice } from "../../operands.ts";
import type { Chart } from "../chart.ts";
import { constantOf, type Form } from "../pieces/form.ts";
import type { Piece } from "../pieces/pieces.ts";
import { roundedValue, stepOf } from "../pieces/rounded.ts";
import { straightened } from "../pieces/straighten.ts";

/** Every value that a figure can have, and perhaps some more; each once. */
export type Few = readonly Fraction[];

/** Beyond so many values, figures are taken by their range. */
const MOST_VALUES = 1_000;

/**
 * The values of a node, where those of what it is made of are few: whatever goes
 * with whatever, and every row of a choice may be taken. Undefined for too many.
 */
export function fewValues(node: NodeId, graph: Graph, known: ReadonlyMap<NodeId, Few>): Few | undefined {
  const found = new Map<NodeId, Few | undefined>(known);
  const of = (id: NodeId): Few | undefined => {
    const operation = graph[id];
    if (!found.has(id)) found.set(id, operation && valuesOf(operation, of));
    return found.get(id);
  };
  return of(node);
}

function valuesOf(node: Node, of: (id: NodeId) => Few | undefined): Few | undefined {
  switch (node.kind) {
    case "constant":
      return [node.value];
    case "sum":
      return node.of.map(of).reduce((all, each) => pairs(all, each, add), [ZERO]);
    case "extreme":
      return node.of.map(of).reduce((all, each) => pairs(all, each, node.op === "minimum" ? smaller : larger));
    case "arithmetic":
      return pairs(of(node.left), of(node.right), arithmetic[node.op]);
    case "unary":
      return node.op === "negate" ? each(of(node.of), negate) : undefined;
    case "round":
      return each(of(node.of), (value) => roundedValue(value, stepOf(node), node.mode));
    case "choose":
      return either(rowsOfChoice(node).map(({ result }) => of(result)));
    case "settle":
      return either([node.present, node.missing, node.notApplicable].map(of));
    default:
      return undefined;
  }
}

const arithmetic = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": (a: Fraction, b: Fraction) => (b.n === 0n ? undefined : divide(a, b)),
} as const;

function pairs(a: Few | undefined, b: Few | undefined, of: (a: Fraction, b: Fraction) => Fraction | undefined): Few | undefined {
  if (!a || !b || a.length * b.length > MOST_VALUES * 20) return undefined;
  return distinct(a.flatMap((left) => b.flatMap((right) => of(left, right) ?? [])));
}

function each(values: Few | undefined, of: (value: Fraction) => Fraction): Few | undefined {
  return values && distinct(values.map(of));
}

function either(all: readonly (Few | undefined)[]): Few | undefined {
  const known = all.filter((values) => values !== undefined);
  return known.length < all.length ? undefined : distinct(known.flat());
}

function distinct(values: Few): Few | undefined {
  const found = new Map(values.map((value) => [`${value.n}/${value.d}`, value]));
  return found.size > MOST_VALUES ? undefined : [...found.values()];
}

/** The points of a metric, where its rule is made of rows and steps. */
export function fewPoints({ courses }: Chart): Few | undefined {
  const pieces = courses.flatMap(({ curve }) => curve);
  return pieces.every(({ value }) => value && isLevel(value)) ? either(pieces.map(valuesOn)) : undefined;
}

/** A level line, or the treads of a staircase. */
function isLevel(value: Form): boolean {
  return value.slope.n === 0n || constantOf(value) !== undefined;
}

function valuesOn({ value, on }: Piece<Form | undefined>): Few | undefined {
  if (!value) return undefined;
  const fixed = constantOf(value);
  return fixed ? [fixed] : either((straightened(value, on, MOST_VALUES) ?? [undefined]).map((line) => line && constantOn(line)));
}

function constantOn({ value }: Piece<Form>): Few | undefined {
  const fixed = constantOf(value);
  return fixed && [fixed];
}
