import { withIntervals } from "./intervals.ts";

/**
 * One character for one character, so that places in the text stay valid:
 * full-width letters, digits and signs become ASCII, a full-width comma or
 * full stop becomes `;` (it never groups digits), × ÷ and dashes become signs,
 * and a bullet or a number in a circle begins a clause, as `;` does.
 * Strings are sliced from the original text, so nothing changes inside quotes.
 */
export function normalise(written: string): string {
  const text = withIntervals(withOneDash(written));
  let result = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xa0 && code !== 0x0b && code !== 0x0c) continue;
    const mapped = isSecondDash(text, at) ? " " : single(code);
    if (mapped === undefined) continue;
    result += text.slice(copied, at) + mapped;
    copied = at + 1;
  }
  return result + text.slice(copied);
}

const signs: Readonly<Record<string, string>> = {
  "，": ";",
  "。": ";",
  "×": "*",
  "÷": "/",
  "－": "-",
  "—": "-",
  "―": "-",
  "–": "-",
  "−": "-",
  "〜": "~",
  "∽": "~",
  "〈": "<",
  "〉": ">",
  "．": ".",
  "≧": "≥",
  "≦": "≤",
  "≥": "≥",
  "\u3000": " ",
  "\u00a0": " ",
  "\u000b": " ",
  "\u000c": " ",
  "\u2028": " ",
  "\u2029": " ",
  "\ufeff": " ",
  "：": "：",
  "→": "：",
  "￥": "¥",
  "⇒": "：",
  "＂": "＂",
};

/** 50--100, 80%~~90%: typed twice between figures it is one dash. */
function withOneDash(text: string): string {
  return text.includes("--") || text.includes("~~")
    ? text.replace(/(?<=[\d%‰\p{Script=Han}])(?<dash>[-~])\k<dash>(?=\d)/gu, "$<dash> ")
    : text;
}

/** 50——100: one dash of two characters, of which the second is a blank. */
function isSecondDash(text: string, at: number): boolean {
  return dashes.has(text.charAt(at)) && text.charAt(at - 1) === text.charAt(at) && text.charAt(at - 2) !== text.charAt(at);
}

const dashes: ReadonlySet<string> = new Set(["—", "―", "–", "～", "〜"]);

/** What lists are marked with: • ● ■ ◆ and their like, ① to ⑳, ⑴ to ⒇. */
function isListMark(code: number): boolean {
  return code === 0x2022 || (code >= 0x2460 && code <= 0x2487) || bullets.has(code);
}

const bullets: ReadonlySet<number> = new Set([..."●○■□◆◇▪★☆※➢✓√"].map((bullet) => bullet.charCodeAt(0)));

function single(code: number): string | undefined {
  const character = String.fromCharCode(code);
  const sign = signs[character];
  if (sign !== undefined) return sign;
  if (isListMark(code)) return ";";
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
}
