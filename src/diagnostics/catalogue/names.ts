import { entries } from "../entry.ts";

export const names = entries({});
