import type { Concept } from "../concepts.ts";

/** Spellings that stand for several concepts in a row. */
export const expansions: Readonly<Record<string, readonly Concept[]>> = {
  "each time": ["Each"],
  "on the next": ["Further", "UpTo"],
  "on everything above": ["Beyond"],
  "on anything above": ["Beyond"],
  "on everything over": ["Beyond"],
  "on the rest": ["Beyond"],
  "rounded to the nearest": ["Round", "Zero", "StepsOf"],
  "rounded up to the nearest": ["Round", "Zero", "Upwards", "StepsOf"],
  "rounded down to the nearest": ["Round", "Zero", "Downwards", "StepsOf"],
  "rounded to the nearest whole number": ["Round", "Zero"],
  "rounded up to the nearest whole number": ["Round", "Zero", "Upwards"],
  "rounded down to the nearest whole number": ["Round", "Zero", "Downwards"],
  "rounded down to": ["Downwards", "Round"],
  "rounded up to": ["Upwards", "Round"],
  "attainment capped at": ["Attainment", "Cap"],
  "full marks": ["Full"],
  "full points": ["Full"],
};
