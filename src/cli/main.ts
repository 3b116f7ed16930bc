import { finding } from "../diagnostics/catalogue.ts";
import type { Language } from "../diagnostics/diagnostic.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exit } from "./exit.ts";
import { type Host, processHost } from "./host.ts";
import { languageOf } from "./language.ts";
import { version } from "./package.ts";
import { report } from "./report.ts";
import { Stop } from "./stop.ts";

/** Runs the command that this process was started for. */
export async function runProcess(): Promise<void> {
  const host = processHost();
  process.once("uncaughtException", async (error) => process.exit(await failed(error, host, languageOf(undefined, host.env))));
  process.exitCode = await main(process.argv.slice(2), host);
}

/** Runs one command; whatever happens, a person reads a sentence and the shell gets a code. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const line = readCommandLine(args, host.env);
  switch (line.kind) {
    case "version":
      host.out.write(`${await version()}\n`);
      return exit.fine;
    case "help":
      return showHelp(line, host);
    case "mistaken":
      await report(line.findings, host.err, host, { language: line.language });
      return exit.usage;
    case "run": {
      const { command, invocation } = line;
      try {
        const run = await commands[command].load();
        return await run(invocation, host);
      } catch (error) {
        return await failed(error, host, invocation.language);
      }
    }
  }
}

async function showHelp({ command, language }: Extract<CommandLine, { kind: "help" }>, host: Host): Promise<ExitCode> {
  const { help } = await import("./help.ts");
  host.out.write(help(command, language));
  return exit.fine;
}

async function failed(error: unknown, host: Host, language: Language): Promise<ExitCode> {
  if (error instanceof Stop) {
    await report(error.findings, host.err, host, { language, texts: error.texts });
    return error.exitCode;
  }
  if (host.env.KAOHE_DEBUG === "1") host.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  await report([finding("internal-error", undefined, { message })], host.err, host, { language });
  return exit.findings;
}
