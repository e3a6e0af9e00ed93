/** A small GitHub on loopback: the comments of one pull request, as its REST API has them, and whatever trouble a test asks for. */
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A comment as GitHub holds it. */
export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "User" | "Bot" } | null;
}

/** One request as it came in. */
export interface GithubCall {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly body?: string };
}

/** A status with a message and headers, or `drop` for a connection that breaks; `undefined` lets the call through. */
export type Trouble =
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Record<string, string>;
      readonly text?: string;
    }
  | "drop"
  | "hang"
  | undefined;

/** A running server. */
export interface GithubServer {
  /** With the prefix that GitHub Enterprise Server has. */
  readonly api: string;
  readonly comments: StoredComment[];
  readonly calls: GithubCall[];
  /** Asked for each call, with how many came before it. */
  trouble: (call: GithubCall, before: number) => Trouble;
  /** Who the token belongs to; `null` is an app, which may not ask. */
  self: { readonly login: string; readonly type: "User" | "Bot" } | null;
  /** A write is done although its answer is trouble. */
  writesAllTheSame: boolean;
}

/** Starts one; it ends with the test. */
export async function startGithub(repository = "ada/shop", pull = 7): Promise<GithubServer> {
  const state: Omit<GithubServer, "api"> = {
    comments: [],
    calls: [],
    trouble: () => undefined,
    self: null,
    writesAllTheSame: false,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const call: GithubCall = {
        method: request.method ?? "",
        path: (request.url ?? "").replace(/^\/api\/v3/, ""),
        authorization: request.headers.authorization,
        body: text === "" ? {} : (JSON.parse(text) as { body?: string }),
      };
      const trouble = (request.url ?? "").startsWith("/api/v3/")
        ? state.trouble(call, state.calls.length)
        : { status: 404, message: "the prefix is missing" };
      state.calls.push(call);
      if (trouble === "hang") return;
      if (trouble === undefined || state.writesAllTheSame) {
        const answer = serve(state, `/repos/${repository}`, pull, call);
        if (trouble === undefined) return send(response, answer.status, answer.data);
      }
      if (trouble === "drop") return response.destroy();
      if (trouble.text !== undefined)
        return response.writeHead(trouble.status, { "content-type": "text/html" }).end(trouble.text);
      send(response, trouble.status, { message: trouble.message ?? "trouble" }, trouble.headers);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { api: `http://127.0.0.1:${String(port)}/api/v3` });
}

function serve(
  state: Omit<GithubServer, "api">,
  repository: string,
  pull: number,
  call: GithubCall,
): { status: number; data: unknown } {
  const { pathname, searchParams } = new URL(call.path, "http://localhost");
  const user = state.self ?? { login: "github-actions[bot]", type: "Bot" as const };
  if (call.method === "GET" && pathname === "/user")
    return state.self === null
      ? { status: 403, data: { message: "Resource not accessible by integration" } }
      : { status: 200, data: state.self };
  if (pathname === `${repository}/issues/${pull}/comments`) {
    if (call.method === "GET") {
      const size = Number(searchParams.get("per_page") ?? 30);
      const page = Number(searchParams.get("page") ?? 1);
      return { status: 200, data: state.comments.slice((page - 1) * size, page * size) };
    }
    const comment = { id: 1000 + state.comments.length, body: stored(call), user };
    state.comments.push(comment);
    return { status: 201, data: comment };
  }
  const id = new RegExp(`^${repository}/issues/comments/(\\d+)$`).exec(pathname)?.[1];
  const comment = state.comments.find((one) => String(one.id) === id);
  if (call.method === "PATCH" && comment !== undefined) {
    comment.body = stored(call);
    return { status: 200, data: comment };
  }
  if (call.method === "DELETE" && comment !== undefined) {
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204, data: null };
  }
  return { status: 404, data: { message: "Not Found" } };
}

/** GitHub turns line ends into CRLF and drops those at the end. */
function stored({ body }: GithubCall): string {
  return (body.body ?? "").trimEnd().replaceAll("\n", "\r\n");
}

function send(response: ServerResponse, status: number, data: unknown, headers: Record<string, string> = {}): void {
  if (status === 204) return void response.writeHead(status).end();
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(data));
}
