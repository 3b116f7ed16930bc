import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../../diagnostics/entry.ts";
import { meanings } from "../../documents/findings/meanings.ts";
import type { Topic } from "../../documents/findings/topic.ts";
import { topics } from "../../documents/findings/topics.ts";
import { highlight } from "../code/highlight.ts";
import type { Language } from "../words.ts";
import type { ChangeView, FindingExample, FindingView, TopicView } from "./view.ts";

/** A text that gives a finding, as it lies on disk, with what is printed about it. */
export type FindingCase = {
  readonly files: readonly CaseFile[];
  readonly command?: string;
  readonly output: string;
  /** What the output says to do about it, with the figures of the case. */
  readonly hint?: string;
  /** One of the files as it should be; as `command`, the command. */
  readonly mended?: CaseFile;
};

type CaseFile = { readonly file: string; readonly text: string };

type Example = Readonly<Record<Language, FindingCase>>;
export type FindingCases = ReadonlyMap<string, Example>;

/** A page a finding, by topic. */
export function topicViews(cases: FindingCases): readonly TopicView[] {
  return Object.entries<Topic>(topics).map(([id, topic]) => ({
    id,
    title: topic.title,
    findings: Object.entries(topic.findings).map(([code, entry]) => findingView(code, entry, topic, cases)),
  }));
}

function findingView(code: string, entry: Entry, topic: Topic, cases: FindingCases): FindingView {
  const example = cases.get(code);
  const hint = hintOf(entry, example);
  return {
    code,
    severity: entry.severity,
    title: open(entry.title),
    meaning: meanings[code] ?? open(entry.reason),
    ...(hint ? { hint } : {}),
    why: topic.own[code] ?? topic.why,
    acceptable: entry.acceptable === true,
    ...(example ? { example: { en: exampleView(example.en), zh: exampleView(example.zh) } } : {}),
  };
}

/** The hint itself where it holds for all cases, else that of the example’s own output, which tells more than one with gaps. */
function hintOf({ hint }: Entry, example: Example | undefined): FindingView["hint"] {
  if (!hint) return undefined;
  const general = open(hint);
  const [en, zh] = [example?.en.hint, example?.zh.hint];
  if (general.en !== hint.en && en !== undefined && zh !== undefined) return { text: { en, zh }, ofExample: true };
  return /\p{L}/u.test(general.en) ? { text: general, ofExample: false } : undefined;
}

function exampleView({ files, command, output, mended }: FindingCase): FindingExample {
  return {
    files: files.map(({ file, text }) => ({ file, lines: linesOf(file, text) })),
    ...(command === undefined ? {} : { command }),
    output,
    ...(mended ? { mended: changeOf(mended, [...files, { file: "command", text: command ?? "" }]) } : {}),
  };
}

/** The lines that a mended file has and the other has not, and the reverse; where only their order differs, all of them. */
function changeOf({ file, text }: CaseFile, files: readonly CaseFile[]): ChangeView {
  const before = files.find((each) => each.file === file)?.text.split("\n") ?? [];
  const after = text.split("\n");
  const beyond = (lines: readonly string[], others: readonly string[]): readonly string[] =>
    lines.filter((line) => line.trim() !== "" && !others.includes(line));
  const [removed, added] = [beyond(before, after), beyond(after, before)];
  const reordered = removed.length === 0 && added.length === 0;
  const shown = (lines: readonly string[]) => linesOf(file, lines.join("\n"));
  return { file, removed: shown(reordered ? before : removed), added: shown(reordered ? after : added) };
}

function linesOf(file: string, text: string): FindingExample["files"][number]["lines"] {
  return file.endsWith(".kpi")
    ? highlight(text)
    : text
        .replace(/\r?\n$/u, "")
        .split(/\r?\n/u)
        .map((line) => [line]);
}

/** What the case at hand would fill is left open. */
function open(text: Bilingual): Bilingual {
  const gap = (each: string): string => each.replaceAll(/\{\w+\}/gu, "…").trim();
  return { en: gap(text.en), zh: gap(text.zh) };
}
