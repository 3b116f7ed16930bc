import { describe, expect, test } from "vitest";
import { decode } from "../../src/records/decode.ts";
import { gbk } from "./gb18030.ts";

const text = "工号,姓名,销售额\r\nE001,王芳,1200\r\n";
const utf8 = new TextEncoder().encode(text);

function utf16(content: string, bigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(content.length * 2));
  for (let index = 0; index < content.length; index += 1) bytes.setUint16(index * 2, content.charCodeAt(index), !bigEndian);
  return new Uint8Array(bytes.buffer);
}

describe("decode", () => {
  test.each([
    ["UTF-8", utf8, "UTF-8"],
    ["UTF-8 with its mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), "UTF-8"],
    ["GBK", gbk(text), "GB18030"],
    ["UTF-16, little end first", utf16(`\ufeff${text}`, false), "UTF-16LE"],
    ["UTF-16, big end first", utf16(`\ufeff${text}`, true), "UTF-16BE"],
    ["UTF-16 without its mark", utf16(text, false), "UTF-16LE"],
    ["UTF-16BE without its mark", utf16(text, true), "UTF-16BE"],
  ])("%s", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test("GB18030's four-byte characters", () => {
    // U+20BB7 lies 68,535 after U+10000, which is 90 30 81 30: ((5 × 10 + 4) × 126 + 49) × 10 + 5
    const bytes = Uint8Array.of(...gbk("姓名\n"), 0x95, 0x34, 0xb2, 0x35, ...gbk("田,1\n"));
    expect(decode(bytes)).toEqual({ text: "姓名\n𠮷田,1\n", encoding: "GB18030" });
  });

  test("plain ASCII is UTF-8", () => {
    expect(decode(new TextEncoder().encode("a,b\n1,2\n"))).toMatchObject({ encoding: "UTF-8" });
  });

  test("UTF-8 with a damaged byte is not taken for GB18030", () => {
    const damaged = new TextEncoder().encode("工号,姓名\nE001,王芳\nE002,李强\nE003,赵敏\n");
    damaged[damaged.lastIndexOf(0xe6)] = 0xff; // first byte of 敏, on line 4
    expect(decode(damaged)).toEqual({ problem: "undecodable", line: 4 });
  });

  test("bytes of no encoding", () => {
    expect(decode(Uint8Array.of(0x61, 0x0a, 0xff, 0xff, 0x2c))).toEqual({ problem: "undecodable", line: 2 });
  });

  test("workbooks are known by their first bytes", () => {
    expect(decode(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual({ problem: "spreadsheet" });
    expect(decode(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ problem: "spreadsheet" });
  });
});
