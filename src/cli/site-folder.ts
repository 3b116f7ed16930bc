import { join, relative, resolve } from "node:path";
import type { Invocation } from "./command.ts";
import type { Host } from "./host.ts";

/** The file that every built site holds: what it was made from. */
export const SITE_MARK = "build.json";

/** Where `build` writes the site and `preview` finds it. */
export function siteFolder(invocation: Invocation, host: Host): string {
  const { out } = invocation.texts;
  return out === undefined ? join(resolve(host.folder, invocation.operands[0] ?? "."), "public-site") : resolve(host.folder, out);
}

/** A path as the user who stands in the host's folder would write it. */
export function shownPath(path: string, host: Host): string {
  const short = relative(host.folder, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
