import type { Meanings } from "./meaning.ts";

export const historyData = {
  "outcomes-open": {
    en: "Whether an outcome follows hangs on the result of an earlier period that is not there.",
    zh: "有人的结果应用要看以前某期的结果，而那一期的结果没有，所以还不能判定。",
  },
  "later-results-ignored": {
    en: "A file of earlier results holds later periods, which are not read.",
    zh: "往期结果的文件里有更晚的期间，没有采用。",
  },
  "not-a-results-file": {
    en: "A file of earlier results is none.",
    zh: "往期结果的文件不是结果文件。",
  },
} satisfies Meanings;
