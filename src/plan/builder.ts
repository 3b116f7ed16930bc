import type { CompareOp } from "../ast/nodes/expression.ts";
import type { Stepping } from "../ast/nodes/figure.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Rounding } from "../scheme/types/bounds.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { NUMBER, PERCENT, POINTS, TEXT, YES_NO } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import type { Branch, Graph, Node, Otherwise } from "./graph.ts";
import type { NodeId } from "./node-id.ts";

/** Grows a graph node by node. Each method adds a node and gives its id; operands must have been added before. */
export class GraphBuilder {
  readonly #nodes: Node[] = [];

  get graph(): Graph {
    return this.#nodes;
  }

  add(node: Node): NodeId {
    return this.#nodes.push(node) - 1;
  }

  node(id: NodeId): Node {
    const node = this.#nodes[id];
    if (!node) throw new RangeError(`no node ${id}`);
    return node;
  }

  constant(value: Fraction, unit: Unit, span: Span): NodeId {
    return this.add({ kind: "constant", value, unit, span });
  }

  points(value: Fraction, span: Span): NodeId {
    return this.constant(value, POINTS, span);
  }

  text(text: string, span: Span): NodeId {
    return this.add({ kind: "text", text, unit: TEXT, span });
  }

  arithmetic(op: "+" | "-" | "*" | "/", left: NodeId, right: NodeId, unit: Unit, span: Span): NodeId {
    return this.add({ kind: "arithmetic", op, left, right, unit, span });
  }

  attainment(measure: NodeId, target: NodeId, span: Span): NodeId {
    return this.add({ kind: "arithmetic", op: "/", left: measure, right: target, attains: true, unit: PERCENT, span });
  }

  /** `of` times a factor; `of` itself where the factor is 1. */
  times(of: NodeId, factor: Fraction, span: Span): NodeId {
    if (factor.n === factor.d) return of;
    return this.arithmetic("*", of, this.constant(factor, PERCENT, span), this.node(of).unit, span);
  }

  sum(of: readonly NodeId[], unit: Unit, span: Span): NodeId {
    return this.add({ kind: "sum", of, unit, span });
  }

  /** Never under `bound`. */
  atLeast(of: NodeId, bound: Fraction, span: Span): NodeId {
    return this.#bound("maximum", of, bound, span);
  }

  /** Never over `bound`. */
  atMost(of: NodeId, bound: Fraction, span: Span): NodeId {
    return this.#bound("minimum", of, bound, span);
  }

  #bound(op: "minimum" | "maximum", of: NodeId, bound: Fraction, span: Span): NodeId {
    const { unit } = this.node(of);
    return this.add({ kind: "extreme", op, of: [of, this.constant(bound, unit, span)], unit, span });
  }

  round(of: NodeId, { places, mode, inStepsOf, span }: Rounding): NodeId {
    return this.add({ kind: "round", of, places, mode, ...(inStepsOf && { inStepsOf }), unit: this.node(of).unit, span });
  }

  compare(op: CompareOp, left: NodeId, right: NodeId, span: Span): NodeId {
    return this.add({ kind: "compare", op, left, right, unit: YES_NO, span });
  }

  /** One condition as it is; several joined. */
  logic(op: "and" | "or", of: readonly NodeId[], span: Span): NodeId {
    const [only, ...others] = of;
    return only !== undefined && others.length === 0 ? only : this.add({ kind: "logic", op, of, unit: YES_NO, span });
  }

  choose(branches: readonly Branch[], otherwise: Otherwise | undefined, unit: Unit, span: Span): NodeId {
    return this.add({ kind: "choose", branches, ...(otherwise && { otherwise }), unit, span });
  }

  steps(distance: NodeId, width: NodeId, stepping: Stepping, side: "over" | "under", span: Span): NodeId {
    return this.add({ kind: "steps", distance, width, stepping, side, unit: NUMBER, span });
  }
}
