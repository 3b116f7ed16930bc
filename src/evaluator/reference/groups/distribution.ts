import type { NodeOf } from "../../../plan/graph.ts";
import type { Share } from "../../../plan/group-operation.ts";
import { type Placed, placesOf, type Score } from "./places.ts";
import { type Seats, seatsOf } from "./seats.ts";

/** One of the group: the grade by score, what they are placed by, and the grades they may not move up into. */
export type Graded = { readonly grade: string; readonly score: Score; readonly barred: ReadonlySet<string> };

/** Where someone ends, and the share that last moved them. */
export type Regraded = { readonly grade: string; readonly place: Placed; readonly moved?: Seats };

type Rules = Pick<NodeOf<"distribution">, "grades" | "mode" | "equals">;

/**
 * Moves people until the shares hold, by place alone. Over a share at most (or
 * exactly) the last placed go to the grade below; where exactly is not reached,
 * the next placed come up. Then, from the worst grade up, a share at least (or
 * exactly) is filled with the last placed of the grades above; one of the best
 * grades, which have none above, with the next placed below.
 * @param heads of whom a share is a share
 * @param shares those whose condition holds
 */
export function distribute(people: readonly Graded[], heads: number, shares: readonly Share[], rules: Rules): readonly Regraded[] {
  const seats = seatsOf(shares, heads, rules.grades, rules.mode);
  const seating = new Seating(people, rules);
  for (const each of seats) {
    if (each.share.op !== "at-least") seating.trim(each);
    if (each.share.op === "exactly") seating.raise(each);
  }
  for (const each of seats.toReversed()) {
    if (each.share.op !== "at-most") seating.lower(each);
    if (each.share.op === "at-least" && each.best === 0) seating.raise(each);
  }
  for (const each of seats) if (each.share.op === "at-most") seating.trim(each);
  return seating.result;
}

/** The people of a group in order of place, each at a grade, which is a place in the list of grades. */
class Seating {
  readonly #people: readonly Graded[];
  readonly #rules: Rules;
  readonly #places: readonly Placed[];
  /** People by their index, the best placed first. */
  readonly #order: readonly number[];
  readonly #grades: number[];
  readonly #moves = new Map<number, Seats>();

  constructor(people: readonly Graded[], rules: Rules) {
    this.#people = people;
    this.#rules = rules;
    this.#places = placesOf(people.map(({ score }) => score));
    this.#order = [...people.keys()].sort((a, b) => this.#before(a) - this.#before(b));
    this.#grades = people.map(({ grade }) => rules.grades.indexOf(grade));
  }

  get result(): readonly Regraded[] {
    return this.#people.map(({ grade }, person) => {
      const ended = this.#rules.grades[this.#gradeOf(person)] ?? grade;
      const place = this.#places[person] ?? { before: 0, level: 0, after: 0 };
      const moved = this.#moves.get(person);
      return { grade: ended, place, ...(moved && ended !== grade && { moved }) };
    });
  }

  /** Those over the count go down, the last placed first; below the worst grade there is nowhere to go. */
  trim(seats: Seats): void {
    if (seats.worst + 1 >= this.#rules.grades.length) return;
    const held = this.#heldIn(seats);
    const staying = new Set(this.#first(held, seats.count));
    for (const person of held) if (!staying.has(person)) this.#move(person, seats.worst + 1, seats);
  }

  /** Those under it come up, the best placed first, but for whom the grade is barred. */
  raise(seats: Seats): void {
    const into = this.#rules.grades[seats.worst] ?? "";
    const below = this.#order.filter((person) => this.#gradeOf(person) > seats.worst && !this.#people[person]?.barred.has(into));
    for (const person of this.#first(below, this.#shortIn(seats))) this.#move(person, seats.worst, seats);
  }

  /** Those above it go down, the last placed first. */
  lower(seats: Seats): void {
    const above = this.#order.filter((person) => this.#gradeOf(person) < seats.best).reverse();
    for (const person of this.#first(above, this.#shortIn(seats))) this.#move(person, seats.best, seats);
  }

  /** The first `count` of people in order of place; equals across the edge are all of them in, or all of them out. */
  #first(people: readonly number[], count: number): readonly number[] {
    if (count <= 0) return [];
    const level = (a: number, b: number): boolean => this.#before(people[a] ?? 0) === this.#before(people[b] ?? 0);
    let end = Math.min(count, people.length);
    if (end === people.length || !level(end - 1, end)) return people.slice(0, end);
    if (this.#rules.equals === "in") while (end < people.length && level(end - 1, end)) end += 1;
    else for (const edge = end; end > 0 && level(end - 1, edge); ) end -= 1;
    return people.slice(0, end);
  }

  #heldIn({ best, worst }: Seats): readonly number[] {
    return this.#order.filter((person) => best <= this.#gradeOf(person) && this.#gradeOf(person) <= worst);
  }

  #shortIn(seats: Seats): number {
    return seats.count - this.#heldIn(seats).length;
  }

  #move(person: number, grade: number, seats: Seats): void {
    this.#grades[person] = grade;
    this.#moves.set(person, seats);
  }

  #before(person: number): number {
    return this.#places[person]?.before ?? 0;
  }

  #gradeOf(person: number): number {
    return this.#grades[person] ?? 0;
  }
}
