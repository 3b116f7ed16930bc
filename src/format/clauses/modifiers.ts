import type { Surface } from "../../../grammar/words.ts";
import type { Clause, ClauseOf, Policy } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import type { RoundingMode } from "../../number/round.ts";
import { expression } from "../expressions.ts";
import { figure } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { closed, spaced } from "../spacing.ts";
import { fitting, phrase, word } from "../spelling.ts";

export function weight(surface: Surface, { value, to }: ClauseOf<"weight">): string {
  const ends = [figure(surface, value), to && word(surface, "To"), to && figure(surface, to)];
  return spaced(word(surface, "Weight"), surface === "en" ? spaced(...ends) : closed(...ends));
}

export function cap(surface: Surface, { value, when }: ClauseOf<"cap">): string {
  if (!value) return word(surface, "NoCap");
  return spaced(word(surface, "Cap"), figure(surface, value), when && spaced(word(surface, "When"), expression(surface, when)));
}

/** Where points are only deducted, Chinese says 扣完为止 for a floor of 0. */
export function floor(surface: Surface, { value }: ClauseOf<"floor">, { clauses }: Statement): string {
  if (!value) return word(surface, "NoFloor");
  const isPlainZero = value.value.n === 0n && !value.mark && !value.unit && !value.of;
  return surface === "zh" && isPlainZero && deducts(clauses)
    ? word("zh", "DownToZero")
    : spaced(word(surface, "Floor"), figure(surface, value));
}

function deducts(clauses: readonly Clause[]): boolean {
  const changes = clauses.flatMap((clause) => (clause.kind === "slope" && clause.points ? clause.points.value.n : []));
  return changes.length > 0 && changes.every((change) => change < 0n);
}

export function attainmentCap(surface: Surface, { value }: ClauseOf<"attainment-cap">): string {
  return spaced(word(surface, "Attainment"), word(surface, "Cap"), figure(surface, value));
}

const modes = { "half-up": "HalfUp", "half-even": "HalfEven", up: "Upwards", down: "Downwards" } as const satisfies Record<
  RoundingMode,
  string
>;

export function roundingMode(surface: Surface, mode: RoundingMode): string {
  return word(surface, modes[mode]);
}

/** `each round 2 half even in steps of 0.5` · 每项四舍五入保留2位小数 步长 0.5 */
export function round(surface: Surface, { places = 0, mode, inStepsOf, each }: ClauseOf<"round">): string {
  const steps = inStepsOf && spaced(word(surface, "StepsOf"), figure(surface, inStepsOf));
  const how = mode && roundingMode(surface, mode);
  if (surface === "en") return spaced(each && word("en", "Each"), word("en", "Round"), String(places), how, steps);
  const kept = places === 0 ? phrase("zh", "Round", "Zero") : word("zh", "Round") + places + word("zh", "Places");
  return spaced((each ? fitting.eachItem.zh : "") + (how ?? "") + kept, steps);
}

export function markedOutOf(surface: Surface, { value }: ClauseOf<"marked-out-of">): string {
  const full = figure(surface, value);
  return surface === "en" ? spaced(word("en", "MarkedOutOf"), full) : word("zh", "By") + full + word("zh", "MarkScale");
}

export function zeroWhen(surface: Surface, { condition }: ClauseOf<"zero-when">): string {
  const when = spaced(word(surface, "When"), expression(surface, condition));
  return surface === "en" ? spaced("0", when) : spaced(when, word("zh", "Then"), `${word("zh", "Earn")}0分`);
}

export function policy(surface: Surface, { kind, policy: chosen }: Extract<Clause, { readonly policy: Policy }>): string {
  return spaced(word(surface, kind === "if-missing" ? "IfMissing" : "IfNotApplicable"), policyWord(surface, chosen));
}

const policies = { block: "Block", zero: "Zero", full: "Full", rescale: "Rescale" } as const;

function policyWord(surface: Surface, policy: Policy): string {
  if (policy.kind !== "average") return word(surface, policies[policy.kind]);
  const group = columnName(surface, policy.of);
  return surface === "en" ? spaced(word("en", "Average"), word("en", "Of"), group) : spaced(word("zh", "By"), group, word("zh", "Average"));
}

export function extras(surface: Surface, { cap: upper, floor: lower }: ClauseOf<"extras">): string {
  return spaced(
    word(surface, "Extras"),
    upper && spaced(word(surface, "Cap"), figure(surface, upper)),
    lower && spaced(word(surface, "Floor"), figure(surface, lower)),
  );
}

export function outOf(surface: Surface, { value }: ClauseOf<"out-of">): string {
  return spaced(word(surface, surface === "en" ? "OutOf" : "Full"), figure(surface, value));
}

export function accept(surface: Surface, { code, reason }: ClauseOf<"accept">): string {
  return spaced(word(surface, "Accept"), name(code), text(reason));
}

export function visibleTo(surface: Surface, { audiences }: ClauseOf<"visible-to">): string {
  return spaced(
    word(surface, "VisibleTo"),
    listed(
      surface,
      audiences.map((audience) => columnName(surface, audience)),
    ),
  );
}
