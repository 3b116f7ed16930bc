import type { Invocation } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Host } from "./host.ts";
import { isError, type ScoredWorkspace } from "./steps.ts";

/** What the shell is told of a run: errors, and blocked people unless they are allowed. Says so where it is only for them. */
export function conclude({ findings, result }: ScoredWorkspace, { flags, language }: Invocation, host: Host): ExitCode {
  if (findings.some(isError)) return exit.findings;
  const blocked = result.people.filter(({ status }) => status === "blocked").length;
  if (blocked === 0 || flags.has("allow-blocked")) return exit.fine;
  const note = {
    en: `${blocked} blocked: exit code ${exit.findings}, unless --allow-blocked is given.`,
    zh: `${blocked}人待补数据，退出码为 ${exit.findings}；加 --allow-blocked 则放行。`,
  };
  host.err.write(`${note[language]}\n`);
  return exit.findings;
}
