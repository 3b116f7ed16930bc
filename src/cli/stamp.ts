import { createHash } from "node:crypto";
import type { Stamp } from "../pages/view.ts";
import { version } from "./package.ts";
import type { ScoredWorkspace } from "./steps.ts";

/** What the pages were made from: a hash of each file, and one of them all with the program's version. */
export async function stampOf({ workspace, files }: ScoredWorkspace): Promise<Stamp> {
  const inputs = [
    ...workspace.sources.map(({ file, text }) => ({ file, bytes: Buffer.from(text) })),
    ...files.map(({ path, bytes }) => ({ file: path, bytes })),
  ];
  const sources = inputs.map(({ file, bytes }) => ({ file, sha256: sha256(bytes) }));
  const whole = [await version(), ...sources.map(({ file, sha256: hash }) => `${hash} ${file}`)].join("\n");
  return { buildId: sha256(Buffer.from(whole)).slice(0, 12), sources };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
