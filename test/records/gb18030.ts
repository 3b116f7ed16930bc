/** Encodes in GBK's two-byte range by asking the decoder what each pair stands for. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => bytesOf(character)));
}

const pairs = new Map<string, readonly [number, number]>();

function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const pair = table().get(character);
  if (!pair) throw new RangeError(`${character} is not in GBK`);
  return pair;
}

function table(): ReadonlyMap<string, readonly [number, number]> {
  if (pairs.size > 0) return pairs;
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return pairs;
}
