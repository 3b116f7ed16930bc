const figure = "[ \\t]*\\d+(?:\\.\\d+)?[ \\t]?[%‰]?(?:分|次|天|个|项|元|万元|万)?[ \\t]*";

/** [90,100), (95%，100%], [90-100], [90,+∞): two ends in brackets. */
const interval = new RegExp(
  `([[(（【［])(${figure}|[ \\t]*[-－—]∞[ \\t]*)[,，~～—–-](${figure}|[ \\t]*[+＋]?∞[ \\t]*)([\\])）】］])`,
  "gu",
);

const square = /[[\]【】［］]/u;

/**
 * Signs of intervals as the edges they are, one character for one: [90,100) is
 * ≥90<100, and an end that there is none of is left blank. Round brackets on
 * both sides may be anything else, and stay.
 */
export function withIntervals(text: string): string {
  if (!square.test(text) && !text.includes("∞")) return text;
  return text.replace(interval, (all, open: string, low: string, high: string, close: string) => {
    const [endlessBelow, endlessAbove] = [low.includes("∞"), high.includes("∞")];
    if (!square.test(open) && !square.test(close) && !endlessBelow && !endlessAbove) return all;
    const from = endlessBelow ? " ".repeat(low.length + 1) : (square.test(open) ? "≥" : ">") + low;
    const to = endlessAbove ? " ".repeat(high.length + 1) : (square.test(close) ? "≤" : "<") + high;
    return `${from}${to} `;
  });
}
