import type { Language } from "../diagnostics/diagnostic.ts";
import type { Host } from "./host.ts";

/** The language of messages: as asked for, else as the environment says, else English. */
export function languageOf(asked: string | undefined, env: Host["env"]): Language {
  const locale = asked ?? [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return /^zh(?![a-z])/iu.test(locale ?? "") ? "zh" : "en";
}
