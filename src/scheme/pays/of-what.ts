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
  return (diagnostic) => {
    const question = asked[diagnostic.code];
    report(question ? ofWhat(diagnostic.place, question, name, drafts) : diagnostic);
  };
}

const ownReadings: ReadonlySet<Clause["kind"]> = new Set(["tiers", "matrix", "for-each", "points", "by-rank"]);

type Asked = { readonly why: Bilingual; readonly advice: (bys: Bilingual) => Bilingual };

const noTarget: Bilingual = { en: "the total has no target", zh: "总分没有目标" };
const aimed: Asked = { why: noTarget, advice: (bys) => ({ en: `Write ${bys.en} in a line of its own.`, zh: `请另写${bys.zh}。` }) };

const asked: Readonly<Record<string, Asked | undefined>> = {
  "target-missing": aimed,
  "percent-needs-target": aimed,
  "percent-of-total": aimed,
  "proportional-needs-target": {
    why: noTarget,
    advice: (bys) => ({
      en: `Write “by total” if the score is meant, else ${bys.en}.`,
      zh: `按总分的比例发放，请写“按总分”；否则请写${bys.zh}。`,
    }),
  },
  "anchor-missing": {
    why: { en: "from which total the steps count is not said", zh: "没有说明每步从总分多少算起" },
    advice: (bys) => ({
      en: `Write what is paid where they begin, such as “0 CNY at 80”; else ${bys.en}.`,
      zh: `请写明从哪里算起，如“80分得0元”；不按总分的，请写${bys.zh}。`,
    }),
  },
};

function ofWhat(place: Diagnostic["place"], { why, advice }: Asked, pay: string, drafts: Around["drafts"]): Diagnostic {
  const metrics = [...drafts.values()];
  const own = metrics.find(({ target }) => target)?.name;
  const any = own ?? metrics[0]?.name ?? "…";
  const bys: Bilingual = own
    ? { en: `“by attainment(${own})” or “by measure(${own})”`, zh: `“按完成率(${own})”或“按完成值(${own})”` }
    : { en: `“by measure(${any})”`, zh: `“按完成值(${any})”` };
  return finding("pay-rows-of-what", place, { pay, why, advice: advice(bys) });
}
