import { planOf } from "../plan/from-scheme.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { companyView } from "./company.ts";
import { type BuildInput, contextOf } from "./context.ts";
import { curveBook } from "./curve/book.ts";
import { personViews } from "./person.ts";
import { schemeView } from "./scheme/from-scheme.ts";
import { teamViews } from "./team.ts";
import type { SitePages, SiteView } from "./view.ts";
import type { Words } from "./words.ts";

/** A program, a run of it and its texts → what every page of the site shows. */
export function pagesFrom(input: BuildInput): SitePages {
  const context = contextOf(input);
  const { program, result, unsealed } = context;
  const planned = program.schemes.map((scheme) => ({ scheme, plan: result.plans.get(scheme.name) ?? planOf(scheme, program) }));
  const curves = curveBook(new Map(planned.map(({ scheme, plan }) => [scheme.name, plan])));
  const site: SiteView = {
    title: titleOf(program),
    period: result.period.name,
    periodName: context.periodName,
    language: program.schemes[0]?.surface ?? "en",
    unsealed,
    schemes: [...context.schemeLinks.values()],
    texts: program.publish.texts,
    stamp: input.stamp,
  };
  return {
    site,
    company: companyView(context),
    schemes: planned.map(({ scheme, plan }) => schemeView(scheme, plan, context, curves)),
    reference: input.reference,
    teams: unsealed ? madeAnew(() => teamViews(context)) : [],
    people: unsealed ? madeAnew(() => personViews(context, curves)) : [],
  };
}

/** Views that are made one by one, each time they are walked through. */
function madeAnew<View>(make: () => Iterator<View>): Iterable<View> {
  return { [Symbol.iterator]: make };
}

/** A company that does not say what its site is called gets a plain name for it. */
function titleOf({ publish: { title } }: CheckedProgram): Words {
  return title.en === "" && title.zh === "" ? { en: "Performance results", zh: "绩效考核结果" } : title;
}
