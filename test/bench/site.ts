import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/cli/build-site.ts";
import type { PersonView, TeamView } from "../../src/pages/view.ts";
import { sitePages } from "../support/site-pages.ts";

/** How long the pages alone take: `node test/bench/site.ts [people]`, eight measures a card, two languages. */
const count = Number(process.argv[2] ?? 10_000);
const TEAM_SIZE = 50;

function* people(model: PersonView, headcount: number): Iterable<PersonView> {
  const { card } = model;
  const metrics = Array.from({ length: 8 }, () => card?.metrics[0] ?? []).flat();
  for (let index = 0; index < headcount; index += 1) yield { ...model, slug: `e${index}`, card: card && { ...card, metrics } };
}

function* teams(model: TeamView, number: number): Iterable<TeamView> {
  const members = Array.from({ length: TEAM_SIZE }, () => model.members[0] ?? []).flat();
  for (let index = 0; index < number; index += 1) yield { ...model, slug: `t${index}`, members };
}

const [person] = sitePages.people;
const [team] = sitePages.teams;
if (!person || !team) throw new Error("the model site is empty");
const pages = { ...sitePages, people: people(person, count), teams: teams(team, count / TEAM_SIZE) };

const folder = await mkdtemp(join(tmpdir(), "kaohe-bench-"));
const start = performance.now();
const built = await buildSite(pages, { outDir: folder });
console.log(`${built.pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
await rm(folder, { recursive: true });
