import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { severityWords } from "../diagnostics/words.ts";
import type { CodeLine } from "../pages/code/line.ts";
import type { EntryView, FindingExample, FindingView, ReferenceView } from "../pages/reference/view.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Host } from "./host.ts";
import { nearCodes } from "./near-codes.ts";
import { readReference } from "./reference.ts";
import { Stop } from "./stop.ts";

/** Prints the page of a finding as text, or what the reference says of a word. @throws Stop where there is no such code and no such word. */
export async function explainFinding(code: string, language: Language, host: Host): Promise<ExitCode> {
  const reference = await readReference();
  const findings = reference.topics.flatMap((topic) => topic.findings);
  const view = findings.find((each) => each.code === code);
  const text = view ? textOf(view, language) : wordText(code, reference, language);
  if (text === undefined) throw new Stop(exit.usage, unknown(code, findings, language));
  host.out.write(text);
  return exit.fine;
}

/** What the reference tells of a word of the language, which is no code. */
function wordText(word: string, { words: known, clauses, families }: ReferenceView, language: Language): string | undefined {
  const key = word.toLowerCase();
  const rows = [known.en, known.zh, clauses.en, clauses.zh].flat().filter((row) => row.word.toLowerCase() === key);
  const addresses = new Set(rows.flatMap((row) => row.entries.map(({ address }) => address)));
  const told = families.flatMap(({ id, title, entries }) =>
    entries.filter((entry) => addresses.has(`${id}/${entry.id}`)).map((entry) => entryText(title[language], entry, language)),
  );
  if (told.length === 0) return undefined;
  const isWord = { en: `“${word}” is a word of schemes, and no code of a finding.\n`, zh: `“${word}”是方案里的词，不是问题的代号。\n` };
  return [isWord[language], ...told].join("\n");
}

function entryText(family: string, { title, meaning, spellings, example }: EntryView, language: Language): string {
  const parts: readonly (readonly [Bilingual, string])[] = [
    [words.means, meaning[language]],
    [
      words.written,
      spellings[language].map(({ word, others }) => [word, ...others.slice(0, 4)].join(language === "zh" ? "、" : ", ")).join("\n"),
    ],
    ...(example ? [[words.example, plain(example[language])] as const] : []),
  ];
  return [`${family}: ${title[language]}\n`, ...parts.map(([name, text]) => `${name[language]}\n${indented(text)}\n`)].join("\n");
}

function unknown(code: string, findings: readonly FindingView[], language: Language) {
  const near = nearCodes(code, findings, language);
  const [en, zh] = [near.join(", "), near.join("、")];
  const suggestion = near.length === 0 ? whereCodesAre : { en: `Did you mean ${en}?`, zh: `是不是 ${zh}？` };
  return finding("unknown-code", undefined, { code, suggestion });
}

const whereCodesAre: Bilingual = {
  en: "The code of a finding stands in brackets in front of it, such as weights-sum.",
  zh: "代码写在每个问题前面的方括号里，如 weights-sum。",
};

const words = {
  means: { en: "What it means", zh: "是什么意思" },
  why: { en: "Why it matters", zh: "为什么重要" },
  mend: { en: "How to mend it", zh: "怎样改" },
  mendExample: { en: "How to mend the example", zh: "怎样改（以下面的示例为例）" },
  intended: { en: "If it is intended", zh: "如果确实这样规定" },
  example: { en: "Example", zh: "示例" },
  written: { en: "How it is written", zh: "怎样写" },
  printed: { en: "What is printed", zh: "检查输出" },
  before: { en: "Before", zh: "原来" },
  after: { en: "After", zh: "改为" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function textOf({ code, severity, title, meaning, why, hint, acceptable, example }: FindingView, language: Language): string {
  const accept = { en: `accept ${code} "…"`, zh: `接受 ${code} "……"` };
  const parts: readonly (readonly [Bilingual, string])[] = [
    [words.means, meaning[language]],
    [words.why, why[language]],
    ...(hint ? [[hint.ofExample ? words.mendExample : words.mend, hint.text[language]] as const] : []),
    ...(acceptable ? [[words.intended, accept[language]] as const] : []),
    ...(example ? exampleParts(example[language]) : []),
  ];
  const head = `${severityWords[severity][language]}[${code}] ${title[language]}\n`;
  return [head, ...parts.map(([name, text]) => `${name[language]}\n${indented(text)}\n`)].join("\n");
}

function exampleParts({ files, command, output, mended }: FindingExample): readonly (readonly [Bilingual, string])[] {
  const named = files.length > 1;
  const texts = files.map(({ file, lines }) => (named ? `${file}:\n${plain(lines)}` : plain(lines)));
  const shown = [...texts, ...(command === undefined ? [] : [command])];
  return [
    ...(shown.length === 0 ? [] : [[words.example, shown.join("\n\n")] as const]),
    [words.printed, output.trimEnd()],
    ...(mended && mended.removed.length > 0 ? [[words.before, plain(mended.removed)] as const] : []),
    ...(mended && mended.added.length > 0 ? [[words.after, plain(mended.added)] as const] : []),
  ];
}

function plain(lines: readonly CodeLine[]): string {
  return lines.map((line) => line.map((part) => (typeof part === "string" ? part : part[1])).join("")).join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, "  ");
}
