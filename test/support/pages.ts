import { pagesFrom } from "../../src/pages/from-results.ts";
import type { PersonView, SitePages } from "../../src/pages/view.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { run } from "../../src/results/run.ts";
import { facts, type Row, table } from "./facts.ts";
import { programOf } from "./program.ts";
import { noReference } from "./reference.ts";

/** A company of one scheme: sales against a target by slopes, visits by started steps, an extra, a section worth 70 of 100. */
const schemeText = `source people from "people.csv" one row per person
  person "ID", name "Name", team "Team", role "Role", joined "Joined", left "Left"
  bonus_base "Base" in CNY
source crm "CRM" from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, visits "Visits" count

publish
  title "Test company"
  appeal "Write to HR."

scheme rep "Representative"
  version "2024.1"
  applies to role "rep"
  cycle quarterly
  steps pro rata

section results "Results" weight 70, marked out of 100

metric revenue "Revenue" weight 100
  measure sum(crm.amount)
  target 300 CNY
  full at 100%, +0.5 per 1% over, -1 per 1% under
  floor 0, cap 110, round 2

section process "Process" weight 30

metric visits "Visits" weight 30
  measure sum(crm.visits)
  target 60
  full from target, -3 per started 15 under, floor 0

total out of 100, cap 100, round 1

grades
  good "Good" from 80
  fair "Fair" otherwise

pay bonus "Bonus" of people.bonus_base
  120% at good, 0 otherwise, round 2

example "the plan's own case"
  given attainment(revenue) 96%
  expect revenue 96
`;

const months = ["2024-07", "2024-08", "2024-09"];

/** A row of the list of people. */
export const who = (person: string, more: Row = {}): Row => ({
  person,
  name: `Name ${person}`,
  team: "East",
  role: "rep",
  bonus_base: "1000",
  ...more,
});
/** The same sales and visits in each month. */
export const sold = (person: string, amount: string, visits: string): readonly Row[] =>
  months.map((month) => ({ person, month, amount, visits }));

/** All pages of the company in the third quarter of 2024. */
export function pagesOf(people: readonly Row[], crm: readonly Row[], { unsealed = true } = {}): SitePages {
  const program = programOf(schemeText);
  const period = parsePeriod("2024-Q3");
  if (!period) throw new RangeError("no period");
  const result = run(program, facts(table("people", people), table("crm", crm)), period);
  const stamp = { buildId: "build", sources: [] };
  return pagesFrom({ program, result, texts: new Map([["scheme.kpi", schemeText]]), stamp, reference: noReference, unsealed });
}

/** The page of one of them. @throws RangeError where there is none. */
export function pageOf(pages: SitePages, id: string): PersonView {
  const page = [...pages.people].find((each) => each.id === id);
  if (!page) throw new RangeError(`no page of ${id}`);
  return page;
}
