import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export type Server = { readonly url: string; readonly close: () => Promise<void> };

const LOOPBACK = "127.0.0.1";

/**
 * Serves a folder to this machine alone. Requests by another host name are
 * refused: a page elsewhere whose name points here must not read the site.
 * @throws the system's error where the port cannot be had.
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (isLocal(request)) files(request, response, () => notFound(response));
    else response.writeHead(421).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isLocal(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? "").replace(/:\d+$/u, "");
  return name === LOOPBACK || name === "localhost";
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404\n");
}
