import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { statementWords } from "../../grammar/words/statements.ts";
import { statements } from "../../grammar/words.ts";
import { clausesOf } from "../support/clauses.ts";

const readme = readFileSync(new URL("../../grammar/README.md", import.meta.url), "utf8");

/** The rows of the clause tables: the statement of the section's title, the clause in both languages. */
const rows = readme
  .split(/^### /mu)
  .slice(1)
  .flatMap((section) => {
    const [head = "", ...lines] = section.split("\n");
    return lines.flatMap((line) => {
      const [, english, chinese] = /^\| `(.+?)` \| `(.+)` \|$/u.exec(line) ?? [];
      return english && chinese ? [[head, english.replaceAll("\\|", "|"), chinese.replaceAll("\\|", "|")] as const] : [];
    });
  });

describe("every clause of the grammar's page is the same in both languages", () => {
  test.each(rows)("%s: %s", (head, english, chinese) => {
    const clauses = clausesOf(head, english);
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses[0]).not.toBeTypeOf("string");
    expect(clausesOf(head, chinese, "zh")).toEqual(clauses);
  });
});

test("every statement is on the page", () => {
  const spelt = statementWords.flatMap((word) => [statements.en[word][0], statements.zh[word][0]]);
  expect(spelt.filter((spelling) => !readme.includes(spelling))).toEqual([]);
});
