import { expect, test } from "vitest";
import { quantity } from "../../src/scheme/quantity.ts";
import { money, number, percent, points, q, ratio, visits } from "../support/scheme.ts";

test("a quantity reads as people write it, with its unit", () => {
  expect(quantity(q("0.96"), percent)).toEqual({ en: "96%", zh: "96%" });
  expect(quantity(q("88/85"), percent)).toEqual({ en: "103.5294…%", zh: "103.5294…%" });
  expect(quantity(q("4.2"), ratio)).toEqual({ en: "1:4.2", zh: "1:4.2" });
  expect(quantity(q(45), visits)).toEqual({ en: "45 家", zh: "45家" });
  expect(quantity(q(1), points)).toEqual({ en: "1 point", zh: "1分" });
  expect(quantity(q("36.5"), points)).toEqual({ en: "36.5 points", zh: "36.5分" });
  expect(quantity(q("4.5"), number)).toEqual({ en: "4.5", zh: "4.5" });
});

test("Chinese counts money from a million in 万, where no odd 元 is left", () => {
  expect(quantity(q(4_800_000), money)).toEqual({ en: "4,800,000 CNY", zh: "480万元" });
  expect(quantity(q(4_800_001), money).zh).toBe("4,800,001元");
  expect(quantity(q(10_000), money).zh).toBe("10,000元");
  expect(quantity(q("1234.50"), money).zh).toBe("1,234.5元");
});

test("one that was rounded shows all its places", () => {
  expect(quantity(q(67), points, 2)).toEqual({ en: "67.00 points", zh: "67.00分" });
  expect(quantity(q(4_800_000), money, 2)).toEqual({ en: "4,800,000.00 CNY", zh: "4,800,000.00元" });
});
