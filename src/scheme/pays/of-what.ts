import type { Clause } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DraftMetric } from "../draft.ts";
import type { Report } from "../report.ts";

type Around = { readonly name: string; readonly drafts: ReadonlyMap<string, DraftMetric>; readonly report: Report };

/**
 * A pay that does not say what it goes by goes by the total, which has no target
 * and is in points: where its clauses need more than that, what is missing is
 * what it goes by, not a target of its own.
 */
export function sayingOfWhat(clauses: readonly Clause[], { name, drafts, report }: Around): Report {
  if (clauses.some(({ kind }) => kind === "by" || ownReadings.has(kind))) return report;
  return (diagnostic) => report(whys[diagnostic.code] ? ofWhat(diagnostic, name, drafts) : diagnostic);
}

const ownReadings: ReadonlySet<Clause["kind"]> = new Set(["tiers", "matrix", "for-each", "points", "by-rank"]);

const noTarget: Bilingual = { en: "the total has no target", zh: "总分没有目标" };
const whys: Readonly<Record<string, Bilingual | undefined>> = {
  "target-missing": noTarget,
  "percent-needs-target": noTarget,
  "proportional-needs-target": noTarget,
  "anchor-missing": { en: "no total is said at which the whole amount is paid", zh: "没有说明总分是多少时全额发放" },
};

function ofWhat({ code, place }: Diagnostic, pay: string, drafts: Around["drafts"]): Diagnostic {
  const metrics = [...drafts.values()];
  const aimed = metrics.find(({ target }) => target)?.name;
  const any = aimed ?? metrics[0]?.name ?? "…";
  const bys: Bilingual = aimed
    ? { en: `“by attainment(${aimed})” or “by measure(${aimed})”`, zh: `“按完成率(${aimed})”或“按完成值(${aimed})”` }
    : { en: `“by measure(${any})”`, zh: `“按完成值(${any})”` };
  const advice: Bilingual =
    code === "proportional-needs-target"
      ? { en: `Write “by total” if the score is meant, else ${bys.en}.`, zh: `按总分的比例发放，请写“按总分”；否则请写${bys.zh}。` }
      : { en: `Write ${bys.en} in a line of its own.`, zh: `请另写${bys.zh}。` };
  return finding("pay-rows-of-what", place, { pay, why: whys[code] ?? noTarget, advice });
}
