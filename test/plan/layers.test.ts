import { expect, test } from "vitest";
import { plansOf } from "../../src/plan/from-scheme.ts";
import type { Node } from "../../src/plan/graph.ts";
import { isOverGroups, layersOf } from "../../src/plan/layers.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { GroupLimit } from "../../src/scheme/types/group.ts";
import type { Scheme } from "../../src/scheme/types/scheme.ts";
import { constant, metric, money, number, pay, points, program, q, scheme, span } from "../support/scheme.ts";

const total: Expression = { kind: "total", unit: points, span };
const overAll = (fn: "rank" | "average", of: Expression = total): Expression => ({
  kind: "group",
  fn,
  of,
  in: { kind: "everyone" },
  unit: number,
  span,
});
const main = metric("main", { weight: q(100), rule: { kind: "points", expression: constant(80, points), span } });
const paying = (expression: Expression) =>
  pay("p", { rows: [], rule: { kind: "expression", expression: { ...expression, unit: money }, span } });
const limit: GroupLimit = {
  of: overAll("average"),
  what: { kind: "total" },
  op: "at-most",
  value: constant(80, points),
  // biome-ignore lint/suspicious/noThenProperty: the word of the language
  then: "scale",
  span,
};
const named = (name: string, parts: Partial<Scheme>): Scheme => scheme({ name, metrics: [main], ...parts });

/** The layer of each figure over people, by scheme and what it is. */
function layers(...schemes: readonly Scheme[]): readonly string[] {
  const plans = plansOf(schemes, program(schemes));
  return [...layersOf([...plans.values()])].flatMap(([{ scheme: name, nodes }, own]) =>
    nodes.flatMap((node, id) => (node.kind === "group" ? [`${name} ${node.fn} ${own[id]}`] : [])),
  );
}

test("what hangs on nobody else needs no layers", () => {
  const alone = named("a", {});
  const [plan] = [...plansOf([alone], program([alone])).values()];
  expect(plan && isOverGroups(plan)).toBe(false);
  expect(new Set([...layersOf(plan ? [plan] : []).values()].flat())).toEqual(new Set([0]));
});

test("a figure is of the layer after what it is taken of: the limit's average first, then the rank of what is left", () => {
  expect(layers(named("a", { limits: [limit], pays: [paying(overAll("rank"))] }))).toEqual(["a average 1", "a rank 2"]);
});

test("under every scheme: a place waits for the limit of the others", () => {
  const [limited, other] = [named("a", { limits: [limit] }), named("b", { pays: [paying(overAll("rank"))] })];
  expect(layers(limited, other)).toEqual(["a average 1", "b rank 2"]);
});

test("a figure within a figure", () => {
  const distance: Expression = { kind: "arithmetic", op: "-", left: total, right: overAll("average"), unit: points, span };
  expect(layers(named("a", { pays: [paying(overAll("rank", distance))] }))).toEqual(["a average 1", "a rank 2"]);
});

test("a figure that hangs on itself is refused", () => {
  const operation = { kind: "group", fn: "rank", in: { kind: "everyone" }, said: "", unit: number, span } as const;
  const nodes: readonly Node[] = [
    { ...operation, together: "first", of: 1 },
    { ...operation, together: "second", of: 0 },
  ];
  const [plan] = [...plansOf([named("a", {})], program([])).values()];
  const circular: Plan | undefined = plan && { ...plan, nodes };
  expect(() => layersOf(circular ? [circular] : [])).toThrow(RangeError);
});
