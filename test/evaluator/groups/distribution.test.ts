import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distribute, type Graded } from "../../../src/evaluator/reference/groups/distribution.ts";
import type { Share } from "../../../src/plan/group-operation.ts";
import { q, span } from "../../support/scheme.ts";

const grades = ["A", "B", "C", "D", "E"];
type Rules = Parameters<typeof distribute>[3];
const rules: Rules = { grades, mode: "half-up", equals: "out" };

/** `"at-most 20% A"`, `"exactly 2 B C"` */
function share(text: string): Share {
  const [op = "", figure = "", ...of] = text.split(" ");
  const amount = figure.endsWith("%")
    ? ({ kind: "share", share: q(figure) } as const)
    : ({ kind: "count", count: Number(figure) } as const);
  return { op: op as Share["op"], amount, grades: of, span };
}

/** People as `"95 A"`: what they are placed by, and their grade by score. */
function person(text: string): Graded {
  const [total = "", grade = "", ...barred] = text.split(" ");
  return { grade, score: { of: q(total) }, barred: new Set(barred) };
}

/** Where everyone ends, as `"AABCC"` in the order given. */
function ended(people: readonly string[], shares: readonly string[], more: Partial<Rules> = {}, heads = people.length): string {
  return distribute(people.map(person), heads, shares.map(share), { ...rules, ...more })
    .map(({ grade }) => grade)
    .join("");
}

/** So many people, one point apart, all at one grade. */
const alike = (count: number, grade: string): string[] => Array.from({ length: count }, (_, index) => `${100 - index} ${grade}`);

describe("shares at most", () => {
  test("the last placed go one grade down: 20% of 10 are 2", () => {
    const people = ["99 A", "97 A", "95 A", "92 A", "88 B", "85 B", "82 B", "81 C", "75 C", "60 D"];
    expect(ended(people, ["at-most 20% A"])).toBe("AABBBBBCCD");
  });

  test("and on down, where the next grade is full then: 3 A, 3 B and at most 2 of each", () => {
    expect(ended(["99 A", "98 A", "97 A", "89 B", "88 B", "87 B"], ["at-most 2 A", "at-most 2 B"])).toBe("AABBCC");
  });

  test("of several grades together: those over go below the worst of them", () => {
    expect(ended(["99 A", "98 A", "89 B", "88 B", "79 C"], ["at-most 3 A B"])).toBe("AABCC");
  });

  test("a share is of all heads, those without a result among them: 10% of 12 is 1, of 5 is 1, and down 0", () => {
    expect(ended(["99 A", "98 A"], ["at-most 10% A"], {}, 12)).toBe("AB");
    expect(ended(["99 A", "98 A"], ["at-most 10% A"], {}, 5)).toBe("AB");
    expect(ended(["99 A", "98 A"], ["at-most 10% A"], { mode: "down" }, 5)).toBe("BB");
    expect(ended(["99 A", "98 A"], ["at-most 10% A"], { mode: "up" }, 11)).toBe("AA");
  });

  test("equals at the edge are all out, all in, or told apart", () => {
    const people = ["99 A", "95 A", "95 A", "80 B"];
    expect(ended(people, ["at-most 2 A"])).toBe("ABBB");
    expect(ended(people, ["at-most 2 A"], { equals: "in" })).toBe("AAAB");
    const apart = people.map(person).map((each, index) => ({ ...each, score: { ...each.score, ties: q([1, 5, 7, 1][index] ?? 0) } }));
    const told = distribute(apart, 4, [share("at-most 2 A")], { ...rules, equals: "ties" });
    expect(told.map(({ grade }) => grade).join("")).toBe("ABAB");
  });

  test("who was moved is told by which share, how many it allows, and their place", () => {
    const [, , third] = distribute(["99 A", "98 A", "97 A"].map(person), 12, [share("at-most 2 A")], rules);
    expect(third).toMatchObject({ grade: "B", place: { before: 2 }, moved: { count: 2, share: { grades: ["A"] } } });
  });
});

describe("shares at least", () => {
  test("the last placed of the grades above go down into it", () => {
    expect(ended(alike(10, "B"), ["at-least 10% D E"])).toBe("BBBBBBBBBD");
    expect(ended(["99 A", "98 A", "79 C", "78 C"], ["at-least 3 C"])).toBe("ACCC");
  });

  test("of the best grade, which has none above, the next placed come up", () => {
    expect(ended(alike(5, "C"), ["at-least 20% A"])).toBe("ACCCC");
  });

  test("but nobody for whom it is barred", () => {
    expect(ended(["99 C A", "98 C", "97 C"], ["at-least 1 A"])).toBe("CAC");
  });
});

describe("exact shares", () => {
  const curve = ["exactly 10% A", "exactly 20% B", "exactly 40% C", "exactly 20% D", "exactly 10% E"];

  test("10-20-40-20-10 of 10 people", () => {
    expect(ended(alike(10, "B"), curve)).toBe("ABBCCCCDDE");
  });

  test("of 11 the rounded shares 1, 2, 4, 2, 1 leave one over: C, which lost 0.4 by rounding, has 5", () => {
    expect(ended(alike(11, "C"), curve)).toBe("ABBCCCCCDDE");
  });

  test("of 12 the shares 1, 2, 5, 2, 1 leave one over: B and D lost 0.4 each, the better of them has 3", () => {
    expect(ended(alike(12, "E"), curve)).toBe("ABBBCCCCCDDE");
  });

  test("who is vetoed down to D stays, and the seats above go to others", () => {
    const vetoed = ["99 D A B C D", ...alike(10, "B").slice(1)];
    // D holds two: the vetoed one and one more; A, B, C are filled by the next placed.
    expect(ended(vetoed, curve)).toBe("DABBCCCCDE");
  });
});

test("at most is never exceeded, and the order of the list changes nothing", () => {
  const companies = fc.array(fc.record({ total: fc.integer({ min: 50, max: 100 }), barred: fc.boolean() }), {
    minLength: 1,
    maxLength: 25,
  });
  const limits = fc.record({
    a: fc.integer({ min: 0, max: 40 }),
    b: fc.integer({ min: 0, max: 40 }),
    equals: fc.constantFrom("out" as const, "ties" as const),
  });
  const byScore = (total: number): string => (total >= 90 ? "A" : total >= 80 ? "B" : total >= 70 ? "C" : total >= 60 ? "D" : "E");
  fc.assert(
    fc.property(companies, limits, (company, { a, b, equals }) => {
      const people = company.map(({ total }) => person(`${total} ${byScore(total)}`));
      const shares = [share(`at-most ${a}% A`), share(`at-most ${b}% B`)];
      const results = distribute(people, people.length, shares, { ...rules, mode: "down", equals });
      const held = (grade: string): number => results.filter((each) => each.grade === grade).length;
      expect(held("A")).toBeLessThanOrEqual(Math.floor((a * people.length) / 100));
      expect(held("B")).toBeLessThanOrEqual(Math.floor((b * people.length) / 100));
      const backwards = distribute(people.toReversed(), people.length, shares, { ...rules, mode: "down", equals }).toReversed();
      expect(backwards.map(({ grade }) => grade)).toEqual(results.map(({ grade }) => grade));
    }),
    { seed: 20240930 },
  );
});
