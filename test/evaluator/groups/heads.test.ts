import { expect, test } from "vitest";
import { numberAt } from "../../../src/evaluator/reference/evaluate.ts";
import { evaluateTogether } from "../../../src/evaluator/reference/evaluate-together.ts";
import { toText } from "../../../src/number/decimal.ts";
import { planOf } from "../../../src/plan/from-scheme.ts";
import { schemeOf, sources } from "../../support/company.ts";
import { facts, inputs, person, table } from "../../support/facts.ts";
import { programOf } from "../../support/program.ts";

/** Two people under a scheme and one of whom no scheme can be told, in `team`; what a formula of money comes to. */
function paid(formula: string, team: string): readonly string[] {
  const program = programOf([sources, schemeOf("rep", `pay p "P" = 1 元 * ${formula}, round 2`)].join("\n"));
  const [scheme] = program.schemes;
  if (!scheme) throw new RangeError("no scheme");
  const plan = planOf(scheme, program);
  const work = facts(
    table("work", [
      { person: "E1", achieved: "90" },
      { person: "E2", achieved: "70" },
    ]),
  );
  const under = ["E1", "E2"].map((id) => person(id, { team: "East" }));
  const evaluated = evaluateTogether([
    ...under.map((who) => ({ person: who, under: { plan, inputs: inputs(work, who) } })),
    { person: person("E3", { team }) },
  ]);
  const [amount = 0] = plan.pays.map((pay) => pay.amount);
  return evaluated.map((each) => (each ? `${toText(numberAt(each, amount))}${each.provisional ? " provisional" : ""}` : "no plan"));
}

test("who may be under the scheme is a head, and what others are compared by is provisional", () => {
  expect(paid("headcount(team)", "East")).toEqual(["3", "3", "no plan"]);
  expect(paid("average(total in team)", "East")).toEqual(["80 provisional", "80 provisional", "no plan"]);
});

test("in another team they change nothing", () => {
  expect(paid("headcount(team)", "West")).toEqual(["2", "2", "no plan"]);
  expect(paid("rank(total in team)", "West")).toEqual(["1", "2", "no plan"]);
  expect(paid("rank(total in everyone)", "West")).toEqual(["1 provisional", "2 provisional", "no plan"]);
});
