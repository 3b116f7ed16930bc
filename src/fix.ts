import { applyFixes, type Fix } from "./diagnostics/apply-fixes.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { type Checked, type CheckOptions, checkTexts } from "./pipeline.ts";
import type { Source } from "./text/source.ts";

/** Texts with their certain fixes, what was changed, round by round, and what checking them finds. */
export type Fixed = { readonly sources: readonly Source[]; readonly rounds: readonly Round[]; readonly checked: Checked };

/** Fixes made at once; their spans are about `before`. */
export type Round = { readonly before: readonly Source[]; readonly fixes: readonly Fix[] };

/**
 * Applies the fixes that findings carry, as long as there come to be fewer findings
 * and none new: all at once if that holds, else the first for which it does. A fix
 * that brings out a mistake which no fix mends waits until that is mended.
 */
export function fixTexts(sources: readonly Source[], options: CheckOptions = {}): Fixed {
  let current: State = { sources, checked: checkTexts(sources, options) };
  const rounds: Round[] = [];
  for (let next = betterThan(current, options); next; next = betterThan(current, options)) {
    rounds.push(...next.rounds);
    current = next;
  }
  return { sources: current.sources, checked: current.checked, rounds };
}

type State = { readonly sources: readonly Source[]; readonly checked: Checked };
type Step = State & { readonly rounds: readonly Round[] };

/** Fixes made one on the other, all at once each time; a fix may bring out what the next one mends. */
const DEEPEST = 8;

function betterThan(state: State, options: CheckOptions): Step | undefined {
  const fixes = fixesOf(state);
  const tries = fixes.length > 1 ? [fixes, ...fixes.map((fix) => [fix])] : fixes.map((fix) => [fix]);
  for (const some of tries) {
    const step = furthest(state, some, options);
    if (step) return step;
  }
  return undefined;
}

/** The last state that beats the given one, from these fixes on. */
function furthest(state: State, first: readonly Fix[], options: CheckOptions): Step | undefined {
  let best: Step | undefined;
  let now: Step = { ...state, rounds: [] };
  for (let fixes = first; fixes.length > 0 && now.rounds.length < DEEPEST; fixes = fixesOf(now)) {
    const { sources, applied } = applyFixes(now.sources, fixes);
    now = { sources, checked: checkTexts(sources, options), rounds: [...now.rounds, { before: now.sources, fixes: applied }] };
    if (isBetter(now.checked.diagnostics, state.checked.diagnostics)) best = now;
  }
  return best;
}

function fixesOf({ checked }: State): readonly Fix[] {
  return checked.diagnostics.flatMap(({ fix }) => (fix ? [fix] : []));
}

/** Fewer findings, and of no code more than before. */
function isBetter(after: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const was = countsOf(before);
  return after.length < before.length && [...countsOf(after)].every(([code, count]) => count <= (was.get(code) ?? 0));
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
