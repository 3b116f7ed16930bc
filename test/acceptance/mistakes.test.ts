import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { check, person, score } from "./workspace.ts";

const cases = "test/cases/acceptance";

/** Findings as `file:line code`, the form of the findings.txt beside a case. */
async function findingsOf(folder: string): Promise<readonly string[]> {
  return (await check(folder)).map(({ file, line, code }) => `${relative(folder, file ?? "")}:${line} ${code}`);
}

const expectedIn = (folder: string): readonly string[] => readFileSync(`${cases}/${folder}/findings.txt`, "utf-8").trimEnd().split("\n");

describe("ten different mistakes in one scheme", () => {
  it.each(["zh", "en"])("give ten located findings: %s", async (surface) => {
    expect(await findingsOf(`${cases}/ten-mistakes/${surface}`)).toEqual(expectedIn("ten-mistakes"));
  });

  it("are ten", () => {
    expect(expectedIn("ten-mistakes")).toHaveLength(10);
  });
});

describe("ten different bad cells", () => {
  const folder = `${cases}/ten-bad-cells`;

  it("give ten located findings", async () => {
    expect(await findingsOf(folder)).toEqual(expectedIn("ten-bad-cells"));
    expect(new Set(expectedIn("ten-bad-cells").map((line) => line.split(" ")[1])).size).toBe(10);
  });

  it("let the others be scored", async () => {
    const results = await score(folder);
    // 50 + 20 + 10 + (5 × 20% + 4 × 80%) ÷ 5 × 20 = 50 + 20 + 10 + 16.8
    expect(person(results, "B07")).toMatchObject({ status: "provisional", total: "96.8" });
    expect(person(results, "B12")).toMatchObject({ status: "provisional", total: "96.8" });
  });

  it("block whom they concern, each with its reason", async () => {
    const { people } = await score(folder);
    const blocked = people.filter(({ status }) => status === "blocked");
    expect(blocked.map(({ id }) => id)).toEqual(["B01", "B02", "B03", "B04", "B05", "B06", "B08", "B09", "B10", "B11"]);
    expect(blocked.every(({ reasons }) => reasons?.length)).toBe(true);
  });
});
