import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { type Fraction, fraction, larger } from "../number/fraction.ts";
import { explainer } from "../results/explain.ts";
import type { Explanation, RunResult } from "../results/types.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { periodName } from "./period-name.ts";
import type { ReferenceView } from "./reference/view.ts";
import { slugsOf } from "./slug.ts";
import { SMALLEST_GROUP } from "./smallest-group.ts";
import type { SchemeLink, Stamp } from "./view.ts";
import type { Words } from "./words.ts";

/** What a build is made from. `texts` are the scheme files, by path. */
export type BuildInput = {
  readonly program: CheckedProgram;
  readonly result: RunResult;
  readonly texts: ReadonlyMap<string, string>;
  readonly stamp: Stamp;
  readonly reference: ReferenceView;
  /** A trial: teams and people get pages, which lie open. */
  readonly unsealed: boolean;
};

/** The same with what every page looks up: addresses, schemes by name, explanations. */
export type Context = BuildInput & {
  readonly periodName: Words;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly schemeLinks: ReadonlyMap<string, SchemeLink>;
  readonly teamSlugs: ReadonlyMap<string, string>;
  readonly personSlugs: ReadonlyMap<string, string>;
  readonly explain: (scheme: string, evaluation: Evaluation) => Explanation;
};

export function contextOf(input: BuildInput): Context {
  const { program, result, texts, unsealed } = input;
  const shown = unsealed ? {} : { fewest: SMALLEST_GROUP };
  const explainers = new Map([...result.plans].map(([name, plan]) => [name, explainer(plan, texts, shown)]));
  return {
    ...input,
    periodName: periodName(result.period),
    schemes: new Map(program.schemes.map((scheme) => [scheme.name, scheme])),
    schemeLinks: schemeLinks(program.schemes),
    teamSlugs: slugsOf(result.teams.map(({ name }) => name)),
    personSlugs: slugsOf(result.people.map(({ id }) => id)),
    explain: (scheme, evaluation) => explainers.get(scheme)?.(evaluation) ?? { metrics: [], overall: [] },
  };
}

function schemeLinks(schemes: readonly Scheme[]): ReadonlyMap<string, SchemeLink> {
  const slugs = slugsOf(schemes.map(addressed));
  return new Map(
    schemes.map((scheme) => {
      const { name, label, version } = scheme;
      return [name, { label, version, slug: slugs.get(addressed(scheme)) ?? name }];
    }),
  );
}

function addressed({ name, version }: Scheme): string {
  return `${name} ${version}`;
}

const HUNDRED_POINTS = fraction(100n);

/** The score that counts as full where scores are drawn: the largest any scheme is out of. */
export function fullScore({ program }: Pick<BuildInput, "program">): Fraction {
  const outOf = program.schemes.flatMap(({ total }) => total.outOf ?? []);
  return outOf.length === 0 ? HUNDRED_POINTS : outOf.reduce(larger);
}
