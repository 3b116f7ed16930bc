import type { Unit } from "../scheme/types.ts";

/** Marks and scores. */
export const POINTS: Unit = { kind: "points" };

/** A part of something else, and what has no other unit left: held as a ratio. */
export const SHARE: Unit = { kind: "percent" };
