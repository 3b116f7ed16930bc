import { describe, expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../check-text.ts";

const amount = "measure sum(crm.amount), target 500 万元";
const rate = "measure last(crm.rate)";
const ruleOf = (lines: string) => plain(metricOf(lines, "  steps pro rata\n").rule);

describe("where the anchor holds", () => {
  test("at a value: there alone", () => {
    expect(ruleOf(`${amount}\n40 at 100%, +0.5 per 1% over, -1 per 1% under, floor 0`)).toMatchObject({
      kind: "anchor",
      reading: "attainment",
      points: "40",
      from: { value: { kind: "constant", value: "1" }, inclusive: true },
      to: { value: { kind: "constant", value: "1" }, inclusive: true },
    });
  });

  test("from a value: open above, full points are the weight", () => {
    const rule = ruleOf(`${rate}\nfull from 95%, -5 per 5% under, floor 0`);
    expect(rule).toMatchObject({ points: "40", from: { value: { value: "0.95" } } });
    expect(rule).not.toHaveProperty("to");
  });

  test("from the target, with steps over it: at the target alone", () => {
    const target = { kind: "target", times: "1" };
    expect(ruleOf("measure sum(crm.visits), target 60\n15 from target, +2 per 1 over, proportional under")).toMatchObject({
      reading: "measure",
      from: { value: target },
      to: { value: target },
      over: { slopes: [{ points: "2", step: { value: "1" }, from: target }] },
      under: { kind: "proportional" },
    });
  });

  test("a corridor: between two edges", () => {
    expect(ruleOf(`${amount}\nfull between 95% and 105%, -15 per 1% over, -15 per 1% under, floor 0`)).toMatchObject({
      from: { value: { value: "0.95" } },
      to: { value: { value: "1.05" } },
      over: { slopes: [{ from: { value: "1.05" } }] },
      under: { slopes: [{ from: { value: "0.95" } }] },
    });
  });

  test("a target range: between its ends", () => {
    const rule = ruleOf(`${rate}, target 95%-105%\nfull from target, -15 per 1% over, -15 per 1% under, floor 0`);
    expect(rule).toMatchObject({
      reading: "measure",
      from: { value: { kind: "constant", value: "0.95" }, inclusive: true },
      to: { value: { kind: "constant", value: "1.05" }, inclusive: true },
      over: { slopes: [{ from: { value: "1.05" }, step: { value: "0.01" } }] },
    });
  });

  test("events count from zero, off full points or on to none", () => {
    const zero = { kind: "constant", value: "0" };
    expect(ruleOf("measure sum(events.faults)\n-2 each, floor 0")).toMatchObject({
      points: "40",
      from: { value: zero },
      over: { slopes: [{ points: "-2" }] },
    });
    expect(ruleOf("measure sum(events.faults)\n+2 each")).toMatchObject({
      points: "0",
      from: { value: zero },
      over: { slopes: [{ points: "2" }] },
    });
  });

  test("what is only taken off from an edge on is taken off full points there", () => {
    expect(ruleOf(`${rate}\n-1 per 1% under 95%, floor 0`)).toMatchObject({
      points: "40",
      from: { value: { kind: "constant", value: "0.95" }, inclusive: true },
      under: { slopes: [{ points: "-1" }] },
    });
  });

  test("what is only taken off is taken off full points at the target", () => {
    expect(ruleOf(`${amount}\n-1 per 1% under, floor 0`)).toMatchObject({ points: "40", from: { value: { kind: "target", times: "1" } } });
    expect(
      checkMetric("measure sum(crm.amount), target 500 万元\n-1 per 1% under, +1 per 1% over 110%, floor 0, no cap", "  steps pro rata\n")
        .codes,
    ).toEqual(["anchor-missing"]);
    expect(checkMetric(`${rate}\n-1 per 1% under, floor 0`, "  steps pro rata\n").codes).toEqual(["anchor-missing"]);
    expect(checkMetric(`${amount}\n+1 per 1% over`, "  steps pro rata\n").codes).toEqual(["anchor-missing"]);
  });
});

describe("steps", () => {
  test("1% is 1% of the target where the rule reads the measure", () => {
    expect(ruleOf("measure sum(crm.visits), target 60\nfull from target, -1 per 1% under, floor 0")).toMatchObject({
      reading: "measure",
      under: { slopes: [{ step: { kind: "target", times: "0.01" } }] },
    });
  });

  test("1% of a percentage is one percentage point", () => {
    expect(ruleOf(`${rate}\nfull from 95%, -1 per 1% under, floor 0`)).toMatchObject({
      under: { slopes: [{ step: { kind: "constant", value: "0.01" } }] },
    });
    expect(checkMetric("measure sum(crm.visits)\nfull from 60, -1 per 1% under, floor 0", "  steps full\n").codes).toEqual([
      "percent-needs-target",
    ]);
  });

  test("an edge in per cent of the target beside steps in the measure's unit is read as the measure", () => {
    expect(ruleOf("measure sum(crm.visits), target 60\nfull from 100%, -3 per 5 under, floor 0")).toMatchObject({
      reading: "measure",
      from: { value: { kind: "target", times: "1" } },
      under: { slopes: [{ step: { kind: "constant", value: "5" } }] },
    });
  });

  test("a later slope takes over where it begins, further adds", () => {
    expect(ruleOf(`${amount}\nfull at 100%, +1 per 1% over, +2 per 1% over 120% at most 6, -1 per 1% under, floor 0`)).toMatchObject({
      over: {
        slopes: [
          { from: { value: "1" }, to: { value: "1.2" } },
          { from: { value: "1.2" }, limit: "6" },
        ],
      },
    });
    const further = ruleOf(`${amount}\nfull at 100%, +1 per 1% over, +2 per 1% over 120% further, -1 per 1% under, floor 0`);
    expect(further).toMatchObject({ over: { slopes: [{ from: { value: "1" } }, { from: { value: "1.2" } }] } });
    expect(further).not.toHaveProperty("over.slopes.0.to");
  });

  test("a slip of over or under is no name of what is counted", () => {
    expect(checkMetric(`${amount}\nfull at 100%, -1 per 1% udner, floor 0`, "  steps full\n").codes).toEqual(["unknown-word"]);
  });

  test("100% and the target are one edge, unless a percentage is measured", () => {
    for (const rule of ["full at 100%, +1 per full 1% over, 0 under target", "full from target, +1 per full 1% over, 0 under 100%"])
      expect(checkMetric(`${amount}\n${rule}, no cap`).codes).toEqual([]);
  });

  test("two slopes from one place contradict each other", () => {
    expect(
      checkMetric(`${amount}\nfull at 100%, +1 per 1% over, +2 per 1% over, -1 per 1% under, floor 0`, "  steps full\n").codes,
    ).toEqual(["slopes-out-of-order"]);
  });

  test("hours and minutes convert", () => {
    expect(ruleOf("measure sum(crm.hours)\nfull from 8 hours, -1 per 30 minutes under, floor 0")).toMatchObject({
      under: { slopes: [{ step: { value: "0.5" } }] },
    });
  });
});

describe("steps on both sides of one place", () => {
  const full = { points: "40", from: { value: { value: "1" } }, to: { value: { value: "1" } } };

  test("what one of them takes off is taken off full points", () => {
    expect(ruleOf(`${amount}\n+0.5 per 1% over 100%, -1 per 1% under 100%, floor 0`)).toMatchObject(full);
  });

  test("two places leave open what lies between", () => {
    expect(checkMetric(`${amount}\n+0.5 per 1% over 110%, -1 per 1% under 100%, floor 0`, "  steps pro rata\n").codes).toEqual([
      "anchor-missing",
    ]);
  });

  test("said of another metric it is asked about", () => {
    expect(checkMetric(`${amount}\nquality -1 per 1% under 100%, floor 0`, "  steps pro rata\n").codes).toEqual(["other-subject"]);
  });
});

describe("the other side", () => {
  test.each([
    ["0 under 95%", { kind: "flat", points: "0" }],
    ["0 under", { kind: "flat", points: "0" }],
    ["proportional under", { kind: "proportional" }],
  ])("%j is the side under the anchor", (words, under) => {
    expect(ruleOf(`${rate}\nfull from 95%, ${words}, +1 per 1% over 100%`)).toMatchObject({ kind: "anchor", under });
  });

  test("0 under a lower edge stays beside the steps", () => {
    expect(ruleOf(`${rate}\nfull from 95%, -1 per 1% under, 0 under 60%, floor 0`)).toMatchObject({
      zeroUnder: { value: { value: "0.6" }, inclusive: false },
    });
  });

  test("what the anchor gives from its edge on may be said again", () => {
    expect(checkMetric("measure sum(crm.visits), target 60\n5 from target, -0.5 per 1 under, 5 over target, floor 0").codes).toEqual([]);
  });

  test("said twice", () => {
    expect(checkMetric(`${rate}\nfull from 95%, 0 under, -1 per 1% under`, "  steps full\n").codes).toEqual(["side-said-twice"]);
  });

  test("steps beside several results", () => {
    expect(checkMetric(`${rate}\n10 from 95%, 5 from 90%, -1 per 1% under`, "  steps full\n").codes).toEqual(["shape-unclear"]);
  });
});
