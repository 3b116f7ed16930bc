import {
  fixed,
  larger,
  less,
  mean,
  minus,
  over,
  plus,
  type Ratio,
  read,
  same,
  shortest,
  smaller,
  times,
  total,
  twoPlaces,
  whole,
} from "./arithmetic.ts";
import { type Row, rowsOf } from "./csv.ts";

/** What one person must get, in the words of the published contract. */
export type Expected =
  | { readonly status: "blocked" }
  | {
      readonly status: "scored";
      readonly points: Readonly<Record<string, string>>;
      readonly total: string;
      readonly grade: string;
      readonly place: number;
      readonly pay: string;
    };

type Facts = { readonly crm: Row[]; readonly finance: Row[]; readonly goals: Row[]; readonly survey: Row[]; readonly ratings: Row[] };
type Sheet = { readonly person: Row; readonly points?: Readonly<Record<string, Ratio>> };

const data = new URL("../../../schemes/huaxia-sales/data/", import.meta.url);
const months = ["2024-07", "2024-08", "2024-09"];

/** The example company's third quarter by plain arithmetic over its files, person by person. */
export function expectedResults(): Map<string, Expected> {
  const people = rowsOf(new URL("people.csv", data), "utf-8");
  const sheets = people.map((person): Sheet => ({ person, points: pointsOf(person, factsOf(cell(person, "工号"))) }));
  return new Map(sheets.map((sheet) => [cell(sheet.person, "工号"), resultOf(sheet, sheets)]));
}

function factsOf(id: string): Facts {
  const mine = (rows: Row[]): Row[] => rows.filter((row) => row.get("工号") === id);
  return { crm: mine(all.crm), finance: mine(all.finance), goals: mine(all.goals), survey: mine(all.survey), ratings: mine(all.ratings) };
}

const all: Facts = {
  crm: months.flatMap((month) => rowsOf(new URL(`crm-${month}.csv`, data), month === "2024-07" ? "gb18030" : "utf-8")),
  finance: months.flatMap((month) => rowsOf(new URL(`finance-${month}.csv`, data), month === "2024-08" ? "gb18030" : "utf-8")),
  goals: rowsOf(new URL("targets.csv", data), "utf-8"),
  survey: rowsOf(new URL("survey.csv", data), "utf-8"),
  ratings: rowsOf(new URL("ratings.csv", data), "gb18030"),
};

// ── rules ──────────────────────────────────────────────────────────────────

/** Each metric's points to two decimals; undefined where a fact that a rule needs is not there. */
function pointsOf(person: Row, facts: Facts): Record<string, Ratio> | undefined {
  const shared = sharedPoints(facts);
  const own = person.get("岗位") === "销售经理" ? managerPoints(facts) : representativePoints(facts);
  if (!shared || !own) return undefined;
  return Object.fromEntries(Object.entries({ ...shared, ...own }).map(([metric, points]) => [metric, twoPlaces(larger(points, whole(0)))]));
}

function sharedPoints(facts: Facts): Record<string, Ratio> | undefined {
  if (facts.crm.length === 0 || facts.survey.length === 0) return undefined;
  const sales = total(facts.crm.map((row) => read(row.get("销售额（万元）") ?? cell(row, "销售额"))));
  const attained = percent(over(sales, sumOf(facts.goals, "销售目标")));
  const collected = percent(over(sumOf(facts.finance, "回款额"), sumOf(facts.finance, "应收款")));
  const satisfaction = mean(facts.survey.map((row) => read(cell(row, "满意度评分"))));
  return {
    // 100%得40分，每超1%加0.5分，每低1%扣1分
    revenue: less(attained, whole(100))
      ? minus(whole(40), minus(whole(100), attained))
      : plus(whole(40), over(minus(attained, whole(100)), whole(2))),
    // 95%及以上得20分，每低5%扣5分
    collection: minus(whole(20), short(collected, 95)),
    // 85分及以上得10分，每低5分扣2分
    satisfaction: minus(whole(10), times(over(short(satisfaction, 85), whole(5)), whole(2))),
  };
}

function representativePoints(facts: Facts): Record<string, Ratio> | undefined {
  if (facts.crm.some((row) => row.get("拜访量") === "")) return undefined;
  const visits = over(sumOf(facts.crm, "拜访量"), whole(facts.crm.length));
  const customers = sumOf(facts.crm, "新增客户数");
  const target = 3; // 年度12个, a quarter of it
  return {
    // 月均20家达标得15分，每少5家扣3分
    visits: minus(whole(15), times(over(short(visits, 20), whole(5)), whole(3))),
    // 达标得15分，每超1个加2分; under target in proportion
    customers: less(customers, whole(target))
      ? over(times(whole(15), customers), whole(target))
      : plus(whole(15), times(minus(customers, whole(target)), whole(2))),
  };
}

function managerPoints(facts: Facts): Record<string, Ratio> | undefined {
  const ratings = ["自评", "上级评价", "跨部门评价"].map((rater) =>
    facts.ratings.find((row) => row.get("评价人类别") === rater)?.get("评分"),
  );
  const [self, superior, partners] = ratings;
  if (self === undefined || superior === undefined || partners === undefined) return undefined;
  const margin = percent(over(sumOf(facts.finance, "毛利额"), sumOf(facts.finance, "应收款")));
  const timely = percent(mean(facts.crm.map((row) => read(cell(row, "信息更新及时率")))));
  const rating = over(
    total([times(read(self), whole(20)), times(read(superior), whole(60)), times(read(partners), whole(20))]),
    whole(100),
  );
  return {
    // 18%得0分，25%得10分，其间按直线
    margin: smaller(whole(10), over(times(whole(10), minus(larger(margin, whole(18)), whole(18))), whole(7))),
    // 95%及以上得10分，90%及以上得6分，其余0分
    timely: whole(less(timely, whole(90)) ? 0 : less(timely, whole(95)) ? 6 : 10),
    // 评分÷5×权重10
    cooperation: times(rating, whole(2)),
  };
}

const percent = (value: Ratio): Ratio => times(value, whole(100));
const short = (value: Ratio, of: number): Ratio => larger(minus(whole(of), value), whole(0));
const sumOf = (rows: readonly Row[], header: string): Ratio => total(rows.map((row) => read(cell(row, header))));

function cell(row: Row, header: string): string {
  const text = row.get(header);
  if (text === undefined) throw new RangeError(`no column ${header}`);
  return text;
}

// ── results ────────────────────────────────────────────────────────────────

const grades = [
  { from: 90, name: "excellent", share: 120 },
  { from: 80, name: "good", share: 100 },
  { from: 70, name: "pass", share: 80 },
  { from: 0, name: "fail", share: 0 },
];

function resultOf(sheet: Sheet, everyone: readonly Sheet[]): Expected {
  if (!sheet.points) return { status: "blocked" };
  const score = scoreOf(sheet.points);
  const grade = grades.find(({ from }) => !less(score, whole(from)));
  if (!grade) throw new RangeError("a score under 0");
  const peers = everyone
    .filter(({ person }) => person.get("团队") === sheet.person.get("团队"))
    .flatMap(({ points }) => (points ? [scoreOf(points)] : []));
  return {
    status: "scored",
    points: Object.fromEntries(Object.entries(sheet.points).map(([metric, points]) => [metric, shortest(points)])),
    total: shortest(score),
    grade: grade.name,
    place: peers.filter((peer) => !same(peer, score) && less(score, peer)).length + 1,
    pay: fixed(over(times(read(cell(sheet.person, "季度奖金基数")), whole(grade.share)), whole(100))),
  };
}

const scoreOf = (points: Readonly<Record<string, Ratio>>): Ratio => twoPlaces(smaller(total(Object.values(points)), whole(100)));
