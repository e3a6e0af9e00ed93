/** GitHub, GitHub.com or an Enterprise server: every repository of an organisation or a user that the token may see. */

import type { Octokit } from "@octokit/rest";
import type { AuditContext } from "../context.ts";
import { apiFetch, baseUrl, refused } from "./api-fetch.ts";
import { listedOn, tokenFor } from "./forge.ts";
import type { InventoryFacts, InventoryModule, Listed } from "./inventory.ts";

/** What is known of this kind before it is loaded. */
export const about: InventoryFacts = {
  prefix: "github",
};

/** Lists them. */
export const list: InventoryModule["list"] = async (what, options) => {
  const { context } = options;
  const { octokit, host } = await open(context);
  const listed: Listed[] = [];
  try {
    for await (const page of await pagesOf(octokit, what))
      for (const one of page)
        listed.push(
          ...listedOn(
            "github",
            host,
            {
              number: String(one.id),
              name: one.full_name,
              url: one.clone_url ?? "",
              isPrivate: one.private,
              isArchived: one.archived === true,
              isFork: one.fork,
              isEmpty: one.size === 0,
              size: (one.size ?? 0) * 1024,
              pushedAt: one.pushed_at ?? undefined,
              hasWiki: one.has_wiki === true,
            },
            options,
          ),
        );
  } catch (error) {
    throw told(error, JSON.stringify(what));
  }
  return listed;
};

/** Asks where a repository went, by its number. */
export const whereabouts: NonNullable<InventoryModule["whereabouts"]> = async (
  { name, source, isPrivate },
  { context },
) => {
  if (source.kind !== "remote" || source.number === undefined) return "not-listed";
  const { octokit } = await open(context);
  try {
    const { data } = await octokit.request("GET /repositories/{number}", { number: source.number });
    const now = data as { readonly full_name: string; readonly private: boolean };
    if (now.full_name.split("/")[0]?.toLowerCase() !== name.split("/")[0]?.toLowerCase()) return "moved";
    return now.private && isPrivate === false ? "private" : "not-listed";
  } catch (error) {
    // One that was made private is not shown either: nobody can tell the two apart without the right to see it.
    return (error as { readonly status?: unknown }).status === 404 ? "deleted" : "not-listed";
  }
};

async function open(context: AuditContext): Promise<{ readonly octokit: Client; readonly host: string }> {
  const [rest, { throttling }] = await Promise.all([import("@octokit/rest"), import("@octokit/plugin-throttling")]);
  const api = apiOf(context);
  const token = tokenFor("github", context);
  const quiet = (): void => {};
  const octokit = new (rest.Octokit.plugin(throttling))({
    baseUrl: api,
    userAgent: `leakscan/${LEAKSCAN_VERSION}`,
    ...(token !== undefined && { auth: token }),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: apiFetch(api, "GitHub", context) },
    throttle: {
      // Waits as long as the host says, an hour at most.
      onRateLimit: (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
        tries < 3 && seconds <= 3600,
      onSecondaryRateLimit: (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
        tries < 3 && seconds <= 3600,
    },
  });
  return { octokit, host: host(context) };
}

/** The host of the web beside the API. */
export const host: NonNullable<InventoryModule["host"]> = (context) => {
  const api = baseUrl(apiOf(context), "GitHub");
  return api.hostname === "api.github.com" ? "github.com" : api.host;
};

type Client = Octokit;

/** Actions sets GITHUB_API_URL, the GitHub CLI GH_HOST. */
function apiOf({ env }: AuditContext): string {
  const { GITHUB_API_URL: api, GH_HOST: host } = env;
  if (api !== undefined && api !== "") return api.replace(/\/+$/, "");
  return host === undefined || host === "" || host === "github.com"
    ? "https://api.github.com"
    : `https://${host}/api/v3`;
}

interface GithubRepository {
  readonly id: number;
  readonly full_name: string;
  readonly clone_url?: string;
  readonly private: boolean;
  readonly archived?: boolean;
  readonly fork: boolean;
  readonly size?: number;
  readonly pushed_at?: string | null;
  readonly has_wiki?: boolean;
}

/** Pages of an organisation's repositories, of one's own with those that are private, or of what another user shows. */
async function pagesOf(octokit: Client, name: string): Promise<AsyncIterable<readonly GithubRepository[]>> {
  const { data: owner } = await octokit.rest.users.getByUsername({ username: name });
  const page = { per_page: 100 };
  if (owner.type === "Organization")
    return pages(octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org: name, type: "all", ...page }));
  const self = await octokit.rest.users.getAuthenticated().catch(() => null);
  if (self?.data.login.toLowerCase() === owner.login.toLowerCase())
    return pages(
      octokit.paginate.iterator(octokit.rest.repos.listForAuthenticatedUser, { affiliation: "owner", ...page }),
    );
  return pages(octokit.paginate.iterator(octokit.rest.repos.listForUser, { username: name, ...page }));
}

async function* pages(
  iterator: AsyncIterable<{ readonly data: readonly GithubRepository[] }>,
): AsyncGenerator<readonly GithubRepository[]> {
  for await (const { data } of iterator) yield data;
}

function told(error: unknown, what: string): unknown {
  const { status, cause } = error as { readonly status?: unknown; readonly cause?: unknown };
  // What the client's fetch threw comes wrapped.
  if (cause instanceof Error && cause.name === "ScanError") return cause;
  return typeof status === "number" ? refused("GitHub", what, status) : error;
}
