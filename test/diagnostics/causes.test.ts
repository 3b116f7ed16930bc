import { expect, test } from "vitest";
import { finding } from "../../src/diagnostics/catalogue.ts";
import { causesAmong } from "../../src/diagnostics/causes.ts";

const place = { file: "s.kpi", start: 0, end: 1 };
const order = (metric: string) => finding("bands-order", place, { metric });
const stray = (what: string) => {
  const quoted = { en: `“${what}”`, zh: `“${what}”` };
  return finding("edge-off-scale", place, { what: quoted, others: "80%", edge: "8%", likely: "80%" });
};

test("what only follows is left out, also from what was found before", () => {
  const [ofM, ofN] = [order("m"), order("n")];
  expect(causesAmong([ofM, stray("m"), ofN])).toEqual([stray("m"), ofN]);
  expect(causesAmong([ofM, ofN], [stray("m")])).toEqual([ofN]);
});

test("a bound of the whole that never bites follows from any part that gives too little", () => {
  const slots = { most: "96", cap: "100" };
  const ofTotal = finding("cap-never-bites", place, { ...slots, what: { en: "The total", zh: "总分" } });
  const ofMetric = finding("cap-never-bites", place, { ...slots, what: { en: "“n”", zh: "“n”" } });
  const short = finding("full-out-of-reach", place, { metric: "m", weight: "20", most: "16", marks: "" });
  expect(causesAmong([ofTotal, ofMetric, short])).toEqual([ofMetric, short]);
});

test("what follows within the same statement is left out, and elsewhere it is not", () => {
  const at = (start: number) => ({ file: "s.kpi", start, end: start + 1 });
  const fraction = finding("percent-or-fraction", at(2), { written: "0.95", meant: "95" });
  const gap = (start: number) => finding("bands-gap", at(start), { metric: "m", witness: "0.5%", around: "", advice: "" });
  const statements = [
    { file: "s.kpi", start: 0, end: 10 },
    { file: "s.kpi", start: 10, end: 20 },
  ];
  expect(causesAmong([gap(5), gap(12)], [fraction], statements)).toEqual([gap(12)]);
});
