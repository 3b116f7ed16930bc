import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../diagnostics/place.ts";
import type { Workspace } from "./workspace.ts";

/** A finding with its files named from where the user stands, so that terminals and GitHub can open them. */
export function shownFrom(workspace: Workspace, finding: Diagnostic): Diagnostic {
  const moved = <P extends { readonly file: string }>(place: P): P => ({ ...place, file: shownFile(workspace, place.file) });
  const { place, related, fix } = finding;
  return {
    ...finding,
    ...(place ? { place: moved(place) } : {}),
    ...(related ? { related: related.map((each) => ({ ...each, place: moved(each.place) })) } : {}),
    ...(fix ? { fix: { ...fix, span: moved(fix.span) } } : {}),
  };
}

/** The texts of a workspace by the names that `shownFrom` gives. */
export function shownTexts(workspace: Workspace): Texts {
  return new Map([...workspace.sources, ...workspace.tables].map(({ file, text }) => [shownFile(workspace, file), text]));
}

export function shownFile({ shown }: Workspace, file: string): string {
  return posix.join(shown.replaceAll("\\", "/"), file);
}
