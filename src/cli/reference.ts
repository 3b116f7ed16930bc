import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReferenceView } from "../pages/reference/view.ts";
import { packageFolder } from "./package.ts";

/** Where the package keeps its reference: it is the same in every build, so it is made with the package. */
export function referenceFile(): string {
  return join(packageFolder(), "dist", "reference.json");
}

/** @throws Error where the package was not built: in its repository, `npm run build:cli` does it. */
export async function readReference(): Promise<ReferenceView> {
  return JSON.parse(await readFile(referenceFile(), "utf8")) as ReferenceView;
}
