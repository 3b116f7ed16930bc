import { entries } from "../entry.ts";

export const scheme = entries({});
