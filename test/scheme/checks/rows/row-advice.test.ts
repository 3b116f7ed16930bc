import { describe, expect, test } from "vitest";
import { fraction } from "../../../../src/number/fraction.ts";
import { numeral } from "../../../../src/number/numeral.ts";
import { closing, gapAdvice, meetingAdvice, type Scale, scaleOf } from "../../../../src/scheme/checks/rows/row-advice.ts";
import type { Edge } from "../../../../src/scheme/types/rule.ts";

const span = { file: "", start: 0, end: 0 };
const edge = (value: bigint, inclusive: boolean): Edge => ({ value: { kind: "constant", value: fraction(value) }, inclusive, span });
const from = (value: bigint) => ({ from: edge(value, true), otherwise: false });
const range = (low: bigint, high: bigint) => ({ ...from(low), to: edge(high, true) });
const numberOf: Scale["numberOf"] = ({ kind, ...rest }) => (kind === "constant" && "value" in rest ? rest.value : fraction(0n));
const scale: Scale = { numberOf, say: (value) => ({ en: numeral(value), zh: `${numeral(value)}次` }) };
const witness = fraction(0n);

describe("what rows beside each other say instead", () => {
  test("20 to 40 beside from 40: whose 40 is, is asked", () => {
    expect(meetingAdvice({ witness, first: range(20n, 40n), second: from(40n) }, scale)).toEqual({
      en: "If 40 belongs to the upper row, write “from 20 to under 40” for the lower one; else “over 40” for the upper one.",
      zh: "40次 归较高一档的，请把较低一档写成“20次以上不足40次”；归较低一档的，请把较高一档写成“超过40次”。",
    });
  });

  test("20 to 40 beside 30 to 50: either ends where the other begins", () => {
    expect(meetingAdvice({ witness, first: range(30n, 50n), second: range(20n, 40n) }, scale).en).toBe(
      "Write “from 20 to under 30” for the lower row, or “over 40 up to 50” for the upper one.",
    );
  });

  test("20 to 40 beside 20 to 50: an edge is wrong", () => {
    expect(meetingAdvice({ witness, first: range(20n, 40n), second: range(20n, 50n) }, scale).en).toMatch(/^Correct an edge/u);
  });

  test("80 to 89 under from 90 reaches up to it; over the highest row nothing ends it", () => {
    expect(closing({ below: range(80n, 89n), above: from(90n) }, scale)?.range.zh).toBe("80次以上不足90次");
    expect(closing({ below: range(90n, 100n) }, scale)?.range.en).toBe("from 90");
  });

  test("under the lowest row only the rest helps", () => {
    const rest = { en: "0 otherwise", zh: "其余得0分" };
    expect(gapAdvice({ witness, above: from(60n) }, scale, rest).zh).toBe("请加上“其余得0分”。");
  });

  test("parts of the target are written as percentages", () => {
    const target = { kind: "target", times: fraction(9n, 10n) } as const;
    const { say } = scaleOf([target], () => fraction(18n), scale.say);
    expect([say(fraction(18n)).en, say(fraction(5n)).en]).toEqual(["90%", "5"]);
  });
});
