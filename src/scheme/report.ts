import type { Surface } from "../ast/nodes/name.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Takes a finding. Whoever reports one gives up the clause it is about, so that no second one follows from it. */
export type Report = (finding: Diagnostic) => void;

/** What reading any clause needs: where findings go, and whose words the text is written in. */
export type Reading = {
  readonly report: Report;
  readonly surface: Surface;
  /** Count nouns that sources declare. */
  readonly nouns: ReadonlySet<string>;
  /** Sources of which something was reported: a column that seems missing may be that. */
  readonly partial: ReadonlySet<string>;
};

/** The same report, and whether an error went through it. */
export function watched(report: Report): { readonly report: Report; readonly failed: () => boolean } {
  let errors = 0;
  return {
    report: (finding) => {
      if (finding.severity === "error") errors += 1;
      report(finding);
    },
    failed: () => errors > 0,
  };
}

/** The same report, to which what is wrong with the whole of something is said once, however often it shows. */
export function sayingOnce(report: Report, ofTheWhole: ReadonlySet<string>): Report {
  const said = new Set<string>();
  return (finding) => {
    if (ofTheWhole.has(finding.code) && said.has(finding.code)) return;
    said.add(finding.code);
    report(finding);
  };
}
