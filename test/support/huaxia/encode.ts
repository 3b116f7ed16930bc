/** Text to bytes as the programs of an office write them. */
export type Encoding = "utf-8" | "utf-8-bom" | "gb18030";

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "gb18030") return gb18030(text);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\uFEFF${text}` : text);
}

/** The runtime decodes GB18030 but does not encode it, so its two-byte table is read backwards. */
function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const pair = twoBytes.get(character);
    if (!pair) throw new RangeError(`no two-byte GB18030 form for ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

const twoBytes: ReadonlyMap<string, readonly [number, number]> = (() => {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
})();
