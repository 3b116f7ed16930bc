import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Site } from "../plan/analysis/variable/of-metric.ts";
import type { Plan } from "../plan/plan.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { aboutTold } from "./about.ts";
import { acceptedMessage } from "./accepted.ts";
import { sourceTold } from "./data.ts";
import { siteOf } from "./edges/charted.ts";
import { gradeTable } from "./edges/of-grades.ts";
import { payTables } from "./edges/of-pay-rows.ts";
import { examplesOf } from "./examples.ts";
import { gradesTold } from "./grades.ts";
import { distributionTold, limitTold } from "./groups.ts";
import { itemEntry } from "./items.ts";
import { orderOf } from "./order.ts";
import { payTold } from "./pays.ts";
import { sectionTold } from "./sections.ts";
import { totalTold } from "./total.ts";
import type { Chapter, ChapterKind, Entry, SchemeReading, Table } from "./types.ts";
import { sourcesRead } from "./used.ts";
import { outcomeTold, vetoTold } from "./vetoes.ts";
import { inBoth, phrase, type Setting, type Told, type Voice } from "./voice.ts";
import type { Words } from "./words/words.ts";

/** A scheme and what its sentences and tables are made from. */
type Read = { readonly setting: Setting; readonly plan: Plan; readonly site: Site };

/** A scheme in plain sentences, chapter by chapter; a chapter without anything to say is left out. */
export function readingOf(scheme: Scheme, plan: Plan, sources: readonly SourceContract[]): SchemeReading {
  const setting = { scheme, sources };
  const read: Read = { setting, plan, site: siteOf(plan, sources) };
  return {
    name: scheme.name,
    title: phrase(setting, ({ words }) => words.scheme.title(scheme.label, scheme.version)),
    chapters: chapters.flatMap((chapter) => chapter(read)),
  };
}

/** What is told, in the order in which people ask. */
const chapters: readonly ((read: Read) => readonly Chapter[])[] = [
  ({ setting }) => [chapter(setting, "about", aboutTold)],
  itemChapters,
  ({ setting, site }) =>
    entryChapter(
      "extras",
      setting.scheme.metrics.filter(({ extra }) => extra),
      setting,
      site,
    ),
  ({ setting, site }) => entryChapter("coefficients", setting.scheme.coefficients ?? [], setting, site),
  ({ setting }) => [chapter(setting, "total", totalTold)],
  ({ setting }) => each(setting, "limits", setting.scheme.limits, limitTold),
  ({ setting, plan }) => (setting.scheme.grades.length === 0 ? [] : [chapter(setting, "grades", gradesTold, gradeTable(setting, plan))]),
  ({ setting }) => each(setting, "vetoes", setting.scheme.vetoes, vetoTold),
  ({ setting }) => each(setting, "distribution", setting.scheme.distributions, distributionTold),
  payChapters,
  ({ setting }) => each(setting, "outcomes", setting.scheme.outcomes, outcomeTold),
  orderChapter,
  dataChapter,
  examplesChapter,
  acceptedChapter,
];

type Tell = (voice: Voice) => readonly Told[];

function chapter(setting: Setting, kind: ChapterKind, tell: Tell, tables: readonly Table[] = []): Chapter {
  return {
    kind,
    heading: phrase(setting, ({ words }) => words.scheme.chapters[kind]),
    told: inBoth(setting, tell),
    tables,
    entries: [],
  };
}

/** A chapter of several of one kind; none where there are none. */
function each<T>(
  setting: Setting,
  kind: ChapterKind,
  of: readonly T[] | undefined,
  tell: (of: T, voice: Voice) => readonly Told[],
): readonly Chapter[] {
  if (!of || of.length === 0) return [];
  return [chapter(setting, kind, (voice) => of.flatMap((one) => tell(one, voice)))];
}

/** A chapter a section with its items, then one of the items outside sections. */
function itemChapters({ setting, site }: Read): readonly Chapter[] {
  const { sections, metrics } = setting.scheme;
  const weighed = metrics.filter(({ extra }) => !extra);
  const entriesOf = (items: readonly Metric[]): readonly Entry[] => items.map((metric) => itemEntry(metric, "points", site, setting));
  const inSections = sections.map(
    (section): Chapter => ({
      kind: "items",
      heading: phrase(setting, ({ words }) => words.scheme.chapters.section(section.label)),
      told: inBoth(setting, (voice) => sectionTold(section, voice)),
      tables: [],
      entries: entriesOf(weighed.filter((metric) => metric.section === section.name)),
    }),
  );
  const outside = weighed.filter(({ section }) => section === undefined);
  if (outside.length === 0) return inSections;
  const heading = phrase(setting, ({ words }) => words.scheme.chapters.items);
  return [...inSections, { kind: "items", heading, told: [], tables: [], entries: entriesOf(outside) }];
}

function entryChapter(kind: "extras" | "coefficients", items: readonly Metric[], setting: Setting, site: Site): readonly Chapter[] {
  if (items.length === 0) return [];
  const entries = items.map((metric) => itemEntry(metric, kind === "extras" ? "points" : "factor", site, setting));
  return [{ ...chapter(setting, kind, () => []), entries }];
}

function payChapters({ setting, site }: Read): readonly Chapter[] {
  const entries = setting.scheme.pays.map(
    (pay): Entry => ({
      name: pay.name,
      heading: { en: pay.label, zh: pay.label },
      told: inBoth(setting, (voice) => payTold(pay, voice)),
      tables: payTables(pay, site, setting),
    }),
  );
  return entries.length === 0 ? [] : [{ ...chapter(setting, "pay", () => []), entries }];
}

function orderChapter({ setting, plan }: Read): readonly Chapter[] {
  const items = orderOf(setting.scheme, plan);
  return [{ ...chapter(setting, "order", () => []), told: [{ text: phrase(setting, ({ words }) => words.document.order), items }] }];
}

function dataChapter({ setting }: Read): readonly Chapter[] {
  const read = sourcesRead(setting.scheme, setting.sources);
  const entries = read.map(
    (source): Entry => ({
      name: source.name,
      heading: { en: source.label, zh: source.label },
      told: inBoth(setting, (voice) => sourceTold(source, voice)),
      tables: [],
    }),
  );
  return entries.length === 0 ? [] : [{ ...chapter(setting, "data", () => []), entries }];
}

function examplesChapter({ setting, plan }: Read): readonly Chapter[] {
  const examples = examplesOf(setting.scheme, plan, setting.sources);
  if (examples.length === 0) return [];
  const item = (example: (typeof examples)[number], words: Words): string => {
    const said = (of: readonly Bilingual[]): string => words.expression.all(of.map((each) => each[words.language]));
    return words.document.example(words.expression.quoted(example.label), said(example.given), said(example.expected));
  };
  return [
    chapter(setting, "examples", ({ words }) => [{ text: words.document.examples, items: examples.map((each) => item(each, words)) }]),
  ];
}

function acceptedChapter({ setting }: Read): readonly Chapter[] {
  const { accepted } = setting.scheme;
  if (accepted.length === 0) return [];
  const tell: Tell = ({ words }) => [
    {
      text: words.document.accepted,
      items: accepted.map((each) => words.document.acceptedFor(acceptedMessage(each)[words.language], each.reason)),
    },
  ];
  return [chapter(setting, "accepted", tell)];
}
