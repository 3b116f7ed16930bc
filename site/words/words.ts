import type { Language } from "../../src/pages/words.ts";
import { en, type SiteWords } from "./en.ts";
import { zh } from "./zh.ts";

export const siteWords: Readonly<Record<Language, SiteWords>> = { en, zh };
