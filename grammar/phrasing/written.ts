import type { Segment } from "./segment.ts";

/** A clause as written, without blanks, whatever its words were taken for: a spelling of several concepts is several tokens at one place. */
export function saidIn(segment: Segment): string {
  return segment.map(({ image, startOffset }, at) => (startOffset === segment[at - 1]?.startOffset ? "" : image)).join("");
}
