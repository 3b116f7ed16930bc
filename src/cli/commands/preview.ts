import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Command, Invocation } from "../command.ts";
import { exit } from "../exit.ts";
import { codeOf } from "../failure.ts";
import type { Host } from "../host.ts";
import { type Server, serve } from "../serve.ts";
import { SITE_MARK, shownPath, siteFolder } from "../site-folder.ts";
import { Stop } from "../stop.ts";

const DEFAULT_PORT = 4173;

/** Serves the built site until the process is interrupted. */
export const preview: Command = async (invocation, host) => {
  const server = await open(invocation, host);
  const { url } = server;
  host.out.write({ en: `The site is at ${url} (Ctrl-C ends).\n`, zh: `站点地址：${url}（按 Ctrl-C 结束）\n` }[invocation.language]);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
  return exit.fine;
};

async function open(invocation: Invocation, host: Host): Promise<Server> {
  const folder = siteFolder(invocation, host);
  if (!existsSync(join(folder, SITE_MARK))) {
    throw new Stop(exit.unreadable, finding("no-site", undefined, { folder: shownPath(folder, host) }));
  }
  const port = portOf(invocation);
  try {
    return await serve(folder, port);
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    throw new Stop(exit.unreadable, finding("port-taken", undefined, { port: String(port) }));
  }
}

function portOf({ texts: { port } }: Invocation): number {
  if (port === undefined) return DEFAULT_PORT;
  if (/^\d{1,5}$/u.test(port) && Number(port) < 65_536) return Number(port);
  throw new Stop(exit.usage, finding("bad-option-value", undefined, { option: "--port", value: port, allowed: "0-65535" }));
}
