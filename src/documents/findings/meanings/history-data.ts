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
  "past-grade-unknown": {
    en: "A file of earlier results holds a grade that the scheme does not have, so an outcome that asks for it stays open.",
    zh: "往期结果里的等级不是方案的等级，要看它的结果应用因此不能判定。",
  },
  "empty-results-file": {
    en: "A file of earlier results is empty, so what it should hold is not known.",
    zh: "往期结果的文件是空的，无从知道该期的结果。",
  },
  "not-a-results-file": {
    en: "A file of earlier results is none.",
    zh: "往期结果的文件不是结果文件。",
  },
} satisfies Meanings;
