import { expressions } from "./families/expressions.ts";
import { figures } from "./families/figures.ts";
import { functions } from "./families/functions.ts";
import { groups } from "./families/groups.ts";
import { history } from "./families/history.ts";
import { meaning } from "./families/meaning.ts";
import { measures } from "./families/measures.ts";
import { modifiers } from "./families/modifiers.ts";
import { pays } from "./families/pays.ts";
import { places } from "./families/places.ts";
import { publishing } from "./families/publishing.ts";
import { schemeHead } from "./families/scheme-head.ts";
import { shapes } from "./families/shapes.ts";
import { slopes } from "./families/slopes.ts";
import { sources } from "./families/sources.ts";
import { statements } from "./families/statements.ts";
import { targets } from "./families/targets.ts";
import { text } from "./families/text.ts";
import { totals } from "./families/totals.ts";

/** All of the reference, a page a family, in reading order. */
export const families = {
  meaning,
  text,
  figures,
  statements,
  scheme: schemeHead,
  measures,
  targets,
  slopes,
  shapes,
  places,
  modifiers,
  totals,
  pay: pays,
  groups,
  history,
  expressions,
  functions,
  data: sources,
  publish: publishing,
};

export type FamilyId = keyof typeof families;

/** The address of an entry: its page and its place on it. */
export type EntryId = { [F in FamilyId]: `${F}/${keyof (typeof families)[F]["entries"] & string}` }[FamilyId];
