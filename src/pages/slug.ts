/**
 * Names of files for ids and names of any script: what of the text is plain
 * letters and digits, for people, and a hash of all of it, for uniqueness. The
 * hash does not depend on the other texts, so an address lasts.
 * @returns a slug for each text; should two ever be equal, the later is numbered.
 */
export function slugsOf(texts: Iterable<string>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of texts) {
    if (slugs.has(text)) continue;
    const wanted = [readable(text), hash(text)].filter((part) => part !== "").join("-");
    let slug = wanted;
    for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`;
    taken.add(slug);
    slugs.set(text, slug);
  }
  return slugs;
}

const LONGEST = 32;

function readable(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return plain.slice(0, LONGEST).replaceAll(/^-|-$/g, "");
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over UTF-16 units, folded to seven digits of base 32. */
function hash(text: string): string {
  let state = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    state = BigInt.asUintN(64, (state ^ BigInt(text.charCodeAt(index))) * FNV_PRIME);
  }
  return BigInt.asUintN(35, state ^ (state >> 29n))
    .toString(32)
    .padStart(7, "0");
}
