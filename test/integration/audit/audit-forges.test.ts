/** The inventories of GitHub, GitLab and Gitea against servers that page, throttle, fail and redirect as the hosts document. */
import { describe, expect, test } from "vitest";
import type { AuditContext } from "../../../src/audit/context.ts";
import * as gitea from "../../../src/audit/inventory/gitea.ts";
import * as github from "../../../src/audit/inventory/github.ts";
import * as gitlab from "../../../src/audit/inventory/gitlab.ts";
import type { InventoryModule, InventoryOptions } from "../../../src/audit/inventory/inventory.ts";
import { type ForgeAnswer, type ForgeCall, pageOf, startForge } from "../../support/servers/forge-server.ts";

const token = ["token", "of", "a", "test"].join("-");

/** What differs from host to host. */
interface Forge {
  readonly name: string;
  readonly module: InventoryModule;
  /** The environment that names the server. */
  readonly env: (url: string) => Record<string, string>;
  /** The path that lists. */
  readonly path: string;
  readonly tokenOf: (call: ForgeCall) => string | undefined;
  readonly describe: (number: number, origin: string) => Record<string, unknown>;
  /** How the host says that it was asked too often. */
  readonly throttled: ForgeAnswer;
  /** What is asked first, where the list is not. */
  readonly before?: (call: ForgeCall) => ForgeAnswer | undefined;
}

const forges: readonly Forge[] = [
  {
    name: "github",
    module: github as InventoryModule,
    env: (url) => ({ GITHUB_API_URL: `${url}/api/v3`, GITHUB_TOKEN: token }),
    path: "/api/v3/orgs/acme/repos",
    tokenOf: ({ headers }) => headers.authorization?.replace("token ", ""),
    before: ({ path }) =>
      path === "/api/v3/users/acme" ? { body: { login: "acme", type: "Organization" } } : undefined,
    describe: (number, origin) => ({
      id: number,
      full_name: `acme/r${number}`,
      clone_url: `${origin}/acme/r${number}.git`,
      private: number === 1,
      archived: number === 2,
      fork: number === 3,
      size: number === 4 ? 0 : 12,
      pushed_at: "2026-05-01T00:00:00Z",
      has_wiki: number === 1,
    }),
    throttled: {
      status: 403,
      body: { message: "You have exceeded a secondary rate limit. Please wait." },
      headers: { "retry-after": "1" },
    },
  },
  {
    name: "gitlab",
    module: gitlab as InventoryModule,
    env: (url) => ({ GITLAB_URL: url, GITLAB_TOKEN: token }),
    path: "/api/v4/groups/acme/projects",
    tokenOf: ({ headers }) => headers["private-token"] as string | undefined,
    describe: (number, origin) => ({
      id: number,
      path_with_namespace: `acme/r${number}`,
      http_url_to_repo: `${origin}/acme/r${number}.git`,
      visibility: number === 1 ? "private" : "public",
      archived: number === 2,
      ...(number === 3 ? { forked_from_project: { id: 99 } } : {}),
      empty_repo: number === 4,
      statistics: { repository_size: number === 4 ? 0 : 12_288 },
      last_activity_at: "2026-05-01T00:00:00Z",
      wiki_access_level: number === 1 ? "enabled" : "disabled",
    }),
    throttled: { status: 429, body: { message: "Too many" }, headers: { "retry-after": "0" } },
  },
  {
    name: "gitea",
    module: gitea as InventoryModule,
    env: (url) => ({ GITEA_URL: url, GITEA_TOKEN: token }),
    path: "/api/v1/orgs/acme/repos",
    tokenOf: ({ headers }) => headers.authorization?.replace("token ", ""),
    describe: (number, origin) => ({
      id: number,
      full_name: `acme/r${number}`,
      clone_url: `${origin}/acme/r${number}.git`,
      private: number === 1,
      archived: number === 2,
      fork: number === 3,
      empty: number === 4,
      size: number === 4 ? 0 : 12,
      updated_at: "2026-05-01T00:00:00Z",
      has_wiki: number === 1,
    }),
    throttled: { status: 429, headers: { "retry-after": "0" } },
  },
];

function optionsOf(env: Record<string, string>, wikis = false): InventoryOptions {
  const context: AuditContext = {
    cwd: "/",
    env,
    processes: { pid: 1, isAlive: () => true, end: () => {} },
    worker: new URL("file:///nowhere"),
    patience: { pause: 1, timeout: 2000 },
  };
  return { context, wikis, leftOut: [] };
}

describe.each(forges)("$name", (forge) => {
  /** A server that lists so many; `trouble` comes before its answer. */
  async function start(
    count: number,
    trouble: (call: ForgeCall, before: number) => ForgeAnswer | undefined = () => undefined,
  ) {
    const server = await startForge((call, before) => {
      const first = trouble(call, before) ?? forge.before?.(call);
      if (first !== undefined) return first;
      if (call.path !== forge.path) return { status: 404, body: { message: "404 Not found" } };
      const all = Array.from({ length: count }, (_, i) => forge.describe(i + 1, server.url));
      return pageOf(all, call, 3, `http://${call.headers.host ?? ""}`);
    });
    return server;
  }
  const list = (url: string, wikis = false) => forge.module.list("acme", optionsOf(forge.env(url), wikis));

  test("lists all pages, with the token and what the host says of each", async () => {
    const server = await start(8);
    const listed = await list(server.url);
    expect(listed.map(({ repository }) => repository.name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `acme/r${n}`));
    expect(listed.map(({ repository }) => repository)).toMatchObject([
      { isPrivate: true, isArchived: false, isFork: false, isEmpty: false, size: 12_288 },
      { isPrivate: false, isArchived: true },
      { isFork: true },
      { isEmpty: true },
      ...[5, 6, 7, 8].map(() => ({ pushedAt: "2026-05-01T00:00:00Z" })),
    ]);
    expect(listed[0]?.repository.source).toEqual({
      kind: "remote",
      url: `${server.url}/acme/r1.git`,
      number: "1",
      forge: forge.name,
    });
    expect(new Set(server.calls.map(forge.tokenOf))).toEqual(new Set([token]));
    expect(JSON.stringify(listed)).not.toContain(token);
  });

  test("lists wikis on request", async () => {
    const server = await start(2);
    expect((await list(server.url, true)).map(({ repository }) => repository.name)).toEqual([
      "acme/r1",
      "acme/r1.wiki",
      "acme/r2",
    ]);
  });

  test("keeps a repository's id where it is renamed", async () => {
    const server = await startForge((call) => {
      if (call.path !== forge.path) return forge.before?.(call) ?? { status: 404 };
      const named = { ...forge.describe(1, server.url), full_name: "acme/new", path_with_namespace: "acme/new" };
      return Number(call.query.get("page") ?? 1) > 1 ? { body: [] } : { body: [named] };
    });
    const renamed = await list(server.url);
    const old = await forge.module.list("acme", optionsOf(forge.env(server.url)));
    expect(renamed[0]?.repository.name).toBe("acme/new");
    expect(renamed[0]?.repository.id).toBe(old[0]?.repository.id);
  });

  test("waits where the host says so, and asks again where it fails for a moment", async () => {
    let asked = 0;
    const server = await start(4, ({ path }) => {
      if (path !== forge.path) return undefined;
      asked++;
      if (asked === 1) return forge.throttled;
      if (asked === 2) return { status: 502 };
      return asked === 3 ? "drop" : undefined;
    });
    expect((await list(server.url)).length).toBe(4);
  });

  test("says what failed, without the token", async () => {
    for (const [trouble, expected] of [
      [{ status: 401, body: { message: "Bad credentials" } }, /refuses to list "acme" \(401\)/],
      [{ status: 404, body: { message: "Not Found" } }, /has no "acme"/],
      [{ status: 500 }, /500/],
      ["drop", /could not be reached/],
    ] as const) {
      const server = await start(1, () => trouble);
      const error = await list(server.url).then(
        () => null,
        (thrown: unknown) => thrown as Error,
      );
      expect(error).toMatchObject({ name: "ScanError", message: expect.stringMatching(expected) });
      expect(String(error?.message) + String(error?.stack)).not.toContain(token);
    }
  });

  test("follows a redirect on the same host, and none to another: the token stays", async () => {
    const other = await startForge(() => ({ body: [] }));
    const server = await start(2, ({ path, query }) =>
      path === forge.path && !query.has("moved")
        ? { status: 301, headers: { location: `${forge.path}?${query.toString()}&moved=1` } }
        : undefined,
    );
    expect((await list(server.url)).length).toBe(2);
    const leading = await start(2, ({ path }) =>
      path === forge.path ? { status: 302, headers: { location: `${other.url}${forge.path}` } } : undefined,
    );
    await expect(list(leading.url)).rejects.toThrow(/another host/);
    expect(other.calls).toEqual([]);
  });

  test("a clone URL on another host does not get the token", async () => {
    const server = await startForge((call) => {
      if (call.path !== forge.path) return forge.before?.(call) ?? { status: 404 };
      return Number(call.query.get("page") ?? 1) > 1
        ? { body: [] }
        : { body: [forge.describe(1, "https://evil.example.com")] };
    });
    const [listed] = await list(server.url);
    expect(listed?.repository.source).toEqual({
      kind: "remote",
      url: "https://evil.example.com/acme/r1.git",
      number: "1",
    });
  });

  test("a repository that is listed no more is asked about by its number", async () => {
    const server = await startForge(({ path }) => {
      if (path.endsWith("/1")) return { status: 404, body: {} };
      const owner = path.endsWith("/2") ? "other" : "acme";
      return {
        body: { full_name: `${owner}/r`, path_with_namespace: `${owner}/r`, private: true, visibility: "private" },
      };
    });
    const went = (number: string) =>
      forge.module.whereabouts?.(
        {
          id: "x",
          name: "acme/r",
          isPrivate: false,
          source: { kind: "remote", url: server.url, forge: forge.name, number },
        },
        optionsOf(forge.env(server.url)),
      );
    expect([await went("1"), await went("2"), await went("3")]).toEqual(["deleted", "moved", "private"]);
  });
});

test("github: a link to the next page on another host is not followed", async () => {
  const other = await startForge(() => ({ body: [] }));
  const server = await startForge(({ path }) =>
    path.endsWith("/users/acme")
      ? { body: { login: "acme", type: "Organization" } }
      : { body: [], headers: { link: `<${other.url}/orgs/acme/repos?page=2>; rel="next"` } },
  );
  const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: token };
  await expect(github.list("acme", optionsOf(env))).rejects.toThrow(/another host/);
  expect(other.calls).toEqual([]);
});

test("github: one's own repositories with those that are private, another user's without", async () => {
  const server = await startForge(({ path }) => {
    if (path === "/users/ada" || path === "/users/bob") return { body: { login: path.slice(7), type: "User" } };
    if (path === "/user") return { body: { login: "ada", type: "User" } };
    const name = path === "/user/repos" ? "ada/private" : path === "/users/bob/repos" ? "bob/public" : "none";
    return {
      body: [{ id: 1, full_name: name, clone_url: "http://h/x.git", private: name === "ada/private", fork: false }],
    };
  });
  const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: token };
  const names = async (user: string) =>
    (await github.list(user, optionsOf(env))).map(({ repository }) => repository.name);
  expect(await names("ada")).toEqual(["ada/private"]);
  expect(await names("bob")).toEqual(["bob/public"]);
});

test.each([
  ["gitlab", gitlab as InventoryModule, "GITLAB_URL", "/api/v4/users/ada/projects"],
  ["gitea", gitea as InventoryModule, "GITEA_URL", "/api/v1/users/ada/repos"],
])("%s: a user's repositories, where there is no group of that name", async (_, module, variable, path) => {
  const server = await startForge((call) => {
    if (call.path !== path) return { status: 404, body: {} };
    const one = {
      id: 1,
      full_name: "ada/r",
      path_with_namespace: "ada/r",
      clone_url: "http://h/r.git",
      http_url_to_repo: "http://h/r.git",
    };
    return { body: Number(call.query.get("page") ?? 1) > 1 ? [] : [one] };
  });
  const listed = await module.list("ada", optionsOf({ [variable]: server.url }));
  expect(listed.map(({ repository }) => repository.name)).toEqual(["ada/r"]);
});
