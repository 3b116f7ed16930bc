import { expect, test } from "vitest";
import { evaluate } from "../../../src/evaluator/reference/evaluate.ts";
import { evaluateTogether } from "../../../src/evaluator/reference/evaluate-together.ts";
import { planOf } from "../../../src/plan/from-scheme.ts";
import { schemeOf, sources } from "../../support/company.ts";
import { facts, inputs, person, table } from "../../support/facts.ts";
import { programOf } from "../../support/program.ts";

test("a plan without groups comes to the same, alone or together", () => {
  const grades = "grades\n  A from 90\n  B otherwise\n";
  const program = programOf([sources, schemeOf("rep", `${grades}pay p "P" of people.base\n  120% at A, 100% at B, round 2`)].join("\n"));
  const [scheme] = program.schemes;
  if (!scheme) throw new RangeError("no scheme");
  const plan = planOf(scheme, program);
  const work = facts(
    table("work", [
      { person: "E1", achieved: "95" },
      { person: "E2", achieved: "70" },
    ]),
  );
  const read = ["E1", "E2", "E3"].map((id) => inputs(work, person(id, { base: "1000" })));
  const alone = read.map((each) => evaluate(plan, each));
  const together = evaluateTogether(read.map((each) => ({ person: each.person ?? person(""), under: { plan, inputs: each } })));
  expect(together).toEqual(alone.map((each) => ({ ...each, groups: new Map(), provisional: false })));
});
