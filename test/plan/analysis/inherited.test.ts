import { expect, test } from "vitest";
import { analyse } from "../../../src/plan/analysis/analyse.ts";
import { check, sources } from "../../scheme/check-text.ts";

const base = (accepts = "") => `scheme s
  cycle quarterly
  applies to role "sales"
metric m weight 100
  measure average(crm.rate)
  100 from 80%, 50 from 90%, 0 otherwise${accepts}
`;

const manager = (lines = "") => `scheme t
  extends s
  applies to role "manager"
${lines}`;

function found(...schemes: readonly string[]): readonly (string | undefined)[] {
  const { program } = check(sources, ...schemes);
  if (!program) throw new Error("no program");
  return analyse(program).findings.map(({ diagnostic: { code, place } }) => `${code} ${place && "file" in place ? place.file : ""}`);
}

test("what is found in a clause that another scheme takes over is told once", () => {
  expect(found(base(), manager())).toEqual(["better-scores-less 1.kpi"]);
  expect(found(manager(), base())).toEqual(["better-scores-less 2.kpi"]);
});

test("let stand there, it stands here, too", () => {
  expect(found(base(', accept better-scores-less "as agreed"'), manager())).toEqual([]);
});

test("what the taker makes of it is its own", () => {
  // 100 of a weight of 120
  expect(found(base().replace("50 from 90%", "50 from 70%"), manager("metric m weight 120\n"))).toEqual(["full-out-of-reach 1.kpi"]);
});
