import { isShared, markOf } from "../scheme/groups/marks.ts";
import type { Expression, Group, GroupFn } from "../scheme/types/expression.ts";
import type { Said, Together } from "./group-operation.ts";
import type { NodeId } from "./node-id.ts";

/** A figure over people, as a scheme has it. */
export type OfGroup =
  | { readonly kind: "headcount"; readonly in: Group }
  | { readonly kind: "group"; readonly fn: GroupFn; readonly of: Expression; readonly ties?: Expression; readonly in: Group };

/** A result with so many of its limits behind it. */
export type Standing = { readonly what: "total" | { readonly pay: string }; readonly limits: number };

/** What a figure over people takes of each of them. */
export type Taken = { readonly of: Expression; readonly ties?: Expression; readonly standing?: Standing };

/** A figure that takes in people under other schemes: what it takes of them. */
export type Asked = Taken & { readonly together: Together };

/**
 * The figures over people that a scheme computes, as its plan is built. A figure
 * of what is known under every scheme (total, grade, pay, columns of people)
 * takes in people under all of them; any other only those under its own.
 */
export class Figures {
  readonly #scheme: string;
  readonly #asked = new Map<Together, Asked>();
  readonly #nodes = new Map<Together, NodeId>();

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  get asked(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  /** The node of a figure: one that is said again is the same. */
  once(together: Together, build: () => NodeId): NodeId {
    const node = this.#nodes.get(together) ?? build();
    this.#nodes.set(together, node);
    return node;
  }

  /** The mark of a figure of everyone who has what it takes. */
  asking(taken: Taken, operation: unknown): Together {
    if (!isShared(taken.of)) return this.own({ ...taken, operation });
    const together = markOf({ ...taken, operation });
    this.#asked.set(together, { ...taken, together });
    return together;
  }

  /** The mark of an operation over those whose schemes say the same, as far as it is known under each. */
  shared(operation: unknown, reads: readonly (Expression | undefined)[]): Together {
    return reads.every((each) => each === undefined || isShared(each)) ? markOf(operation) : this.own(operation);
  }

  /** The mark of an operation over those under this scheme. */
  own(operation: unknown): Together {
    return markOf({ scheme: this.#scheme, operation });
  }
}

/** A figure over people as it is said, wherever it stands. */
export function saidAs(figure: OfGroup): Said {
  return figure.kind === "headcount"
    ? markOf({ in: figure.in })
    : markOf({ fn: figure.fn, of: figure.of, ...(figure.ties && { ties: figure.ties }), in: figure.in });
}
