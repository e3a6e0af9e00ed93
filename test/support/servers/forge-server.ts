/** A host of repositories on loopback: answers as a test says, and remembers who asked with which token. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request. */
export interface ForgeCall {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** What it is answered: `drop` breaks the connection. */
export type ForgeAnswer =
  | { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | "drop"
  | "hang";

/** A running server. */
export interface ForgeServer {
  readonly url: string;
  readonly host: string;
  readonly calls: ForgeCall[];
}

/** Starts one; it ends with the test. `before` counts the calls that came before this one. */
export async function startForge(answer: (call: ForgeCall, before: number) => ForgeAnswer): Promise<ForgeServer> {
  const calls: ForgeCall[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const call = { path: pathname, query: searchParams, headers: request.headers };
    const given = answer(call, calls.length);
    calls.push(call);
    if (given === "hang") return;
    if (given === "drop") return void request.socket.destroy();
    const { status = 200, body = {}, headers = {} } = given;
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
      .end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, host: `127.0.0.1:${String(port)}`, calls };
}

/** The page of a list that a call asks for, and the header that names the next one, as GitHub and GitLab have it. */
export function pageOf(
  all: readonly unknown[],
  { path, query }: ForgeCall,
  size: number,
  origin: string,
): ForgeAnswer & object {
  const page = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", String(page + 1));
  return {
    body: all.slice((page - 1) * size, page * size),
    headers: page * size < all.length ? { link: `<${origin}${path}?${next.toString()}>; rel="next"` } : {},
  };
}
