import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction, fraction, multiply, ONE, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftPay, DraftScheme } from "../../draft.ts";
import { gapsIn, overlapsIn } from "../../intervals/coverage.ts";
import { rowsOf } from "../../intervals/of-rows.ts";
import { completed } from "../../intervals/rows.ts";
import { totalDomain } from "../../total-range.ts";
import type { PayRow } from "../../types/pay.ts";
import type { EdgeValue } from "../../types/rule.ts";
import type { Grade } from "../../types/scheme.ts";
import type { Check } from "../check.ts";
import { aroundGap, placesOf } from "../rows/neighbours.ts";
import { gapAdvice, meetingAdvice } from "../rows/row-advice.ts";

/** Every grade, or every total, is paid by exactly one row. */
export const payRows: Check = (scheme) =>
  scheme.pays.flatMap((pay) => {
    if (!pay.whole || pay.rows.length === 0) return [];
    // A row under a condition pays before the others; those alone must leave no one out.
    const rows = pay.rows.filter(({ when }) => !when);
    if (rows.length === 0) return [finding("condition-needs-otherwise", pay.head, { name: pay.name })];
    const byGrade = rows.filter(({ grades }) => grades !== undefined);
    const byTotal = rows.filter(({ from, to }) => from !== undefined || to !== undefined);
    const [stray] = byTotal;
    if (byGrade.length > 0 && stray) return [finding("pay-rows-mixed", stray.span, { pay: pay.name })];
    const [first, again] = rows.filter(({ otherwise }) => otherwise);
    if (first && again) return [finding("said-twice", again.span, { what: { en: "otherwise", zh: "其余" } })];
    const left = { ...pay, rows };
    if (byGrade.length > 0) return perGrade(left, byGrade, scheme.gradesWhole ? scheme.grades : []);
    return byTotal.length > 0 ? perTotal(left, scheme) : [];
  });

function perGrade({ name, rows, head }: DraftPay, byGrade: readonly PayRow[], grades: readonly Grade[]): readonly Diagnostic[] {
  const paid = new Map<string, PayRow>();
  const twice: Diagnostic[] = [];
  for (const row of byGrade) {
    for (const grade of row.grades ?? []) {
      const earlier = paid.get(grade);
      if (earlier)
        twice.push(
          finding(
            "pay-grade-twice",
            row.span,
            { pay: name, grade },
            { related: [{ place: earlier.span, note: { en: "the first row", zh: "先出现的一行" } }] },
          ),
        );
      else paid.set(grade, row);
    }
  }
  if (rows.some(({ otherwise }) => otherwise)) return twice;
  const unpaid = grades.filter((grade) => !paid.has(grade.name)).map(({ label }) => label);
  if (unpaid.length === 0) return twice;
  return [...twice, finding("pay-grade-missing", head, { pay: name, grades: { en: unpaid.join(", "), zh: unpaid.join("、") } })];
}

function perTotal({ name, rows: written }: DraftPay, scheme: DraftScheme): readonly Diagnostic[] {
  const domain = totalDomain(scheme);
  const most = domain.high?.value;
  const far = most && written.flatMap(({ from, to }) => [from, to]).find((edge) => edge && isFarOver(numberOf(edge.value), most));
  if (far)
    return [
      finding("pay-rows-of-what", far.span, { pay: name, why: farOver(numeral(numberOf(far.value)), numeral(most)), advice: sayUnit }),
    ];
  const rows = completed(rowsOf(written, numberOf));
  const show = (value: Fraction) => ({ en: numeral(value), zh: numeral(value) });
  const scale = { numberOf, say: show };
  const overlaps = overlapsIn<PayRow>(rows, domain, ONE).map((overlap) => {
    const { witness, first, second } = overlap;
    const related = [{ place: first.span, note: { en: "also in this row", zh: "也在这一行" } }];
    return finding(
      "pay-overlap",
      second.span,
      { pay: name, witness: numeral(witness), advice: meetingAdvice(overlap, scale) },
      { related },
    );
  });
  if (!scheme.total.complete || written.some(({ otherwise }) => otherwise)) return overlaps;
  const gaps = gapsIn<PayRow>(rows, domain, ONE).map((gap) => {
    const { place, more } = placesOf(gap);
    const advice = gapAdvice(gap, scale, { en: "0 otherwise", zh: "其余 0" });
    return finding("pay-gap", place, { pay: name, witness: numeral(gap.witness), around: aroundGap(gap, rows, { show }), advice }, more);
  });
  return [...overlaps, ...gaps];
}

/** 10万 where totals end at 100. */
function isFarOver(edge: Fraction, most: Fraction): boolean {
  return compare(edge, multiply(most, TEN)) > 0;
}

const TEN = fraction(10n);

function farOver(edge: string, most: string): Bilingual {
  return { en: `it comes to ${most} at most, and here stands ${edge}`, zh: `总分最高只有 ${most}，这里写着 ${edge}` };
}

const sayUnit: Bilingual = {
  en: "If it is money, write its unit, such as “100,000 CNY”; if it is the figure of a metric, write “by measure(…)”.",
  zh: "若是金额，请写上单位，如“10万元”；若按某项指标的数，请写“按 完成值(……)”。",
};

function numberOf(edge: EdgeValue): Fraction {
  return edge.kind === "constant" ? edge.value : ZERO;
}
