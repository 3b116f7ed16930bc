import { describe, expect, test } from "vitest";
import { pageOf, pagesOf, sold, who } from "../support/pages.ts";

describe("a card", () => {
  // Revenue: 95 × 3 = 285 of 300 is 95%, 5% under take 5: 95 of 100; by its share 66.5.
  // Visits: 15 × 3 = 45 of 60, one step of 15 begun: 30 − 3 = 27. Together 93.5: good, 120% of 1,000.
  const pages = pagesOf([who("E1"), who("E2")], [...sold("E1", "95", "15"), ...sold("E2", "120", "25")]);
  const page = pageOf(pages, "E1");

  test("says what was reached", () => {
    expect(page).toMatchObject({ status: "scored", headline: { en: "Name E1: 93.5 points, grade Good, place 2 of 2 in East." } });
    expect(page.card).toMatchObject({
      total: "93.5",
      outOf: "100",
      grade: "Good",
      rank: { in: "East", place: 2, of: 2 },
      pay: [{ label: "Bonus", amount: { en: "1,200.00 CNY" } }],
    });
  });

  test("has a waterfall that adds up: 95 − 28.5 + 27 = 93.5", () => {
    const bars = page.card?.waterfall.bars.map(({ label, from, to, text, kind }) => [label.en, from, to, text, kind]);
    expect(bars).toEqual([
      ["Revenue", 0, 95, "95.00", "add"],
      ["Results: By weight", 95, 66.5, "−28.5", "subtract"],
      ["Visits", 66.5, 93.5, "27", "add"],
      ["Total", 0, 93.5, "93.5", "sum"],
    ]);
    expect(page.card?.waterfall.sentence.en).toBe("95.00 − 28.5 + 27 = 93.5");
    expect(page.card?.waterfall.headline.en).toBe("Furthest from its full points: Revenue, 95 of 100");
  });

  test("shows a cap as a loss: 110 by revenue's own cap, 77 by share, with 30 it is 107, and 100 is the most", () => {
    const bars = pageOf(pages, "E2").card?.waterfall.bars.map(({ label, text }) => `${label.en} ${text}`);
    expect(bars).toEqual(["Revenue 110.00", "Results: By weight −33", "Visits 30", "Total: cap −7", "Total 100.0"]);
  });

  test("opens into steps with rule line, both formulas and cells", () => {
    const steps = page.card?.metrics[0]?.steps ?? [];
    const measure = steps[0];
    expect(measure?.rule).toMatchObject({ file: "scheme.kpi", text: "measure sum(crm.amount)", scheme: page.scheme?.slug });
    expect(measure?.cells.map(({ file, row, text }) => `${file}:${row} ${text}`)).toEqual([
      "data/crm.csv:2 95",
      "data/crm.csv:3 95",
      "data/crm.csv:4 95",
    ]);
    expect(steps.some(({ numbers }) => numbers?.en.includes("285"))).toBe(true);
    expect(steps.some(({ notTaken }) => notTaken.length > 0)).toBe(true);
  });

  test("marks the person on the rule's line, by the scheme's own line where the target is the written one", () => {
    expect(page.card?.metrics.map(({ curve }) => [curve?.mark.x, curve?.mark.y, curve?.own])).toEqual([
      [0.95, 95, undefined],
      [45, 27, undefined],
    ]);
  });
});

describe("without a score", () => {
  const pages = pagesOf([who("E1"), who("E2"), who("E3", { role: "cook" })], [...sold("E1", "95", "15"), ...sold("E2", "95", "")]);

  test("a blocked person has reasons and no card", () => {
    const page = pageOf(pages, "E2");
    expect(page.status).toBe("blocked");
    expect(page).not.toHaveProperty("card");
    expect(page.reasons.length).toBeGreaterThan(0);
    expect(page.reasons[0]).toMatchObject({ metric: "Visits", message: { en: expect.stringContaining("data/crm.csv") } });
  });

  test("someone under no scheme is told so, without a reason that sounds like missing data", () => {
    expect(pageOf(pages, "E3")).toMatchObject({ status: "not_applicable", reasons: [] });
  });

  test("the team's page ranks them last, and is provisional", () => {
    const [team] = pages.teams;
    expect(team?.members.map(({ id, place, status }) => [id, place, status])).toEqual([
      ["E1", 1, "provisional"],
      ["E2", undefined, "blocked"],
      ["E3", undefined, "not_applicable"],
    ]);
    expect(team?.summary).toMatchObject({ headcount: 2, scored: 1, blocked: 1, average: "93.50", provisional: true });
  });

  test("the company's page counts them by kind, without their names", () => {
    expect(pages.company.headline.zh).toBe("3人中1人已出分，1人待补数据，1人不适用方案");
    expect(pages.company.findings.map(({ code, count }) => [code, count])).toContainEqual(["missing-value", 3]);
    expect(JSON.stringify(pages.company.findings)).not.toContain("Name");
  });
});

describe("a build that is not a trial", () => {
  const team = (name: string, size: number) => Array.from({ length: size }, (_, index) => who(`${name}${index}`, { team: name }));
  const people = [...team("Large", 5), ...team("Small", 4)];
  const pages = pagesOf(
    people,
    people.flatMap(({ person = "" }) => sold(person, "95", "15")),
    { unsealed: false },
  );

  test("has no page of a team or a person, and no link to one", () => {
    expect([...pages.teams, ...pages.people]).toEqual([]);
    expect(pages.company.teams.some(({ slug }) => slug !== undefined)).toBe(false);
    expect(JSON.stringify([pages.site, pages.company, pages.schemes])).not.toContain("Name Large0");
  });

  test("tells no average of a group that is smaller than five", () => {
    expect(pages.company.teams.map(({ name, average }) => [name, average])).toEqual([
      ["Large", "93.50"],
      ["Small", undefined],
    ]);
  });
});

describe("a scheme's page", () => {
  const [scheme] = pagesOf([who("E1")], sold("E1", "95", "15")).schemes;

  test("shows measures, rules and their lines", () => {
    expect(scheme?.chapters.map(({ kind, heading, entries }) => [kind, heading.en, entries.map(({ name }) => name)])).toEqual([
      ["about", "About this scheme", []],
      ["items", "Section: Results", ["revenue"]],
      ["items", "Section: Process", ["visits"]],
      ["total", "Total", []],
      ["grades", "Grades", []],
      ["pay", "Pay", ["bonus"]],
      ["order", "The order of the calculation", []],
      ["data", "Where the figures come from", ["people", "crm"]],
    ]);
    const metric = scheme?.items.find(({ name }) => name === "revenue");
    expect(metric).toMatchObject({ target: { en: "300 CNY" }, curve: { headline: { en: "120% gives 110 points" } } });
    expect(metric?.rule.map(({ text }) => text)).toContain("full at 100%, +0.5 per 1% over, -1 per 1% under");
  });

  test("shows grades, pay, examples and the text", () => {
    const said = (of: string) =>
      scheme?.chapters.flatMap(({ kind, told, entries }) => (kind === of ? [...told, ...(entries[0]?.told ?? [])] : []));
    expect(said("grades")?.[0]?.items.map(({ en }) => en)).toEqual(["“Good”: at least 80 points", "“Fair”: anything else"]);
    expect(said("pay")?.[1]?.items.map(({ zh }) => zh)).toEqual(["“Good”：基数的120%", "其余情况：不发"]);
    expect(scheme?.examples).toMatchObject([{ given: [{ en: "attainment of Revenue 96%" }], expected: [{ en: "Revenue 96 points" }] }]);
    const line = scheme?.examples[0]?.line ?? 0;
    expect(scheme?.source.lines[line - 1]).toEqual([["statement", "example"], ` "the plan's own case"`]);
  });
});
