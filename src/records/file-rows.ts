import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FactRow } from "../plan/inputs.ts";
import type { Encoding } from "./decode.ts";

/** The rows of one file, whatever their period, with what was found in it. */
export type FileRows = {
  readonly file: string;
  readonly encoding?: Encoding;
  readonly rows: readonly FactRow[];
  readonly totals: number;
  /** Rows no one can be told to own. */
  readonly unusable: number;
  /** Nothing stands in the file, not even headings. */
  readonly empty?: true;
  /** The file could not be read whole. */
  readonly incomplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
};
