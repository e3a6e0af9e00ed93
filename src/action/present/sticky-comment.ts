/**
 * The one comment on a pull request: found again by its marker, brought up to date, never repeated. Writing it may fail without the
 * check's verdict suffering: a fork's token may only read, GitHub has its bad hours. Then a line in the log says so, and no more.
 */

import { setTimeout as sleep } from "node:timers/promises";
import type { NoCommentWord } from "../../messages/action-catalogue.ts";

/** Where the comment belongs. */
export interface CommentTarget {
  /** The REST API's address, as the runner names it: `https://api.github.com`, or the own server's. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Number of the pull request. */
  readonly number: number;
  readonly token: string;
  /** Whether the token may only read because the change comes from a fork: so for `pull_request`, not for `pull_request_target`. */
  readonly isFork: boolean;
}

/** What the comment is to say. */
export interface CommentText {
  /** Begins with the marker's line. */
  readonly body: string;
  /** Whether a comment is made where there is none yet. */
  readonly isNeeded: boolean;
}

/** What became of it. */
export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged" }
  /** There is none, and none was needed. */
  | { readonly kind: "none-needed" }
  | { readonly kind: "failed"; readonly why: NoCommentWord };

/** How long is waited, in milliseconds; tests wait less. */
export interface Patience {
  /** Before the second, third and fourth try after a failure of the server. */
  readonly pauses: readonly number[];
  /** The longest that a rate limit may make us wait, in all. */
  readonly longest: number;
  /** One request. */
  readonly request: number;
}

/** Of a hundred comments each. */
const mostPages = 100;

const patience: Patience = { pauses: [1_000, 3_000, 9_000], longest: 60_000, request: 20_000 };

/**
 * Writes the comment. Never throws.
 * @param wait how long may be waited
 */
export async function keepComment(
  target: CommentTarget,
  text: CommentText,
  wait: Patience = patience,
): Promise<CommentOutcome> {
  if (target.token === "") return { kind: "failed", why: target.isFork ? "fork" : "no-token" };
  try {
    const client = await connect(target, wait);
    return await persevere(() => write(client, text), wait);
  } catch (error) {
    return { kind: "failed", why: reasonOf(error, target.isFork) };
  }
}

/** One comment, as far as it matters here. */
interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/** The questions that are put to GitHub. */
interface Client {
  /** Our own name; `undefined` where the token is an app's, which may not ask. */
  self(): Promise<string | undefined>;
  comments(): AsyncIterable<readonly Comment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** Loads the toolkit, which costs start-up, only here. */
async function connect(target: CommentTarget, wait: Patience): Promise<Client> {
  const { getOctokit } = await import("@actions/github");
  const silent = (): void => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(target.token, { baseUrl: target.api.replace(/\/+$/, ""), log });
  const [owner = "", repo = ""] = target.repository.split("/");
  const issue = { owner, repo, issue_number: target.number };
  const request = (): { request: { signal: AbortSignal } } => ({
    request: { signal: AbortSignal.timeout(wait.request) },
  });
  return {
    async self() {
      // What the workflow's own token and those of apps begin with: they are nobody's, and may not ask who they are.
      if (target.token.startsWith("ghs_")) return undefined;
      try {
        return (await octokit.rest.users.getAuthenticated(request())).data.login;
      } catch (error) {
        if (statusOf(error) === 403) return undefined;
        throw error;
      }
    },
    async *comments() {
      for (let page = 1; page <= mostPages; page++) {
        const { data } = await octokit.rest.issues.listComments({ ...issue, per_page: 100, page, ...request() });
        // A proxy's page of words, for example.
        if (!Array.isArray(data)) throw new TypeError("this is no list of comments");
        yield data;
        if (data.length < 100) return;
      }
    },
    async create(body) {
      await octokit.rest.issues.createComment({ ...issue, body, ...request() });
    },
    async update(id, body) {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, ...request() });
    },
    async remove(id) {
      await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, ...request() });
    },
  };
}

/**
 * Looks for our comment each time anew: a failed answer may belong to a comment that was written all the same. Two runs at the same
 * time make two: the next one keeps the first.
 */
async function write(client: Client, { body, isNeeded }: CommentText): Promise<CommentOutcome> {
  const [known, ...more] = await find(client, body.slice(0, body.indexOf("\n")));
  if (known === undefined) {
    if (!isNeeded) return { kind: "none-needed" };
    await client.create(body);
    return { kind: "created" };
  }
  for (const { id } of more) await client.remove(id);
  if (plain(known.body) === plain(body)) return { kind: "unchanged" };
  await client.update(known.id, body);
  return { kind: "updated" };
}

/**
 * Our comments: they begin with the marker and are ours. Anybody can write the marker, so a person's comment never counts as an
 * app's: its author could change what it says afterwards.
 */
async function find(client: Client, marker: string): Promise<Comment[]> {
  const marked: Comment[] = [];
  for await (const comments of client.comments())
    marked.push(...comments.filter(({ body }) => body?.startsWith(marker) === true));
  if (marked.length === 0) return [];
  const self = await client.self();
  return marked.filter(({ user }) => (self === undefined ? user?.type === "Bot" : user?.login === self));
}

/** GitHub stores other line ends than it was sent, and none at the end. */
function plain(body: string | undefined): string {
  return (body ?? "").replaceAll("\r\n", "\n").trim();
}

/** Tries again where that may help: after a failure of the server or the network, and when a rate limit ends soon. */
async function persevere<T>(attempt: () => Promise<T>, wait: Patience): Promise<T> {
  let waited = 0;
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const pause = limitOf(error) ?? (isPassing(error) ? wait.pauses[tries] : undefined);
      if (pause === undefined || tries >= wait.pauses.length || waited + pause > wait.longest) throw error;
      waited += pause;
      await sleep(pause);
    }
  }
}

/** How long a rate limit asks us to wait, in milliseconds; `undefined` where the failure is another. */
function limitOf(error: unknown): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const headers = (error as { response?: { headers?: Record<string, string | number | undefined> } }).response?.headers;
  const after = Number(headers?.["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  if (String(headers?.["x-ratelimit-remaining"]) === "0") {
    const reset = Number(headers?.["x-ratelimit-reset"] ?? Number.NaN) * 1000 - Date.now();
    return Number.isFinite(reset) ? Math.max(0, reset) + 1000 : Infinity;
  }
  // The secondary limit without a header: GitHub asks for a minute at least.
  return status === 429 || /rate limit|abuse/i.test(error instanceof Error ? error.message : "") ? 60_000 : undefined;
}

function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500 || status === 408;
}

function reasonOf(error: unknown, isFork: boolean): NoCommentWord {
  const status = statusOf(error);
  if (status === undefined) return "unreachable";
  if (limitOf(error) !== undefined) return "rate-limited";
  if (status === 403 && isFork) return "fork";
  return byStatus[status] ?? (status >= 500 ? "server-error" : "refused");
}

const byStatus: Readonly<Record<number, NoCommentWord>> = { 401: "bad-token", 403: "forbidden", 404: "not-found" };

/** The answer's status; `undefined` where there was no answer. The toolkit calls a failed connection 500, too. */
function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: unknown; response?: unknown };
  return typeof status === "number" && response !== undefined ? status : undefined;
}
