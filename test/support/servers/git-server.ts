/** A bare repository over HTTP on loopback, as a plain web server offers it, with a password where a test wants one. */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A running server. */
export interface GitServer {
  readonly url: string;
  /** The Authorization header of each request, in the order in which they came. */
  readonly authorizations: (string | undefined)[];
}

/** How it behaves. */
export interface GitServerOptions {
  /** `user:password` that it asks for. */
  readonly credentials?: string;
  /** Sends everything there. */
  readonly redirect?: string;
  /** Takes requests and never answers. */
  readonly hangs?: boolean;
}

/** Serves a folder of bare repositories, for which `git update-server-info` was run. Ends with the test. */
export async function startGitServer(folder: string, options: GitServerOptions = {}): Promise<GitServer> {
  const authorizations: (string | undefined)[] = [];
  const { credentials, redirect, hangs } = options;
  const wanted = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString("base64")}`;
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    if (hangs === true) return;
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (redirect !== undefined) return void response.writeHead(302, { location: redirect + pathname + search }).end();
    if (wanted !== undefined && request.headers.authorization !== wanted)
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    const file = join(folder, pathname);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return void response.writeHead(404).end();
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, authorizations };
}
