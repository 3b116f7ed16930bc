import fc from "fast-check";

/**
 * Whole schemes that say everything and contradict nothing: weights that add
 * up to 100, rows that cover every value, steps with a floor, grades for every
 * total and pay for every grade. As texts, for that is what people write.
 */
export type Sound = { readonly text: string; readonly period: string };

export const sources = `source people from "data/people.csv" one row per person
  person "ID", base "Base" in CNY
source crm from "data/crm.csv" one row per person, month
  person "ID", month "Month", amount "Amount" in CNY, goal "Goal" in CNY, rate "Rate" percent, defects "Defects" percent
  visits "Visits" count, faults "Faults" count, score "Score" number 0 to 100
`;

/** A metric's clauses below its weight, which is full points. */
type Clauses = (weight: number) => fc.Arbitrary<string>;

const oneOf = fc.constantFrom;
const stepping = oneOf("", "full ", "started ", "pro rata ");
const attained = "measure sum(crm.amount), target sum(crm.goal)";

const shapes: readonly Clauses[] = [
  () =>
    fc
      .record({ up: oneOf("0.2", "0.5", "1"), most: oneOf(2, 5), down: oneOf("0.5", "1", "2"), wide: oneOf(1, 5), how: stepping })
      .map(
        ({ up, most, down, wide, how }) =>
          `${attained}\n  full at 100%, +${up} per ${how}${wide}% over at most ${most}, -${down} per ${how}${wide}% under, floor 0`,
      ),
  () =>
    fc
      .record({ edge: oneOf(80, 95, 98), down: oneOf("0.5", "2"), how: stepping })
      .map(({ edge, down, how }) => `measure average(crm.rate)\n  full from ${edge}%, -${down} per ${how}1% under, floor 0`),
  () =>
    fc
      .record({ edge: oneOf("2", "3.5"), down: oneOf("1", "3"), how: stepping })
      .map(
        ({ edge, down, how }) => `measure average(crm.defects)\n  full up to ${edge}%, -${down} per ${how}0.5% over, floor 0, 0 over 20%`,
      ),
  (weight) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
      .map((edges) => edges.toSorted((a, b) => b - a))
      .map((edges) => edges.map((edge, row) => `${share(weight, edges.length + 1 - row, edges.length + 1)} from ${edge}%`))
      .map((rows) => `measure average(crm.rate)\n  ${rows.join(", ")}, 0 otherwise`),
  (weight) =>
    fc
      .record({ gate: oneOf(50, 60), more: oneOf(0, 5) })
      .map(({ gate, more }) => `${attained}\n  proportional, cap ${weight + more}, 0 under ${gate}%`),
  (weight) =>
    fc
      .record({ low: oneOf(0, 60), mid: oneOf(80, 90) })
      .map(({ low, mid }) => `${attained}\n  curve, 0 at ${low}%, ${share(weight, 1, 2)} at ${mid}%, ${weight} at 100%, flat beyond`),
  () =>
    fc
      .record({ down: oneOf(1, 2), limit: oneOf("", ", floor 0") })
      .map(({ down, limit }) => `measure sum(crm.faults)\n  -${down} each at most 5${limit}`)
      .map((text) => text),
  () => fc.constant(`${attained}\n  points min(weight, weight * attainment)`),
  () => fc.constant("measure average(crm.score)\n  points weight * measure / 100"),
  () => oneOf("measure sum(crm.visits), target 20 per month\n  full from target, -1 per 5 in the period under, floor 0"),
];

/** So many of so many parts of the weight, to one decimal. */
function share(weight: number, of: number, parts: number): string {
  return String(Math.round((weight * of * 10) / parts) / 10);
}

/** Whole weights of at least 5 that add up to 100. */
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }).map((parts) => {
  const sum = parts.reduce((total, part) => total + part, 0);
  const whole = parts.map((part) => Math.max(5, Math.floor((part * 100) / sum)));
  const rest = 100 - whole.slice(1).reduce((total, part) => total + part, 0);
  return [rest, ...whole.slice(1)];
});

const metric = (weight: number, index: number): fc.Arbitrary<string> =>
  fc
    .record({ shape: oneOf(...shapes), policy: oneOf("", ", if missing zero", ", if missing rescale", ", if missing full") })
    .chain(({ shape, policy }) => shape(weight).map((clauses) => `metric m${index} weight ${weight}\n  ${clauses}${policy}\n`));

const grades = "grades\n  excellent from 90, good from 75, pass from 60, fail otherwise\n";
const pay = "pay bonus of people.base\n  120% at excellent, 100% at good, 60% at pass, none at fail, round 2\n";

export const soundScheme: fc.Arbitrary<Sound> = fc
  .record({ weights, cycle: oneOf("monthly", "quarterly"), steps: oneOf("pro rata", "full", "started"), paid: fc.boolean() })
  .chain(({ weights: all, cycle, steps, paid }) =>
    fc.tuple(...all.map(metric)).map((metrics) => ({
      text: `${sources}scheme s\n  cycle ${cycle}, steps ${steps}\n${metrics.join("")}total out of 100, cap 120, round 1\n${paid ? grades + pay : ""}`,
      period: cycle === "monthly" ? "2024-08" : "2024-Q3",
    })),
  );

/** What two people did in three months: edges, zeros, and cells and rows that are not there. */
export type Rows = { readonly files: Readonly<Record<string, string>>; readonly complete: boolean };

const months = ["2024-07", "2024-08", "2024-09"];
const cells = [
  oneOf("0", "590000", "599999.99", "600000", "950000", "1000000", "1234567.89"),
  oneOf("1000000"),
  oneOf("0%", "59.9%", "80%", "95%", "97.5%", "100%"),
  oneOf("0%", "2%", "3.5%", "3.51%", "40%"),
  oneOf("0", "19", "20", "45"),
  oneOf("0", "1", "7"),
  oneOf("0", "60", "99.5", "100"),
];

const row = fc.record({
  there: fc.integer({ min: 0, max: 9 }),
  hole: fc.integer({ min: 0, max: 40 }),
  goal: oneOf("1000000", "1000000", "1000000", "0"),
  values: fc.tuple(...cells),
});

export const rows: fc.Arbitrary<Rows> = fc.tuple(...["E1", "E2"].flatMap(() => months.map(() => row))).map((each) => {
  const lines = each.flatMap(({ there, hole, goal, values }, index) => {
    const written = values.map((value, at) => (at === hole ? "" : at === 1 ? goal : value));
    return there === 0 ? [] : [`E${Math.floor(index / 3) + 1},${months[index % 3]},${written.join(",")}`];
  });
  return {
    files: {
      "data/people.csv": "ID,Base\nE1,10000\nE2,8888.88\n",
      "data/crm.csv": `ID,Month,Amount,Goal,Rate,Defects,Visits,Faults,Score\n${lines.join("\n")}\n`,
    },
    complete: each.every(({ there, hole, goal, values }) => there > 0 && hole >= values.length && goal !== "0"),
  };
});
