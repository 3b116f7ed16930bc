import { positionAt } from "../text/source.ts";
import type { Place } from "./diagnostic.ts";

/** The texts of the scheme files by path, to count lines and draw frames in. */
export type Texts = ReadonlyMap<string, string>;

/** A place as people and tools name it. `line` and `column` count from 1; `header` is a data column's. */
export type Located = { readonly file: string; readonly line?: number; readonly column?: number; readonly header?: string };

export function locate(place: Place, texts: Texts): Located {
  if ("row" in place) return { file: place.file, line: place.row, ...(place.column === undefined ? {} : { header: place.column }) };
  const text = texts.get(place.file);
  return text === undefined ? { file: place.file } : { file: place.file, ...positionAt(text, place.start) };
}
