import { entries } from "../entry.ts";

export const cli = entries({});
