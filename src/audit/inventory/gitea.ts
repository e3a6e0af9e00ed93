/** Gitea and Forgejo: every repository of an organisation or a user that the token may see. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { AuditContext } from "../context.ts";
import { apiFetch, baseUrl, refused, waitAsTold } from "./api-fetch.ts";
import { listedOn, tokenFor } from "./forge.ts";
import type { InventoryFacts, InventoryModule, Listed } from "./inventory.ts";

/** What is known of this kind before it is loaded. */
export const about: InventoryFacts = {
  prefix: "gitea",
};

/** Lists them. */
export const list: InventoryModule["list"] = async (what, options) => {
  const { get } = open(options.context);
  const name = encodeURIComponent(what);
  const listed: Listed[] = [];
  let folder = `orgs/${name}/repos`;
  for (let page = 1; ; page++) {
    let answer = await get(`${folder}?limit=50&page=${page}`);
    if (answer.status === 404 && page === 1) {
      folder = `users/${name}/repos`;
      answer = await get(`${folder}?limit=50&page=1`);
    }
    if (!answer.ok) throw refused("Gitea", JSON.stringify(what), answer.status);
    const repositories = (await answer.json()) as GiteaRepository[];
    // A server may hand out fewer on a page than it was asked for: only an empty one is the last.
    if (repositories.length === 0) return listed;
    for (const one of repositories)
      listed.push(
        ...listedOn(
          "gitea",
          host(options.context),
          {
            number: String(one.id),
            name: one.full_name,
            url: one.clone_url,
            isPrivate: one.private,
            isArchived: one.archived === true,
            isFork: one.fork === true,
            isEmpty: one.empty,
            size: (one.size ?? 0) * 1024,
            pushedAt: one.updated_at,
            hasWiki: one.has_wiki === true,
          },
          options,
        ),
      );
  }
};

/** Asks where a repository went, by its number. */
export const whereabouts: NonNullable<InventoryModule["whereabouts"]> = async (
  { name, source, isPrivate },
  { context },
) => {
  if (source.kind !== "remote" || source.number === undefined) return "not-listed";
  const answer = await open(context).get(`repositories/${encodeURIComponent(source.number)}`);
  if (!answer.ok) return answer.status === 404 ? "deleted" : "not-listed";
  const now = (await answer.json()) as GiteaRepository;
  if (now.full_name.split("/")[0] !== name.split("/")[0]) return "moved";
  return now.private && isPrivate === false ? "private" : "not-listed";
};

interface GiteaRepository {
  readonly id: number;
  readonly full_name: string;
  readonly clone_url: string;
  readonly private: boolean;
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly empty?: boolean;
  readonly size?: number;
  readonly updated_at?: string;
  readonly has_wiki?: boolean;
}

/** The host of its address. */
export const host: NonNullable<InventoryModule["host"]> = (context) => baseUrl(addressOf(context), "Gitea").host;

function addressOf({ env }: AuditContext): string {
  const url = env["GITEA_URL"];
  if (url === undefined || url === "") throw new UsageError(says("giteaUrlMissing"));
  return url;
}

function open(context: AuditContext): { readonly get: (path: string) => Promise<Response> } {
  const url = addressOf(context);
  const base = `${url.replace(/\/+$/, "")}/api/v1/`;
  const fetch = apiFetch(url, "Gitea", context);
  const token = tokenFor("gitea", context);
  const headers = token === undefined ? {} : { authorization: `token ${token}` };
  return {
    get: async (path) => {
      for (let tries = 1; ; tries++) {
        const answer = await fetch(new URL(path, base), { headers });
        if (answer.status !== 429 || tries === 5) return answer;
        await answer.body?.cancel();
        if (!(await waitAsTold(answer, context))) return answer;
      }
    },
  };
}
