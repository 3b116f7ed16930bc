import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../../src/results/explain.ts";
import { toJson } from "../../../src/results/json.ts";
import { isScored } from "../../../src/results/teams.ts";
import type { RunResult } from "../../../src/results/types.ts";
import { company, type Member, schemeOf } from "../../support/company.ts";

/** Schemes that say all kinds of things over groups, and companies with ties, missing results and people without a team. */

const group = fc.constantFrom("team", "role", "scheme", "everyone");
const of = (parts: TemplateStringsArray, ...slots: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...slots).map((texts) => parts.map((part, index) => part + (texts[index] ?? "")).join(""));

const place = of`${fc.constantFrom("rank", "rank from last")}(total in ${group})`;
const distance = of`rank(total - average(total in ${group}) in ${group})`;
const figure = fc.oneof(place, distance, of`headcount(${group})`, of`count(total > 70 in ${group})`);
const then = fc.constantFrom("hold", "in proportion, round 2");
const share = fc.oneof(
  of`at most ${fc.constantFrom("20%", "50%", "1")} of ${group} in ${fc.constantFrom("A", "B")}`,
  of`at least ${fc.constantFrom("20%", "1")} of ${group} in ${fc.constantFrom("A", "B", "C")}`,
  of`exactly ${fc.constantFrom("20%", "1")} of ${group} in ${fc.constantFrom("A", "B")} when headcount(${fc.constantFrom("scheme", "everyone")}) > 1`,
  of`exactly 1 of team in ${fc.constantFrom("A", "B")} when headcount(team) > 1`,
);
const equals = fc.oneof(fc.constantFrom("ties in", "ties out"), of`ties by ${fc.constantFrom("people.base", "measure(main)")}`);

const statements = {
  limit: of`limit ${fc.constantFrom("average", "sum")}(total in ${group}) ${fc.constantFrom("at most", "at least")} 80 then ${then}`,
  veto: of`veto "V" when count(measure(main) > 80 in ${group}) > 1 then ${fc.constantFrom("total 0", "grade at most B")}`,
  distribution: of`distribution\n  ${share}, people rounded ${fc.constantFrom("down", "up", "half up")}, ${equals}`,
  formula: of`pay p "P" = 1 元 * ${figure}, round 2\nlimit sum(p in ${group}) at most 5 元 then ${then}`,
  places: of`pay q "Q"\n  500 元 at rank 1, 200 元 at rank 2 to 3, 0 otherwise\n  by rank(total in ${group}), round 2`,
  pool: of`pool r "R" of ${fc.constantFrom("100 元", "people.base")} in ${group}\n  shared by total, remainder ${fc.constantFrom("largest", "largest share", "smallest share")}, round 2`,
  outcome: of`outcome "O"\n  when ${place} = 1`,
};
const grades = "grades\n  A from 85\n  B from 70\n  C otherwise\n";

const metrics = fc.record({
  policy: fc.constantFrom("", "  if missing average of team\n", "  if missing zero\n"),
  extra: fc.oneof(
    fc.constant(""),
    of`metric second "Second" extra\n  measure rank(sum(work.achieved) in ${group})\n  10 at 1, 5 at 2, 0 otherwise\n`,
  ),
});

const scheme = fc
  .record({ said: fc.record(statements, { requiredKeys: [] }), metrics })
  .map(({ said, metrics: { policy, extra } }) => (role: string): string => {
    const written = Object.values(said).filter((each) => each !== undefined);
    return schemeOf(role, [grades, ...written].join("\n"), `${policy}\n${extra}`);
  });
const schemes = fc.oneof(
  scheme.map((one) => [one("rep")]),
  fc.tuple(scheme, scheme).map(([one, other]) => [one("rep"), other("lead")]),
  scheme.map((same) => [same("rep"), same("lead")]),
);

const member = fc.tuple(
  fc.constantFrom("East", "West", ""),
  fc.constantFrom("rep", "lead"),
  fc.constantFrom("60", "85", "85", "90", "100", ""),
  fc.constantFrom("1000", "1000", "2000"),
);
const members = fc
  .array(member, { minLength: 1, maxLength: 8 })
  .map((people) => people.map(([team, role, score, base], index): Member => [`E${index}`, team, role, score, base]));

/** Everyone's results by number, without the rows that reasons name. */
function told(result: RunResult): readonly unknown[] {
  const { people } = toJson(result, { language: "en", texts: new Map() });
  const plain = people.map(({ reasons, outcomes_not_known: open, ...rest }) => ({
    ...rest,
    reasons: reasons?.map(({ code }) => code),
    open: open?.map(({ name }) => name),
  }));
  return plain.toSorted((a, b) => a.id.localeCompare(b.id));
}

describe("what is checked clean", () => {
  test("is evaluated and explained without error, and the order of people changes nothing", () => {
    fc.assert(
      fc.property(schemes, members, (texts, people) => {
        const result = company(texts, people);
        for (const { scheme: name = "", evaluation } of result.people.filter(isScored)) {
          const plan = result.plans.get(name);
          if (plan) explain(plan, evaluation, new Map(), { fewest: 5 });
        }
        expect(told(company(texts, people.toReversed()))).toEqual(told(result));
      }),
      { seed: 20240930, numRuns: 120 },
    );
  });
});
