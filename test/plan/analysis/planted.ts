/** A defect planted in a scheme, and what has to be said of it: sentences by code. Figures are worked out beside. */
export type Planted = { readonly name: string; readonly scheme: string; readonly says: Readonly<Record<string, string>> };

const percentage = (rule: string, weight = 40): string => `
metric m weight ${weight}
  measure average(crm.rate)
  ${rule}`;

const revenue = (rule: string, more = ""): string => `
metric m weight 40
  measure sum(crm.amount), target 500 万元
  ${rule}
${more}`;

const whole = (lines: string): string => `
metric quality weight 60
  measure average(crm.rate)
  60 from 95%, 30 from 90%, 0 otherwise
metric faults weight 40
  measure count(events.faults)
  full at 0, -5 each, floor 0
${lines}`;

const sales = (pay: string): string => `
metric sales extra
  measure sum(crm.received), points 0
total no cap, no floor, round 2
pay commission
  ${pay}, round 2`;

export const reach: readonly Planted[] = [
  {
    name: "the best row gives 18 of a weight of 20",
    scheme: percentage("18 from 95%, 10 from 90%, 0 otherwise", 20),
    says: { "full-out-of-reach": "“m” weighs 20 points, but its best result gives 18 points." },
  },
  {
    name: "a curve that ends under the weight",
    scheme: percentage("curve, 0 at 60%, 35 at 100%, flat beyond"),
    says: { "full-out-of-reach": "“m” weighs 40 points, but its best result gives 35 points." },
  },
  {
    name: "an attainment cap under 100%",
    // 40 × 90% = 36
    scheme: revenue("proportional, attainment cap 90%, floor 0"),
    says: { "full-out-of-reach": "“m” weighs 40 points, but its best result gives 36 points." },
  },
  {
    name: "a cap under the full points",
    scheme: revenue("proportional, floor 0, cap 30"),
    says: {
      "cap-under-full": "“m”: full points are 40 points and the results go up to any number of points, but the cap leaves 30 points.",
    },
  },
  {
    name: "rounding to tens that leaves 20 of 24",
    // 24 rounds to 20
    scheme: percentage("24 from 90%, 0 otherwise, round 0 in steps of 10", 24),
    says: { "full-out-of-reach": "“m” weighs 24 points, but its best result gives 20 points." },
  },
  {
    name: "a cap of 50 where 40 + 5 is the most",
    scheme: revenue("full at 100%, +0.5 per 1% over pro rata at most 5, -1 per 1% under pro rata, floor 0, cap 50"),
    says: { "cap-never-bites": "“m” comes to at most 45 points, so a cap of 50 points changes nothing." },
  },
  {
    name: "a floor of 5 under rows that give 10",
    scheme: percentage("40 from 95%, 10 otherwise, floor 5"),
    says: { "floor-never-bites": "“m” never comes under 10 points, so a floor of 5 points changes nothing." },
  },
  {
    name: "a total capped at 120 where 100 is the most",
    scheme: whole("total out of 100, cap 120, round 2"),
    says: { "cap-never-bites": "The total comes to at most 100 points, so a cap of 120 points changes nothing." },
  },
  {
    name: "a grade from 110 of at most 100",
    scheme: whole("total out of 100, cap 100, round 2\ngrades\n  star from 110\n  good from 60\n  fail otherwise"),
    says: { "grade-out-of-reach": "“star” begins at 110 points, but the total comes to at most 100 points." },
  },
  {
    name: "rounding down that leaves the top grade out of reach",
    // 94.5 at most, 94 when rounded down
    scheme: `
metric m weight 94.5
  measure average(crm.rate)
  94.5 from 95%, 0 otherwise
total no cap, floor 0, round 0 down
grades
  star from 94.5
  fail otherwise`,
    says: {
      "grade-out-of-reach": "“star” begins at 94.5 points, but the total comes to at most 94 points.",
    },
  },
  {
    name: "a grade under the total's floor",
    scheme: whole("total out of 100, cap 100, floor 60, round 2\ngrades\n  good from 80\n  pass from 60\n  fail otherwise"),
    says: { "grade-never-given": "No total falls in “fail”: totals go from 60 points to 100 points." },
  },
  {
    name: "nothing bounds a total out of 100",
    // 40 × 200%
    scheme: `
metric m weight 40
  measure sum(crm.amount), target 500 万元
  proportional
metric n weight 60
  measure average(crm.rate)
  60 from 95%, 0 otherwise
total out of 100, round 2`,
    says: {
      "total-without-bound":
        "The total is out of 100 points, but “m” can give any number of points (200% gives 80 points), and nothing says where that ends.",
    },
  },
  {
    name: "a mirrored proportion that goes under zero",
    // 40 × (2 − 400%)
    scheme: revenue("proportional mirrored"),
    says: { "points-below-zero": "“m” comes under zero: 20,000,000 CNY gives -80 points." },
  },
  {
    name: "a formula that goes under zero",
    scheme: percentage("points weight * (2 - 3 * attainment)"),
    // 40 × (2 − 3)
    says: { "points-below-zero": "“m” comes under zero: 100% gives -40 points." },
  },
];

export const direction: readonly Planted[] = [
  {
    name: "two rows whose points are swapped",
    scheme: percentage("40 from 95%, 20 from 90%, 30 from 80%, 10 from 70%, 0 otherwise"),
    says: { "better-scores-less": "“m”: 89.9% gives 30 points, 90% gives 20 points." },
  },
  {
    name: "a top row that gives less than the one under it",
    scheme: percentage("36 from 95%, 40 from 90%, 20 from 80%, 0 otherwise"),
    says: { "better-scores-less": "“m”: 94.9% gives 40 points, 95% gives 36 points." },
  },
  {
    name: "a plus for what is under the target, and one for what is over it",
    // 0.1% under is 0.1 points more
    scheme: revenue("full at 100%, +0.5 per 1% over pro rata at most 10, +1 per 1% under pro rata"),
    says: { "better-scores-less": "“m”: 99.9% gives 40.1 points, 100% gives 40 points." },
  },
  {
    name: "a plus for falling short of what has to be reached",
    // a started step of 5% gives 5 points
    scheme: percentage("full from 95%, +5 per started 5% under"),
    says: { "better-scores-less": "“m”: 94.9% gives 45 points, 95% gives 40 points." },
  },
  {
    name: "in proportion up to 120%, then fixed under that",
    // 40 × 119.9% = 47.96
    scheme: `
metric m weight 40
  measure sum(crm.amount), target 500 万元
  42 from 120%, proportional otherwise`,
    says: { "better-scores-less": "“m”: 119.9% gives 47.96 points, 120% gives 42 points." },
  },
  {
    name: "a curve that turns down after its highest point",
    scheme: percentage("curve, 0 at 60%, 40 at 100%, 60 at 120%, 50 at 150%, flat beyond"),
    says: { "better-scores-less": "“m”: 120% gives 60 points, 120.1% gives 59.9666… points." },
  },
  {
    name: "a formula that falls back where it is cut off",
    // 40 × 120% = 48, then 40
    scheme: percentage("points if attainment <= 120% then weight * attainment else weight"),
    says: { "better-scores-less": "“m”: 120% gives 48 points, 120.1% gives 40 points." },
  },
  {
    name: "a gate on another metric hides nothing of a wrong slope",
    scheme: `
metric n weight 60
  measure average(crm.rate)
  60 from 95%, 0 otherwise
metric m weight 40
  measure sum(crm.amount), target 500 万元
  full at 100%, +0.5 per 1% over pro rata at most 10, +1 per 1% under pro rata, 0 when measure(n) < 50%`,
    says: { "better-scores-less": "“m”: 99.9% gives 40.1 points, 100% gives 40 points." },
  },
  {
    name: "rows of lateness of which the last takes off less",
    // more minutes are worse: −5 up to 30, −2 over 30
    scheme: `
metric m extra
  measure sum(events.minutes)
  0 up to 10 minutes, -5 up to 30 minutes, -2 over 30 minutes, no floor
total no cap, no floor`,
    says: { "better-scores-less": "“m”: 30 minutes gives -5 points, 31 minutes gives -2 points." },
  },
  {
    name: "a drop right after the target",
    // 40 × 100% at the target, then 36
    scheme: `
metric m weight 40
  measure average(crm.rate), target 80%
  points if attainment > 100% then 36 else 40 * attainment`,
    says: { "better-scores-less": "“m”: 100% gives 40 points, 100.1% gives 36 points." },
  },
  {
    name: "a wrong slope beside a target that only the data know",
    // 20 is a base of its own: 10 visits under are 2 steps of +3
    scheme: `
metric m weight 15
  measure sum(crm.received), target sum(crm.amount)
  full from target, +3 per started 10,000 元 under, cap 30`,
    says: { "better-scores-less": "“m”: 1 CNY under the target gives 18 points, the target gives 15 points." },
  },
  {
    name: "shares of a target that only the data know",
    scheme: `
metric m weight 15
  measure sum(crm.received), target sum(crm.amount)
  by measure, 10 from target, 15 from 80% of target, 0 otherwise`,
    says: { "better-scores-less": "“m”: 99.9% of the target gives 15 points, 100% of the target gives 10 points." },
  },
  {
    name: "inverse proportion cut off wrongly",
    scheme: `
metric m weight 20
  measure sum(crm.amount), target 100 万元
  points if target / measure >= 120% then weight else weight * (target / measure), floor 0`,
    // 20 × 119.9%
    says: { "better-scores-less": "“m”: 119.9% gives 23.98 points, 120% gives 20 points." },
  },
];

export const applies: readonly Planted[] = [
  {
    name: "a row over the cap on attainment",
    scheme: revenue("40 from 120%, 30 from 100%, 0 otherwise, attainment cap 110%"),
    says: {
      "row-never-applies": "Nothing falls in this row of “m”: its values go up to 110%.",
    },
  },
  {
    name: "a row on another scale than the rating",
    scheme: `
metric m weight 10
  measure average(ratings.rating)
  10 from 90, 8 from 4, 0 otherwise`,
    says: {
      "row-never-applies": "Nothing falls in this row of “m”: its values go from 1 to 5.",
    },
  },
  {
    name: "a slope that begins over the cap on attainment",
    scheme: revenue(
      "full at 100%, +0.5 per 1% over pro rata, +1 per 1% over 130% pro rata, -1 per 1% under pro rata, floor 0, attainment cap 120%",
    ),
    says: { "slope-never-applies": "This step of “m” never counts: the values go up to 120%." },
  },
  {
    name: "whole steps wider than the way down to nothing",
    scheme: `
metric m weight 40
  measure sum(crm.visits), target 60
  full from target, -5 per full 100 under, floor 0`,
    says: {
      "slope-never-applies": "This step of “m” never counts: the values go from 0 up.",
    },
  },
  {
    name: "full points under the target, too",
    scheme: revenue("full at 100%, +0.5 per 1% over pro rata at most 5, full under"),
    says: { "always-full": "“m” weighs 40 points and gives 40 points or more whatever the result." },
  },
  {
    name: "rows that all give the same",
    scheme: percentage("20 from 90%, 20 from 80%, 20 otherwise"),
    says: {
      "always-the-same": "“m” gives 20 points whatever the result.",
    },
  },
  {
    name: "a formula that reads nothing",
    scheme: percentage("points weight"),
    says: { "always-full": "“m” weighs 40 points and gives 40 points or more whatever the result." },
  },
  {
    name: "a veto on what no one can have",
    scheme: whole('total out of 100, cap 100, round 2\nveto "quality" when points(quality) < 0 then total 0'),
    says: { "condition-never-holds": "The condition of “quality” holds for no value that its figures can have, so it changes nothing." },
  },
  {
    name: "a veto on everyone",
    scheme: whole('total out of 100, cap 100, round 2\nveto "quality" when points(faults) <= 40 then total 0'),
    says: {
      "condition-always-holds": "The condition of “quality” holds for every value that its figures can have, so it applies to everyone.",
    },
  },
  {
    name: "a grade's condition that never holds",
    // quality gives at most 60
    scheme: whole("total out of 100, cap 100, round 2\ngrades\n  good from 80 when points(quality) >= 61\n  other otherwise"),
    says: { "condition-never-holds": "The condition of “good” holds for no value that its figures can have, so it changes nothing." },
  },
  {
    name: "a formula's condition that never holds",
    scheme: percentage("points if min(attainment, 1) > 110% then weight else weight / 2"),
    says: { "row-never-applies": "Nothing falls in this row of “m”: its values go from 0% up." },
  },
];

export const slips: readonly Planted[] = [
  {
    name: "1 元 for 1 万元 a step",
    // 40 points in 40 元 of 5,000,000
    scheme: revenue("full from target, -1 per started 1 元 under, floor 0"),
    says: {
      "step-too-fine": "A step of 1 CNY moves “m” by 1 point, so all 40 points lie between 5,000,000 CNY and 4,999,960 CNY.",
    },
  },
  {
    name: "1 亿元 for 1 万元 a step",
    scheme: revenue("full from target, -1 per 1 亿元 under pro rata, floor 0"),
    says: { "step-too-wide": "One step of “m” is 100,000,000 CNY; the whole way from 5,000,000 CNY down to 0 CNY is no more than that." },
  },
  {
    name: "100 points for 10",
    scheme: percentage("100 from 95%, 5 from 90%, 0 otherwise", 10),
    says: { "points-far-over-weight": "“m” is full at 10 points, but 95% gives 100 points." },
  },
  {
    name: "grades as fractions of one",
    scheme: whole("total out of 100, cap 100, round 2\ngrades\n  star from 0.9\n  good from 0.6\n  fail otherwise"),
    says: { "grades-far-from-total": "The highest grade begins at 0.9 points, while the total is out of 100 points." },
  },
  {
    name: "12,000% for 120% of the base",
    scheme: whole(
      "total out of 100, cap 100, round 2\ngrades\n  star from 90\n  fail otherwise\npay bonus of people.base\n  12000% at star, 80% at fail, round 2",
    ),
    says: { "pay-rows-far-apart": "“bonus” pays 80% in one row and 12,000% in the next." },
  },
];

export const payment: readonly Planted[] = [
  {
    name: "a better grade that is paid less",
    scheme: whole(
      "total out of 100, cap 100, round 2\ngrades\n  star from 90\n  good from 80\n  fail otherwise\npay bonus of people.base\n  100% at star, 120% at good, 0 at fail, round 2",
    ),
    says: { "better-pays-less": "“bonus”: a total of 89.99 points pays 120% of the base, a total of 90 points pays 100% of the base." },
  },
  {
    name: "a row of totals that is paid less than the one under it",
    scheme: whole("total out of 100, cap 100, round 1\npay bonus\n  5,000 元 from 90, 6,000 元 from 80, 0 otherwise, round 2"),
    says: { "better-pays-less": "“bonus”: a total of 89.9 points pays 6,000 CNY, a total of 90 points pays 5,000 CNY." },
  },
  {
    name: "whole tiers whose rate falls at an edge",
    // 5% of 1,000,000 is 50,000; 4% of it is 40,000
    scheme: sales("tiers whole of measure(sales)\n  0 under 50 万元, 5% from 50 万元, 4% from 100 万元"),
    says: { "better-pays-less": "“commission”: 999,999 CNY pays 49,999.95 CNY, 1,000,000 CNY pays 40,000 CNY." },
  },
  {
    name: "an amount and a rate on the excess that begin under what went before",
    // 3% of 1,000,000 is 30,000, then 20,000
    scheme: sales("tiers whole of measure(sales)\n  3% up to 100 万元, 20000 元 + 5% of excess beyond"),
    says: { "better-pays-less": "“commission”: 1,000,000 CNY pays 30,000 CNY, 1,000,001 CNY pays 20,000.05 CNY." },
  },
  {
    name: "a last tier that takes back, without end",
    // 1% of 100,000 and 2% of 200,000 are 5,000
    scheme: sales("tiers marginal of measure(sales)\n  1% up to 10 万元, 2% up to 30 万元, -1% beyond"),
    says: { "better-pays-less": "“commission”: 300,000 CNY pays 5,000 CNY, 300,001 CNY pays 4,999.99 CNY." },
  },
  {
    name: "a formula of the total that goes under zero",
    // 50 元 × (0 − 60)
    scheme: whole("total out of 100, cap 100, floor 0, round 2\npay bonus\n  points 50 元 * (total - 60), round 2"),
    says: {
      "pay-below-zero":
        "“bonus” does not say how low it may go. Its formula goes under zero: at a total of 0 points it comes to -3,000 CNY, and whoever that happens to has no result until someone decides.",
    },
  },
  {
    name: "a row for totals that nobody reaches",
    scheme: whole("total out of 100, cap 100, round 2\npay bonus\n  8,000 元 from 120, 6,000 元 from 80, 0 otherwise, round 2"),
    says: { "row-never-applies": "Nothing falls in this row of “bonus”: its values go from 0 points to 100 points." },
  },
];

const weighted = (rule: string): string =>
  whole(`coefficient attendance
  measure average(crm.rate)
  ${rule}
total out of 100, cap 120, round 2`);

export const coefficients: readonly Planted[] = [
  {
    name: "a better coefficient that is less",
    scheme: weighted("1.2 from 95%, 1.3 from 90%, 1 otherwise"),
    says: { "better-scores-less": "“attendance”: 94.9% gives 1.3, 95% gives 1.2." },
  },
  {
    name: "a coefficient's row beyond its cap on attainment",
    scheme: weighted("target 50%\n  by attainment, 1.3 from 120%, 1.2 from 100%, 0.8 otherwise, attainment cap 110%"),
    says: { "row-never-applies": "Nothing falls in this row of “attendance”: its values go up to 110%." },
  },
  {
    name: "a coefficient's cap that never bites",
    scheme: weighted("1.2 from 95%, 1 otherwise, cap 1.5"),
    says: { "cap-never-bites": "“attendance” comes to at most 1.2, so a cap of 1.5 changes nothing." },
  },
];
