import { expect, test } from "vitest";
import { grammarView } from "../../../src/pages/reference/grammar.ts";

const ebnf = `/* Rules */

file ::= (line | Name)* "line" /* a line */

/* Shapes */

line ::= /[a-z"]+/
Name ::= "a" | "b"
`;

test("names of rules are links, also to the other page; what stands in quotes, patterns and remarks is none", () => {
  const [rules, shapes] = grammarView(ebnf);
  expect(rules).toMatchObject({ title: { en: "Rules" }, page: "grammar" });
  expect(rules?.rules).toEqual([
    {
      name: "file",
      parts: [
        { text: "(" },
        { text: "line", on: "symbols" },
        { text: " | " },
        { text: "Name", on: "symbols" },
        { text: ')* "line" /* a line */' },
      ],
    },
  ]);
  expect(shapes?.rules.map(({ name, parts }) => [name, parts])).toEqual([
    ["line", [{ text: '/[a-z"]+/' }]],
    ["Name", [{ text: '"a" | "b"' }]],
  ]);
});

test("a part that the page has no title for is an error", () => {
  expect(() => grammarView("/* Railroads */\n")).toThrow(RangeError);
});
