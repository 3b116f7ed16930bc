import { finding } from "../../diagnostics/catalogue.ts";
import type { Language } from "../../diagnostics/diagnostic.ts";
import { planOf } from "../../plan/from-scheme.ts";
import { readingOf } from "../../reading/from-scheme.ts";
import type { SchemeReading } from "../../reading/types.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import { nearest } from "../../text/nearest.ts";
import type { Command } from "../command.ts";
import { exit } from "../exit.ts";
import { drawReading } from "../reading.ts";
import { markdownOf } from "../reading-markdown.ts";
import { paletteFor, report } from "../report.ts";
import { isError, openWorkspace } from "../steps.ts";
import { Stop } from "../stop.ts";

type Write = (readings: readonly SchemeReading[], language: Language) => string;

/** Reads the schemes back in plain sentences, in either language, with what comes out around every edge. */
export const read: Command = async (invocation, host) => {
  const { program, findings, texts } = await openWorkspace(invocation.operands[0], invocation, host);
  if (!program || findings.some(isError)) throw new Stop(exit.findings, findings, texts);
  await report(findings, host.err, host, { language: invocation.language, texts });
  const schemes = schemesAsked(program, invocation.texts.scheme);
  const readings = schemes.map((scheme) => readingOf(scheme, planOf(scheme, program), program.sources));
  const palette = paletteFor(host.out, host.env);
  const formats: Readonly<Record<string, Write>> = {
    text: (all, language) => all.map((one) => drawReading(one, { language, palette })).join("\n\n"),
    markdown: (all, language) => all.map((one) => markdownOf(one, language)).join("\n"),
    json: (all) => `${JSON.stringify(all, undefined, 2)}\n`,
  };
  host.out.write(formats[invocation.texts.format ?? "text"]?.(readings, invocation.language) ?? "");
  return exit.fine;
};

/** The one by this name or label; all of them where none is asked for. @throws Stop */
function schemesAsked({ schemes }: CheckedProgram, asked: string | undefined): readonly Scheme[] {
  if (asked === undefined) return schemes;
  const found = schemes.filter(({ name, label }) => name === asked || label === asked);
  if (found.length > 0) return found;
  const meant = nearest(
    asked,
    schemes.flatMap(({ name, label }) => [name, label]),
  );
  const names = schemes.map(({ name }) => name);
  const suggestion =
    meant === undefined
      ? { en: `There are: ${names.join(", ")}.`, zh: `现有：${names.join("、")}。` }
      : { en: `Did you mean “${meant}”?`, zh: `是不是“${meant}”？` };
  throw new Stop(exit.usage, finding("unknown-scheme", undefined, { scheme: asked, suggestion }));
}
