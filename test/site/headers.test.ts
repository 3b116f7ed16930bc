import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../site/${path}`, import.meta.url), "utf8");

test("the header file asks for what the pages ask for, and for no framing", () => {
  const [, meta] = /const policy = "([^"]*)"/.exec(read("layouts/Document.astro")) ?? [];
  const [, header] = /Content-Security-Policy: (.*)/.exec(read("public/_headers")) ?? [];
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
  expect(meta).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self'; /);
});
