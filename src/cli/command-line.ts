import { parseArgs } from "node:util";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { nearest } from "../text/nearest.ts";
import type { Invocation } from "./command.ts";
import { type CommandName, commandEntry, commands, isCommand } from "./commands.ts";
import type { Host } from "./host.ts";
import { languageOf } from "./language.ts";
import { type Flag, isOption, type OptionName, optionEntry, options, type TextOption, takesText } from "./options.ts";
import { usage } from "./usage.ts";

export type CommandLine =
  | { readonly kind: "run"; readonly command: CommandName; readonly invocation: Invocation }
  | { readonly kind: "help"; readonly command?: CommandName; readonly language: Language }
  | { readonly kind: "version" }
  | { readonly kind: "mistaken"; readonly findings: readonly Diagnostic[]; readonly language: Language };

/** Understands the words after `kaohe`; all mistakes in them at once. */
export function readCommandLine(args: readonly string[], env: Host["env"]): CommandLine {
  const { words, given } = split(args);
  const asked = given.find(({ name }) => name === "lang")?.value;
  const language = languageOf(asked, env);
  const [first, ...operands] = words;
  const wantsHelp = given.some(({ name }) => name === "help");

  if (given.some(({ name }) => name === "version")) return { kind: "version" };
  if (first === undefined || (first === "help" && operands[0] === undefined)) return { kind: "help", language };
  const name = first === "help" ? (operands[0] ?? first) : first;
  if (!isCommand(name)) return { kind: "mistaken", findings: [unknownCommand(name)], language };
  if (wantsHelp || first === "help") return { kind: "help", command: name, language };

  const wrong = given.flatMap((option) => wrongOption(option, name));
  // What stands behind a misspelt option is its value, and no operand too many.
  const operandsMeant = wrong.length > 0 ? operands.slice(0, commandEntry(name).operands.length) : operands;
  const findings = [...wrong, ...wrongOperands(operandsMeant, name, language)];
  if (findings.length > 0) return { kind: "mistaken", findings, language };
  return { kind: "run", command: name, invocation: { operands, language, ...valuesOf(given) } };
}

/** An option as written: `--period 2024-Q3` has a raw name, a name and a value. */
type Given = { readonly rawName: string; readonly name: string; readonly value?: string; readonly inline: boolean };

function split(args: readonly string[]): { readonly words: readonly string[]; readonly given: readonly Given[] } {
  const types = Object.keys(options).map((name) => [name, { type: isOption(name) && takesText(name) ? "string" : "boolean" }] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types.map(([name, { type }]) => [name, name === "help" ? { type, short: "h" } : { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    given: tokens.flatMap((token) =>
      token.kind === "option" ? [{ rawName: token.rawName, name: token.name, value: token.value, inline: token.inlineValue === true }] : [],
    ),
  };
}

function valuesOf(given: readonly Given[]): Pick<Invocation, "texts" | "flags"> {
  const texts: Partial<Record<TextOption, string>> = {};
  const flags = new Set<Flag>();
  for (const { name, value } of given) {
    if (!isOption(name)) continue;
    if (takesText(name)) texts[name] = value;
    else flags.add(name);
  }
  return { texts, flags };
}

function unknownCommand(word: string): Diagnostic {
  const meant = nearest(word, Object.keys(commands));
  const suggestion = meant
    ? { en: `Did you mean “kaohe ${meant}”?`, zh: `是不是“kaohe ${meant}”？` }
    : { en: "“kaohe help” lists the commands.", zh: "“kaohe help”列出所有命令。" };
  return finding("unknown-command", undefined, { word, suggestion });
}

function wrongOption({ rawName, name, value, inline }: Given, command: CommandName): readonly Diagnostic[] {
  const known = commandEntry(command).options;
  if (!isOption(name) || !known.includes(name)) return [unknownOption(rawName, name, command)];
  if (!takesText(name))
    return inline ? [finding("bad-option-value", undefined, { option: rawName, value: value ?? "", allowed: NO_VALUE })] : [];
  if (value === undefined || value === "" || (!inline && value.startsWith("-"))) {
    return [finding("missing-option-value", undefined, { option: rawName, value: optionEntry(name).value ?? "" })];
  }
  const choices = choicesOf(name, command);
  if (choices.length === 0 || choices.includes(value)) return [];
  return [finding("bad-option-value", undefined, { option: rawName, value, allowed: choices.join(" | ") })];
}

const NO_VALUE = { en: "written without a value", zh: "不带取值的选项" };

function unknownOption(rawName: string, name: string, command: CommandName): Diagnostic {
  const meant = nearest(name, commandEntry(command).options);
  const suggestion = meant
    ? { en: `Did you mean --${meant}?`, zh: `是不是 --${meant}？` }
    : { en: `“kaohe help ${command}” lists its options.`, zh: `“kaohe help ${command}”列出它的选项。` };
  return finding("unknown-option", undefined, { command, option: rawName, suggestion });
}

/** What a value can be; none where it is free. */
function choicesOf(name: OptionName, command: CommandName): readonly string[] {
  return name === "format" ? (commandEntry(command).formats ?? []) : (optionEntry(name).choices ?? []);
}

function wrongOperands(words: readonly string[], command: CommandName, language: Language): readonly Diagnostic[] {
  const { operands } = commandEntry(command);
  const slots = { command, usage: usage(command, language) };
  const missing = operands.slice(words.length).filter(({ optional }) => !optional);
  return [
    ...missing.map(({ name }) => finding("missing-operand", undefined, { ...slots, operand: name })),
    ...words.slice(operands.length).map((word) => finding("extra-operand", undefined, { ...slots, word })),
  ];
}
