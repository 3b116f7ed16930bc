import type { Limit, Rounding } from "../scheme/types/bounds.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import type { NodeId } from "./node-id.ts";
import type { Milestone, Stage } from "./plan.ts";

/**
 * The way of one result through the fixed order: adds the bounds and roundings
 * that are asked for, and notes each milestone. Every method gives the node it has come to.
 */
export class Course {
  readonly #graph: GraphBuilder;
  readonly #milestones: Milestone[] = [];

  constructor(graph: GraphBuilder) {
    this.#graph = graph;
  }

  get milestones(): readonly Milestone[] {
    return this.#milestones;
  }

  reach(stage: Stage, node: NodeId, span: Span, part: Milestone["part"] = "value"): NodeId {
    this.#milestones.push({ stage, part, node, span });
    return node;
  }

  floor(stage: Stage, node: NodeId, floor: Limit | undefined): NodeId {
    return floor ? this.reach(stage, this.#graph.atLeast(node, floor.value, floor.span), floor.span, "floor") : node;
  }

  cap(stage: Stage, node: NodeId, cap: Limit | undefined): NodeId {
    return cap ? this.reach(stage, this.#graph.atMost(node, cap.value, cap.span), cap.span, "cap") : node;
  }

  round(stage: Stage, node: NodeId, rounding: Rounding | undefined): NodeId {
    return rounding ? this.reach(stage, this.#graph.round(node, rounding), rounding.span, "round") : node;
  }
}
