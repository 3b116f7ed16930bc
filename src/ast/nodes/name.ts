import type { Span } from "../../text/source.ts";

/**
 * What a scheme text says, before any name is looked up. One tree for both
 * surfaces: nothing here tells English from Chinese but `File.surface`.
 */
export type Surface = "en" | "zh";

/** A name as written, quotes removed. */
export type Name = { readonly text: string; readonly quoted: boolean; readonly span: Span };

export type Text = { readonly text: string; readonly span: Span };
