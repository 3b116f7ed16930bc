import { entries } from "../entry.ts";

export const results = entries({});
