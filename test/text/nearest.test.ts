import { describe, expect, it } from "vitest";
import { nearest, onlyNearest } from "../../src/text/nearest.ts";

describe("nearest", () => {
  const keywords = ["weight", "metric", "otherwise", "over", "权重", "封顶", "保留"];

  it.each([
    ["wieght", "weight"], // a swap of neighbours is one edit
    ["metirc", "metric"],
    ["otherwsie", "otherwise"],
    ["oevr", "over"],
    ["权种", "权重"],
    ["Weight", "weight"],
    ["ｗｅｉｇｈｔ", "weight"], // full-width letters are the same letters
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, keywords)).toBe(meant);
  });

  it("offers nothing where nothing is near", () => {
    expect(nearest("collection", keywords)).toBeUndefined();
    expect(nearest("重", keywords)).toBeUndefined();
    expect(nearest("weight", [])).toBeUndefined();
  });

  it("is never sure of a word that denies what was written", () => {
    expect(onlyNearest("例发放", ["不发放"])).toBeUndefined();
    expect(onlyNearest("不封项", ["不封顶"])).toBe("不封顶");
  });

  it("offers the first of equals", () => {
    expect(nearest("sole", ["sale", "sold"])).toBe("sale");
  });
});
