import type { AwardClause } from "../../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Call, Expr } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { add, compare, ONE, subtract } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { isWithin } from "../../text/source.ts";
import { all, one } from "../clauses/pick.ts";
import type { Report } from "../report.ts";
import { conditionOfPlace, type PeopleMode, type RankPlace } from "./condition.ts";
import { occasionsOf } from "./occasions.ts";
import { peopleUnsaid } from "./people-unsaid.ts";
import { type PlacedRow, placeFaults } from "./proof.ts";

type AtPlaces = { readonly award: AwardClause; readonly place: RankPlace };

/** A share that a place is rounded by, where none of the places needs one. */
const noShare: PeopleMode = "half-up";

/** What is left of a statement's clauses; not `whole`: one of them was reported. */
type Sound = { readonly clauses: readonly Clause[]; readonly whole: boolean };

/**
 * Places by rank become conditions on the rank: `200 at rank 1` pays when
 * rank(total in team) = 1. Places that cannot be read are left out.
 */
export function withRanksAsConditions({ clauses, whole }: Sound, report: Report): Sound {
  const placed = all(clauses, "award").flatMap((award) => (award.place?.kind === "rank" ? [{ award, place: award.place }] : []));
  const rank = placed.length > 0 ? rankMeasured(clauses) : undefined;
  const by = one(clauses, "by-rank") ?? (rank?.in && { rank });
  const people = one(clauses, "people-round");
  const rest = clauses.filter((clause) => clause.kind !== "by-rank" && clause !== people);
  const [first] = placed;
  if (!first) {
    const stray = one(clauses, "by-rank") ?? people;
    if (stray && whole) report(finding("no-places", stray.span, {}));
    return { clauses: rest, whole: whole && !stray };
  }
  const mode = by && isSound(placed, report) ? modeOf(placed, people, report) : undefined;
  const beyond = whole && by ? beyondLast(rest, placed) : undefined;
  if (beyond) report(beyond);
  // A rank that is measured among nobody is a finding of the measure.
  if (!by && !rank && whole) report(occasionsOf(placed) ?? finding("rank-of-what", first.place.span, {}));
  if (!by || !mode) return { clauses: rest.filter((clause) => !placed.some(({ award }) => award === clause)), whole: false };
  reportFaults(placed, mode, report);
  const conditional = rest.map((clause) => {
    const row = placed.find(({ award }) => award === clause);
    return row ? asCondition(row, by.rank, mode) : clause;
  });
  const kept = beyond
    ? conditional.filter(({ span }) => !(beyond.place && "start" in beyond.place && isWithin(beyond.place, span)))
    : conditional;
  return { clauses: kept, whole: whole && !beyond };
}

/** A measure that is a rank says what is ranked and among whom. */
function rankMeasured(clauses: readonly Clause[]): Call | undefined {
  const measure = one(clauses, "measure")?.expr;
  return measure?.kind === "call" && measure.fn === "rank" ? measure : undefined;
}

function asCondition({ award, place }: AtPlaces, rank: Call, mode: PeopleMode): AwardClause {
  const { when, ...kept } = award;
  const holds = conditionOfPlace(place, rank, mode);
  const condition: Expr = when ? { kind: "logic", op: "and", left: holds, right: when, span: holds.span } : holds;
  return { ...kept, place: { kind: "when", condition, span: place.span } };
}

function figuresOf({ from, to }: RankPlace): readonly Figure[] {
  return to ? [from.value, to.value] : [from.value];
}

/** Places are whole numbers from 1, or shares from 0% to 100% of the group. */
function isSound(placed: readonly AtPlaces[], report: Report): boolean {
  let sound = true;
  for (const { place } of placed) {
    const wrong = figuresOf(place).find((figure) => !isPlace(figure));
    const [from, to] = [place.from.value, place.to?.value];
    const reversed = to && from.mark === to.mark && from.value.n * to.value.d > to.value.n * from.value.d;
    if (!wrong && !reversed && (to || !from.mark)) continue;
    report(finding("place-figure", (wrong ?? place).span, {}));
    sound = false;
  }
  return sound;
}

function isPlace({ value, mark, unit, per, of }: Figure): boolean {
  if (unit || per || of) return false;
  if (mark === "percent" || mark === "per-mille") return value.n >= 0n && value.n <= value.d * (mark === "percent" ? 100n : 1000n);
  return mark === undefined && value.d === 1n && value.n >= 1n;
}

function modeOf(placed: readonly AtPlaces[], people: ClauseOf<"people-round"> | undefined, report: Report): PeopleMode | undefined {
  if (people && people.mode !== "half-even") return people.mode;
  if (people) {
    report(
      finding("not-computed", people.span, {
        what: { en: "people rounded half even", zh: "人数四舍六入五成双" },
        instead: { en: "Write people rounded half up, up or down.", zh: "请写 人数四舍五入、人数进位 或 人数舍去。" },
      }),
    );
    return undefined;
  }
  const share = placed.flatMap(({ place }) => figuresOf(place)).find(({ mark }) => mark !== undefined);
  if (share) report(peopleUnsaid(share));
  return share ? undefined : noShare;
}

/** Ranks 1 to 3 and 3 to 5 share one in a group of any size: the second begins behind the first. */
function placeAfter(first: RankPlace, second: RankPlace): Bilingual | undefined {
  const [end, last] = [first.to ?? first.from, second.to ?? second.from];
  const counted = [first.from, end, second.from, last].every(({ from, value }) => from === "top" && !value.mark);
  if (!counted) return undefined;
  const [reached, wanted] = [numeral(end.value.value), numeral(last.value.value)];
  const next = numeral(add(end.value.value, ONE));
  if (compare(last.value.value, end.value.value) <= 0)
    return {
      en: `Rank ${wanted} is in the row before already: correct one of the two.`,
      zh: `前一行已经到第${reached}名，请改正其中一行的名次。`,
    };
  return {
    en: `Write “rank ${next === wanted ? next : `${next} to ${wanted}`}” for the second row.`,
    zh: `后一行请写“第${next === wanted ? next : `${next}至${wanted}`}名”。`,
  };
}

function fromHeadcount(enough: number): Bilingual {
  return {
    en: `Say from which size on this row is meant: “… when headcount(team) >= ${enough}”.`,
    zh: `请写明组内满多少人才适用这一行，如“…… 当 人数(团队) ≥ ${enough}”。`,
  };
}

/** 第1至5名 …，超过5 0分: everyone behind the last place is the rest. */
function beyondLast(clauses: readonly Clause[], placed: readonly AtPlaces[]): Diagnostic | undefined {
  const ends = placed.flatMap(({ place: { from, to = from } }) => (to.from === "top" && !to.value.mark ? [to.value.value] : []));
  for (const { place } of all(clauses, "award")) {
    const bare = place?.kind === "range" && !place.to && place.from?.value.kind === "figure" ? place.from : undefined;
    if (!place || bare?.value.kind !== "figure" || bare.value.mark || bare.value.unit) continue;
    const begins = bare.inclusive ? subtract(bare.value.value, ONE) : bare.value.value;
    if (!ends.some((end) => compare(end, begins) === 0)) continue;
    const edge = numeral(bare.value.value);
    const written = bare.inclusive ? { en: `from ${edge}`, zh: `${edge}以上` } : { en: `over ${edge}`, zh: `超过${edge}` };
    return finding("written-otherwise", place.span, { written, meant: { en: "otherwise", zh: "其余" } });
  }
  return undefined;
}

function reportFaults(placed: readonly AtPlaces[], mode: PeopleMode, report: Report): void {
  const rows = placed.map((row): PlacedRow => ({ ...row, sure: row.award.when === undefined }));
  const { dead, meetings } = placeFaults(rows, mode);
  for (const { award } of dead) report(finding("place-never", award.span, {}));
  for (const second of new Set(meetings.map((each) => each.second))) {
    const last = meetings.filter((each) => each.second === second).at(-1);
    if (!last) continue;
    const { headcount, place, first } = last;
    const related = [{ place: first.award.span, note: { en: "also in this row", zh: "也在这一行" } }];
    const advice = placeAfter(first.place, second.place) ?? fromHeadcount(headcount + 1);
    const slots = { headcount: String(headcount), place: String(place), advice };
    report(finding("places-meet", second.award.span, slots, { related }));
  }
}
