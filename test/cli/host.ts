import type { Host } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";

export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

type Setting = { readonly folder?: string; readonly env?: Host["env"]; readonly terminal?: boolean; readonly out?: Host["out"] };

/** Runs a command in this process and catches what it prints. */
export async function run(
  args: readonly string[],
  { folder = ".", env = {}, terminal = false, out: given }: Setting = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { folder, env, out: given ?? catching(out, terminal), err: catching(err, terminal) });
  return { code, out: out.join(""), err: err.join("") };
}

function catching(into: string[], isTerminal: boolean): Host["out"] {
  return { write: (text) => into.push(text), isTerminal };
}
