export type Encoding = "UTF-8" | "GB18030" | "UTF-16LE" | "UTF-16BE";

/** The text of a file, or why there is none. `line` is where a file that claims to be UTF-8 is first damaged. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly problem: "spreadsheet" }
  | { readonly problem: "undecodable"; readonly line: number };

/**
 * Decodes what Excel and its kin export: a byte order mark decides; else strict
 * UTF-8, else GB18030 (which holds GBK and GB2312). A file that is UTF-8 but for
 * a few bytes is damaged, not GB18030: as that it would read as other words.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (spreadsheetHeads.some((head) => startsWith(bytes, head))) return { problem: "spreadsheet" };
  const marked = encodingByMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return strictly(bytes, marked) ?? undecodable(bytes);
  return strictly(bytes, "UTF-8") ?? (isMostlyUtf8(bytes) ? undefined : strictly(bytes, "GB18030")) ?? undecodable(bytes);
}

/** ZIP (xlsx) and OLE (xls). */
const spreadsheetHeads: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: "UTF-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "UTF-16LE", bytes: [0xff, 0xfe] },
  { encoding: "UTF-16BE", bytes: [0xfe, 0xff] },
];

function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  return marks.find((mark) => startsWith(bytes, mark.bytes))?.encoding;
}

/** Text holds zero bytes in UTF-16 only, where commas, digits and line ends have one: before them or behind. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const first = bytes.indexOf(0);
  if (first === -1) return undefined;
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (zeros * 20 < bytes.length) return undefined;
  return first % 2 === 0 ? "UTF-16BE" : "UTF-16LE";
}

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : { text, encoding };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("UTF-8").decode(bytes);
  const damaged = text.split("\ufffd").length - 1;
  const sound = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return sound > 4 * damaged;
}

function undecodable(bytes: Uint8Array): Decoded {
  const text = new TextDecoder("UTF-8").decode(bytes);
  return { problem: "undecodable", line: text.slice(0, text.indexOf("\ufffd")).split("\n").length };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
