import { expect, test } from "vitest";
import { catalogue } from "../../../src/diagnostics/catalogue.ts";
import type { Entry } from "../../../src/diagnostics/entry.ts";
import { meanings } from "../../../src/documents/findings/meanings.ts";
import type { Topic } from "../../../src/documents/findings/topic.ts";
import { topics } from "../../../src/documents/findings/topics.ts";

const all = Object.values<Topic>(topics);

test("every finding is told in one topic", () => {
  const told = all.flatMap(({ findings }) => Object.keys(findings));
  expect(told.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test("what is told of a case at hand is told in general, too", () => {
  const cased = Object.entries<Entry>(catalogue).filter(([, { reason }]) => /\{/u.test(reason.en + reason.zh));
  expect(cased.map(([code]) => code).filter((code) => !Object.hasOwn(meanings, code))).toEqual([]);
  for (const { en, zh } of Object.values(meanings)) {
    expect(zh).toMatch(/^[^{}…]*[。？]$/u);
    expect(en).toMatch(/^[^{}…]*\.$/u);
  }
});

test("reasons are given in both languages, and for findings of the topic alone", () => {
  for (const { title, why, own, findings } of all) {
    expect(Object.keys(own).filter((code) => !Object.hasOwn(findings, code))).toEqual([]);
    for (const text of [title, why, ...Object.values(own)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[^\p{Script=Han}]*(?:\p{Script=Han}+[^\p{Script=Han}]*){0,2}$/u);
    }
  }
});
