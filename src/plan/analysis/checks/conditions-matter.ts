import { finding } from "../../../diagnostics/catalogue.ts";
import { isSameSpan, type Span } from "../../../text/source.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { type Truth, truthOf } from "../truth.ts";

/** The condition of a veto or of a grade holds for someone, and not for everyone. */
export const conditionsMatter: Check = (subject) => {
  const { vetoes = [], grades } = subject.scheme;
  return [
    ...vetoes.flatMap(({ label, when, span }) => ofCondition(label, when.span, span, subject)),
    ...grades.flatMap(({ label, when, span }) => (when ? ofCondition(label, when.span, span, subject) : [])),
  ];
};

const codes: Readonly<Record<Truth, "condition-never-holds" | "condition-always-holds" | undefined>> = {
  never: "condition-never-holds",
  always: "condition-always-holds",
  open: undefined,
};

/** @param owner the statement or row that the condition belongs to, as its branch in the plan is known by */
function ofCondition(what: string, condition: Span, owner: Span, { plan: { nodes }, ranges }: Subject): readonly Finding[] {
  const whens = nodes.flatMap((node) =>
    node.kind === "choose" ? node.branches.filter(({ span }) => isSameSpan(span, owner)).map(({ when }) => when) : [],
  );
  // Within the branch of a grade stands its range of totals, too: only what is written as the condition counts.
  const written = whens.flatMap((when) => partsOf(when, nodes)).filter((id) => isSpanOf(nodes[id], condition));
  const truths = new Set(written.map((id) => truthOf(id, nodes, ranges)));
  const [truth = "open"] = truths.size === 1 ? truths : [];
  const code = codes[truth];
  return code ? [{ diagnostic: finding(code, condition, { what }), witnesses: [] }] : [];
}

function partsOf(condition: number, nodes: Subject["plan"]["nodes"]): readonly number[] {
  const node = nodes[condition];
  return [condition, ...(node?.kind === "logic" ? node.of.flatMap((each) => partsOf(each, nodes)) : [])];
}

function isSpanOf(node: Subject["plan"]["nodes"][number] | undefined, span: Span): boolean {
  return node !== undefined && isSameSpan(node.span, span);
}
