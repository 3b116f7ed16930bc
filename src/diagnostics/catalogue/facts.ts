import { entries } from "../entry.ts";

export const facts = entries({});
