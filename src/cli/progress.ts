import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Host } from "./host.ts";

const CLEAR_LINE = "\r\u001b[K";

/** Says what takes long, to a person who waits and to nobody else, and takes it back when it is done. */
export async function during<T>(what: Bilingual, language: Language, { err }: Host, work: () => Promise<T>): Promise<T> {
  if (!err.isTerminal) return work();
  err.write(what[language]);
  try {
    return await work();
  } finally {
    err.write(CLEAR_LINE);
  }
}
