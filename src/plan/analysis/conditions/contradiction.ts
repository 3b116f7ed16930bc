import { saidBy } from "../../../scheme/expressions/alike.ts";
import type { Expression } from "../../../scheme/types/expression.ts";

/** Whether a condition wants one thing to be two words at once: `severity is minor and severity is major`. */
export function isContradiction(when: Expression): boolean {
  const wanted = new Map<string, string>();
  return joined(when).some((part) => {
    if (part.kind === "logic") return isContradiction(part.left) && isContradiction(part.right);
    if (part.kind !== "compare" || part.op !== "=" || part.right.kind !== "text") return false;
    const [of, text] = [saidBy(part.left), part.right.text];
    const other = wanted.get(of);
    wanted.set(of, text);
    return other !== undefined && other !== text;
  });
}

/** What `and` joins, whatever the brackets. */
function joined(when: Expression): readonly Expression[] {
  return when.kind === "logic" && when.op === "and" ? [...joined(when.left), ...joined(when.right)] : [when];
}
