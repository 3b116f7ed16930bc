import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Eight metrics, the shapes that schemes use most. */
const scheme = `scheme staff "Staff, quarterly"
  version "1"
  applies to role "Staff"
  cycle quarterly
  steps pro rata
  each round 2

metric revenue "Revenue" weight 25
  measure sum(work.revenue)
  target sum(work.goal)
  25 at 100%, +0.5 per 1% over, -1 per 1% under
  floor 0, cap 30

metric collection "Collection" weight 15
  measure sum(work.received) / sum(work.revenue)
  15 from 95%, 12 from 90%, 8 from 80%, 0 otherwise

metric visits "Visits" weight 10
  measure monthly average(work.visits)
  target 20 visits per month
  10 from target, -1 per 1 visits under, floor 0

metric deals "Deals" weight 10
  measure sum(work.deals)
  target 12 deals per quarter
  proportional, cap 10

metric complaints "Complaints" weight 10
  measure sum(work.complaints)
  10 at 0 cases, -2 per 1 cases over, floor 0

metric margin "Margin" weight 10
  measure average(work.margin)
  curve
  0 at 10%, 6 at 20%, 10 at 30%, flat beyond

metric timely "Timely records" weight 10
  measure average(work.timely)
  10 from 95%, -1 per full 1% under, floor 0

metric attitude "Attitude" weight 10
  measure average(work.attitude)
  rated 1 to 5

total out of 100, cap 100, floor 0, round 2

grades
  excellent "Excellent" from 90
  good "Good" from 80
  pass "Pass" from 70
  fail "Fail" otherwise

pay bonus "Bonus" of people.bonus_base
  120% at excellent, 100% at good, 80% at pass, 0 otherwise
  round 2

source people "People" from "data/people.csv" one row per person
  person "Number", name "Name", team "Team", role "Role"
  bonus_base "Base" in CNY

source work "Work" from "data/work-*.csv" one row per person, month
  person "Number", month "Month", revenue "Revenue" in CNY, goal "Goal" in CNY, received "Received" in CNY
  visits "Visits" in visits, deals "Deals" in deals, complaints "Complaints" in cases, margin "Margin" percent, timely "Timely" percent, attitude "Attitude" number 1 to 5
`;

const TEAM_SIZE = 20;
const months = ["2024-07", "2024-08", "2024-09"];

/** Writes a workspace of so many people, the same in every run. */
export async function writeWorkspace(folder: string, people: number): Promise<void> {
  const numbers = Array.from({ length: people }, (_, index) => index);
  await mkdir(join(folder, "data"), { recursive: true });
  await writeFile(join(folder, "scheme.kpi"), scheme);
  await writeFile(join(folder, "data", "people.csv"), lines("Number,Name,Team,Role,Base", numbers.map(personRow)));
  await Promise.all(
    months.map((month) =>
      writeFile(
        join(folder, "data", `work-${month}.csv`),
        lines(
          workHeader,
          numbers.map((each) => workRow(each, month)),
        ),
      ),
    ),
  );
}

const workHeader = "Number,Month,Revenue,Goal,Received,Visits,Deals,Complaints,Margin,Timely,Attitude";

function personRow(index: number): string {
  return [id(index), `Person ${index}`, `Team ${Math.floor(index / TEAM_SIZE)}`, "Staff", 8000 + between(index, 1, 40) * 100].join(",");
}

function workRow(index: number, month: string): string {
  const seed = index * 12 + Number(month.slice(-2));
  const revenue = 80_000 + between(seed, 2, 40_000);
  return [
    id(index),
    month,
    revenue,
    100_000,
    Math.floor((revenue * (780 + between(seed, 3, 220))) / 1000),
    14 + between(seed, 4, 12),
    2 + between(seed, 5, 5),
    between(seed, 6, 3),
    `${8 + between(seed, 7, 26)}.${between(seed, 8, 10)}%`,
    `${86 + between(seed, 9, 14)}.${between(seed, 10, 10)}%`,
    1 + between(seed, 11, 9) / 2,
  ].join(",");
}

function id(index: number): string {
  return `P${String(index).padStart(6, "0")}`;
}

/** A whole number from 0 under `limit`, scattered by a multiplicative hash. */
function between(seed: number, salt: number, limit: number): number {
  const mixed = Math.imul(Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(salt, 2_246_822_519), 3_266_489_917);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
}

function lines(header: string, rows: readonly string[]): string {
  return [header, ...rows, ""].join("\n");
}
