import type { Surface } from "../../../grammar/words.ts";

/** =IF(measure>=90%,10,0) as a formula of a scheme; undefined where it names cells, or is no choice. */
export function choiceIn(formula: string, surface: Surface): string | undefined {
  const text = formula.replace(/^=\s*/u, "").trim();
  if (text.length > 300 || /\$|\b[A-Z]{1,3}\d+\b|!/u.test(text)) return undefined;
  const choice = choiceText(text, surface);
  return choice === undefined ? undefined : `${surface === "zh" ? "计分" : "points"} ${choice}`;
}

function choiceText(text: string, surface: Surface): string | undefined {
  const [, inner] = /^IF\s*\((.*)\)$/isu.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const [when, then, otherwise, ...more] = argumentsOf(inner);
  if (when === undefined || then === undefined || otherwise === undefined || more.length > 0) return undefined;
  const [first, last] = [then, otherwise].map((part) => choiceText(part, surface) ?? part);
  const condition = when.replaceAll(/\s*(>=|<=|<>|[><=])\s*/gu, (_, sign: string) => ` ${sign === "<>" ? "!=" : sign} `);
  return surface === "zh" ? `如果 ${condition} 则 ${first} 否则 ${last}` : `if ${condition} then ${first} else ${last}`;
}

/** What stands between the commas outside of inner brackets. */
function argumentsOf(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0 && /[,，;；]/u.test(character)) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts.map((part) => part.trim());
}
