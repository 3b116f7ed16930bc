import type { Language } from "../diagnostics/diagnostic.ts";
import { type CommandName, commandEntry } from "./commands.ts";

/** `kaohe explain PERSON [FOLDER]` */
export function usage(command: CommandName, language: Language): string {
  const operands = commandEntry(command).operands.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return ["kaohe", command, ...operands].join(" ");
}
