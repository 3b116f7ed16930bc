import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Curve } from "../src/pages/figure.ts";
import type { FindingView, ReferenceView, TopicView } from "../src/pages/reference/view.ts";
import type { CompanyView, PersonView, SchemeView, SiteView, TeamView } from "../src/pages/view.ts";
import type { Language } from "../src/pages/words.ts";

/**
 * The data of a build, as `src/cli/build-site.ts` lays it out: one small file a
 * page, read when that page is rendered and forgotten after. Only the names of
 * the pages are ever held together.
 */
export type Slugs = { readonly teams: readonly string[]; readonly people: readonly string[]; readonly schemes: readonly string[] };

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; build.mjs sets it`);
  return value;
}

function read<View>(name: string): View {
  return JSON.parse(readFileSync(join(setting("KAOHE_SITE_DATA"), `${name}.json`), "utf8"));
}

/** The languages this process builds; `kaohe build` runs one process a language. */
export function languages(): readonly Language[] {
  return setting("KAOHE_SITE_LANGUAGES").split(",") as Language[];
}

/** The folder of the host that the site lies in, `/` or `/kpi/`. */
export function baseFolder(): string {
  return setting("KAOHE_SITE_BASE").replace(/\/?$/u, "/");
}

let site: SiteView | undefined;

export function readSite(): SiteView {
  site ??= read<SiteView>("site");
  return site;
}

let reference: ReferenceView | undefined;

/** The reference is one file: it is read by whoever builds any of its pages. */
export function readReference(): ReferenceView {
  reference ??= read<ReferenceView>("reference");
  return reference;
}

/** A finding with what it is about. */
type Told = { readonly topic: TopicView; readonly finding: FindingView };

let findings: ReadonlyMap<string, Told> | undefined;

/** Every finding by its code. */
export function readFindings(): ReadonlyMap<string, Told> {
  findings ??= new Map(readReference().topics.flatMap((topic) => topic.findings.map((finding) => [finding.code, { topic, finding }])));
  return findings;
}

export const readSlugs = (): Slugs => read("slugs");
export const readCompany = (): CompanyView => read("company");
export const readTeam = (slug: string): TeamView => read(`teams/${slug}`);
export const readPerson = (slug: string): PersonView => read(`people/${slug}`);

const schemes = new Map<string, SchemeView>();

/** Schemes are few, and every card under one refers to its curves: they are read once. */
export function readScheme(slug: string): SchemeView {
  const known = schemes.get(slug);
  if (known) return known;
  const scheme = read<SchemeView>(`schemes/${slug}`);
  schemes.set(slug, scheme);
  return scheme;
}

/** The line of a metric's rule, as the scheme's page draws it. */
export function readCurve(schemeSlug: string | undefined, metric: string): Curve | undefined {
  if (schemeSlug === undefined) return undefined;
  return readScheme(schemeSlug).items.find(({ name }) => name === metric)?.curve;
}
