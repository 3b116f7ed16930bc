import type { Distribution, DistributionShare, GroupLimit } from "../scheme/types/group.ts";
import type { Grade } from "../scheme/types/scheme.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { roundText } from "./bounds.ts";
import { conditionText, groupText, inUnitOf, inWords } from "./expressions.ts";
import { named, type Told, together, told, type Voice } from "./voice.ts";

/** How many of a group may or must have which grades, and what settles the rest. */
export function distributionTold(distribution: Distribution, voice: Voice): readonly Told[] {
  const { shares, mode, ties } = distribution;
  const { scheme, item } = voice.words;
  const order = ties.kind === "by" ? scheme.tiesBy(inWords(ties.of, voice)) : scheme.ties[ties.kind];
  return together(
    [
      ...shares.map((share) => shareText(share, distribution, voice)),
      ...(shares.some(({ amount }) => amount.kind === "share")
        ? [scheme.heads, scheme.shareRounding(item.rounding(0, mode, undefined))]
        : []),
      ...movesOf(shares, voice.scheme.grades).map((move) => scheme.moves[move]),
      ...(isWhole(shares, voice.scheme.grades) ? [scheme.addUp] : []),
      order,
    ],
    voice,
  );
}

type Move = "trim" | "raise" | "lower" | "fillBest";

/** Who moves where a share is passed or not reached, as far as its kind can be. */
function movesOf(shares: readonly DistributionShare[], grades: readonly Grade[]): readonly Move[] {
  const best = grades[0]?.name ?? "";
  const moves = shares.flatMap(({ op, grades: of }): readonly Move[] => {
    if (op === "at-most") return ["trim"];
    if (op === "exactly") return ["trim", "raise"];
    return [of.includes(best) ? "fillBest" : "lower"];
  });
  return [...new Set(moves)];
}

function isWhole(shares: readonly DistributionShare[], grades: readonly Grade[]): boolean {
  const exact = shares.flatMap(({ op, grades: of }) => (op === "exactly" ? of : []));
  return grades.every(({ name }) => exact.includes(name));
}

function shareText({ op, amount, grades, when }: DistributionShare, { in: group }: Distribution, voice: Voice): string {
  const { scheme } = voice.words;
  const size = amount.kind === "share" ? told(amount.share, PERCENT, voice) : scheme.people(amount.count);
  const names = scheme.gradesTogether(grades.map((name) => named(voice.scheme.grades, name, voice)));
  const text = scheme.shareOf[op](size, groupText(group, voice), names);
  return when ? scheme.underCondition(text, conditionText(when, voice)) : scheme.plainly(text);
}

/** A figure of a group, its bound, and what follows where it is passed. */
export function limitTold({ of, op, value, then, round }: GroupLimit, voice: Voice): readonly Told[] {
  const { scheme } = voice.words;
  return together(
    [
      scheme.limit[op](inWords(of, voice), inWords(inUnitOf(of, value), { ...voice, whose: "group" })),
      scheme.limitThen[then],
      ...roundText(round, voice),
    ],
    voice,
  );
}
