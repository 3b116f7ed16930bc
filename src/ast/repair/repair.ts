import { type Frame, isReadable } from "../trial.ts";
import { bracketChanges } from "./brackets.ts";
import type { Change, Unreadable } from "./change.ts";
import { GUESSED } from "./doubt.ts";
import { commaChanges, jointChanges } from "./joints.ts";
import { digitChanges, nameChanges, namingChanges } from "./names.ts";
import { quoteChanges, roleChanges } from "./quotes.ts";
import { shapeChanges } from "./shapes.ts";
import { signChanges } from "./signs.ts";
import { likelyWords, sureWords } from "./words.ts";

/** A change after which a clause can be read. */
export type Repair = Change & {
  /** Nothing else can have been meant. */
  readonly certain: boolean;
  /** What may stand there as well. */
  readonly others: readonly string[];
};

/** Nobody reads longer clauses, and trying them only costs time. */
const LONGEST = 120;
const MOST_TRIALS = 10;

/** How many more changes may be tried in a file. */
export type Budget = { readonly spend: () => boolean };

export function budgetOf(trials: number): Budget {
  let left = trials;
  return {
    spend: () => {
      left -= 1;
      return left >= 0;
    },
  };
}

/** What these part has to stand for itself. */
const separates: ReadonlySet<Change["kind"]> = new Set(["comma", "joint"]);

/** What is tried, the likelier mistakes first. */
const kinds: readonly ((unreadable: Unreadable, frame: Frame) => readonly Change[])[] = [
  digitChanges,
  shapeChanges,
  sureWords,
  quoteChanges,
  signChanges,
  namingChanges,
  jointChanges,
  bracketChanges,
  commaChanges,
  likelyWords,
  nameChanges,
  roleChanges,
];

/**
 * The smallest change after which a clause can be read, tried out with the
 * grammar itself, so that whoever follows the advice is understood.
 */
export function repairOf(unreadable: Unreadable, frame: Frame, budget: Budget): Repair | undefined {
  if (unreadable.clause.length > LONGEST) return undefined;
  for (const changesOf of kinds) {
    if (!budget.spend()) return undefined;
    const repair = working(changesOf(unreadable, frame), unreadable, frame, budget);
    if (repair) return repair;
  }
  return undefined;
}

/** The first change that helps, and the others that are as good. */
function working(changes: readonly Change[], { clause }: Unreadable, frame: Frame, budget: Budget): Repair | undefined {
  const changed = ({ start, end, text }: Change): string => clause.slice(0, start) + text + clause.slice(end);
  const [first, ...rest] = changes
    .slice(0, MOST_TRIALS)
    .filter((change) => budget.spend() && isReadable(changed(change), frame, separates.has(change.kind)));
  if (!first) return undefined;
  const asGood = rest.filter((change) => change.doubt === first.doubt && changed(change) !== changed(first));
  const others = asGood.filter(({ start, end }) => start === first.start && end === first.end).map(({ text }) => text);
  return { ...first, certain: asGood.length === 0 && first.doubt < GUESSED, others: [...new Set(others)] };
}
