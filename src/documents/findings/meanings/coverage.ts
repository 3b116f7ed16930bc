import type { Meanings } from "./meaning.ts";

export const coverage = {
  "range-turned": {
    en: "A range ends before it begins, so no value lies in it.",
    zh: "范围的两头写反了，没有一个值落在里面。",
  },
  "bands-gap": {
    en: "Some value falls in no row.",
    zh: "有的值不落在任何一档。",
  },
  "points-or-lines": {
    en: "Points are given at some values, and nothing says whether a straight line or rows lie between them.",
    zh: "写了几个点各得多少分，没有写两点之间按直线还是按分档。",
  },
  "one-value-alone": {
    en: "One exact value has points of its own, and everything around it has those of the rest.",
    zh: "只有正好等于某个值才得分，差一点点都按其余算。",
  },
  "condition-past-row": {
    en: "A row under a condition has a place without an end, so that it goes before a better row further on.",
    zh: "带条件的一档只写了一头，于是也盖过了更好的一档。",
  },
  "bands-overlap": {
    en: "Some value falls in two rows.",
    zh: "有的值同时落在两档。",
  },
  "bands-order": {
    en: "The rows go neither up nor down throughout.",
    zh: "各档没有从高到低或从低到高排。",
  },
  "curve-order": {
    en: "The points of a curve go neither up nor down throughout.",
    zh: "折线的点没有从低到高或从高到低排。",
  },
  "curve-ends": {
    en: "A curve does not say what it gives before its first and after its last point.",
    zh: "折线没有写两端之外得多少分。",
  },
  "curve-below": {
    en: "A curve does not say what it gives before its first point.",
    zh: "折线没有写第一个点之前得多少分。",
  },
  "curve-above": {
    en: "A curve does not say what it gives after its last point.",
    zh: "折线没有写最后一个点之后得多少分。",
  },
  "grades-gap": {
    en: "Some total falls in no grade.",
    zh: "有的总分不落在任何等级。",
  },
  "grades-overlap": {
    en: "Some total falls in two grades.",
    zh: "有的总分同时落在两个等级。",
  },
  "grades-order": {
    en: "The grades are not written best first.",
    zh: "等级没有从高到低排。",
  },
  "grades-hole": {
    en: "Two grades leave a hole, and a total in it gets the grade of all others.",
    zh: "两个等级之间有空档，落在里面的总分会归入“其余”的等级。",
  },
} satisfies Meanings;
