/** GitLab, gitlab.com or one's own: every project of a group and of the groups below it, or of a user. */

import type { AuditContext } from "../context.ts";
import { apiFetch, baseUrl, refused, waitAsTold } from "./api-fetch.ts";
import { listedOn, tokenFor } from "./forge.ts";
import type { InventoryFacts, InventoryModule, Listed } from "./inventory.ts";

/** What is known of this kind before it is loaded. */
export const about: InventoryFacts = {
  prefix: "gitlab",
};

/** Lists them. */
export const list: InventoryModule["list"] = async (what, options) => {
  const { Groups, Users } = await import("@gitbeaker/rest");
  const { context } = options;
  const client = clientOptions(context);
  const query = { perPage: 100, statistics: true } as const;
  const projects = await ask(JSON.stringify(what), async () => {
    try {
      const found: unknown = await new Groups(client).allProjects(what, {
        ...query,
        includeSubgroups: true,
        withShared: false,
      });
      return found as GitlabProject[];
    } catch (error) {
      if (statusOf(error) !== 404 || what.includes("/")) throw error;
      const found: unknown = await new Users(client).allProjects(what, query);
      return found as GitlabProject[];
    }
  });
  const listed: Listed[] = [];
  for (const one of projects)
    listed.push(
      ...listedOn(
        "gitlab",
        host(context),
        {
          number: String(one.id),
          name: one.path_with_namespace,
          url: one.http_url_to_repo,
          // Internal ones are for everybody who may sign in.
          isPrivate: one.visibility !== "public",
          isArchived: one.archived === true,
          isFork: one.forked_from_project !== undefined && one.forked_from_project !== null,
          isEmpty: one.empty_repo,
          size: one.statistics?.repository_size,
          pushedAt: one.last_activity_at,
          hasWiki:
            one.wiki_access_level === undefined ? one.wiki_enabled === true : one.wiki_access_level !== "disabled",
        },
        options,
      ),
    );
  return listed;
};

/** Asks where a project went, by its number. */
export const whereabouts: NonNullable<InventoryModule["whereabouts"]> = async (
  { name, source, isPrivate },
  { context },
) => {
  if (source.kind !== "remote" || source.number === undefined) return "not-listed";
  const { Projects } = await import("@gitbeaker/rest");
  try {
    const found: unknown = await new Projects(clientOptions(context)).show(source.number);
    const now = found as GitlabProject;
    if (now.path_with_namespace.split("/")[0] !== name.split("/")[0]) return "moved";
    return now.visibility !== "public" && isPrivate === false ? "private" : "not-listed";
  } catch (error) {
    return statusOf(error) === 404 ? "deleted" : "not-listed";
  }
};

interface GitlabProject {
  readonly id: number;
  readonly path_with_namespace: string;
  readonly http_url_to_repo: string;
  readonly visibility?: string;
  readonly archived?: boolean;
  readonly forked_from_project?: unknown;
  readonly empty_repo?: boolean;
  readonly statistics?: { readonly repository_size?: number } | null;
  readonly last_activity_at?: string;
  readonly wiki_enabled?: boolean;
  readonly wiki_access_level?: string;
}

/** A status that no list can come of. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Refusal ? error.status : undefined;
}

async function ask<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const status = statusOf(error);
    throw status === undefined ? error : refused("GitLab", what, status);
  }
}

/** What gitbeaker's resources are made with: the host, and requests that go through our own client. */
function clientOptions(context: AuditContext): { host: string; requesterFn: never } {
  const host = addressOf(context);
  const token = tokenFor("gitlab", context);
  const fetch = apiFetch(host, "GitLab", context);
  const base = `${host}/api/v4/`;
  const get = async (endpoint: string, { searchParams = {} }: { searchParams?: Record<string, unknown> } = {}) => {
    const target = new URL(endpoint, base);
    for (const [name, value] of Object.entries(searchParams))
      if (value !== undefined) target.searchParams.set(snakeCase(name), String(value));
    for (let tries = 1; ; tries++) {
      const answer = await fetch(target, { headers: token === undefined ? {} : { "private-token": token } });
      if (answer.ok)
        return { body: await answer.json(), status: answer.status, headers: Object.fromEntries(answer.headers) };
      await answer.body?.cancel();
      if (answer.status !== 429 || tries === 5 || !(await waitAsTold(answer, context)))
        throw new Refusal(answer.status);
    }
  };
  return { host, requesterFn: (() => ({ get })) as never };
}

/** The host of its address. */
export const host: NonNullable<InventoryModule["host"]> = (context) => baseUrl(addressOf(context), "GitLab").host;

function addressOf({ env: { GITLAB_URL: url, CI_SERVER_URL: ci } }: AuditContext): string {
  return (url || ci || "https://gitlab.com").replace(/\/+$/, "");
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
