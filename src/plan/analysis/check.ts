import type { Finding } from "./finding.ts";
import type { Options, Subject } from "./subject.ts";

/** One thing that the analysis of a scheme can show to be wrong. */
export type Check = (subject: Subject, options: Options) => readonly Finding[];
