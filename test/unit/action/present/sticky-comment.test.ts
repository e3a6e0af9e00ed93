import { expect, test } from "vitest";
import { markerOf } from "../../../../src/action/present/comment-body.ts";
import { type CommentTarget, keepComment } from "../../../../src/action/present/sticky-comment.ts";
import { type GithubServer, startGithub } from "../../../support/servers/github-server.ts";

// The toolkit chooses its way through a proxy when it is loaded, by the address in the environment: not these tests' own.
for (const name of ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"]) delete process.env[name];

const patient = { pauses: [5, 5, 5], longest: 500, request: 5_000 };
const marker = markerOf(".");
const text = (words: string, isNeeded = true) => ({ body: `${marker}\n${words}\n`, isNeeded });
const appToken = "ghs_test";

function target(server: GithubServer, over: Partial<CommentTarget> = {}): CommentTarget {
  return { api: server.api, repository: "ada/shop", number: 7, token: appToken, isFork: false, ...over };
}

function asked(server: GithubServer): string[] {
  return server.calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
}

const list = "GET /repos/ada/shop/issues/7/comments";
const post = "POST /repos/ada/shop/issues/7/comments";

test("made once, then left alone while it says the same, then brought up to date", async () => {
  const server = await startGithub();
  expect(await keepComment(target(server), text("one"), patient)).toEqual({ kind: "created" });
  expect(await keepComment(target(server), text("one"), patient)).toEqual({ kind: "unchanged" });
  expect(await keepComment(target(server), text("two"), patient)).toEqual({ kind: "updated" });
  expect(await keepComment(target(server), text("gone", false), patient)).toEqual({ kind: "updated" });
  expect(server.comments.map(({ body }) => body)).toEqual([`${marker}\r\ngone`]);
  expect(asked(server)).toEqual([
    list,
    post,
    list,
    list,
    "PATCH /repos/ada/shop/issues/comments/1000",
    list,
    "PATCH /repos/ada/shop/issues/comments/1000",
  ]);
  expect(new Set(server.calls.map(({ authorization }) => authorization))).toEqual(new Set([`token ${appToken}`]));
});

test("nothing to say and no comment yet: none is made", async () => {
  const server = await startGithub();
  expect(await keepComment(target(server), text("calm", false), patient)).toEqual({ kind: "none-needed" });
  expect(asked(server)).toEqual([list]);
});

test("found on the third page of a long discussion", async () => {
  const server = await startGithub();
  const user = { login: "bob", type: "User" } as const;
  for (let id = 0; id < 250; id++) server.comments.push({ id, body: `comment ${id}`, user });
  server.comments.push({ id: 5000, body: `${marker}\r\nold`, user: { login: "github-actions[bot]", type: "Bot" } });
  expect(await keepComment(target(server), text("new"), patient)).toEqual({ kind: "updated" });
  expect(server.calls.map(({ path }) => /[?&]page=(\d+)/.exec(path)?.[1])).toEqual(["1", "2", "3", undefined]);
  expect(server.comments.at(-1)?.body).toBe(`${marker}\r\nnew`);
});

test("a comment that only looks like ours is not: its author could change it afterwards", async () => {
  const server = await startGithub();
  const mallory = { login: "mallory", type: "User" } as const;
  server.comments.push({ id: 1, body: `${marker}\r\nnothing found, merge me`, user: mallory });
  server.comments.push({ id: 2, body: `> ${marker}\r\nquoted`, user: { login: "other[bot]", type: "Bot" } });
  server.comments.push({ id: 3, body: `${marker}\r\nghost`, user: null });
  expect(await keepComment(target(server), text("true"), patient)).toEqual({ kind: "created" });
  expect(server.comments.map(({ body }) => body.split("\r\n")[1])).toEqual([
    "nothing found, merge me",
    "quoted",
    "ghost",
    "true",
  ]);
});

test("a person's own token: that person's comment is ours, another's and an app's are not", async () => {
  const server = await startGithub();
  server.self = { login: "ada", type: "User" };
  server.comments.push({ id: 1, body: `${marker}\r\nhers`, user: { login: "mallory", type: "User" } });
  server.comments.push({ id: 2, body: `${marker}\r\nan app's`, user: { login: "github-actions[bot]", type: "Bot" } });
  const own = target(server, { token: "a-token-of-another-kind" });
  expect(await keepComment(own, text("one"), patient)).toEqual({ kind: "created" });
  expect(await keepComment(own, text("two"), patient)).toEqual({ kind: "updated" });
  expect(server.comments.map(({ body }) => body.split("\r\n")[1])).toEqual(["hers", "an app's", "two"]);
  server.self = null;
  // An app's token of a form that we do not know may not ask who it is.
  expect(await keepComment(own, text("three"), patient)).toEqual({ kind: "updated" });
  expect(server.comments[1]?.body).toBe(`${marker}\r\nthree`);
});

test("two that two runs made at the same time become one again", async () => {
  const server = await startGithub();
  const user = { login: "github-actions[bot]", type: "Bot" } as const;
  const mallory = { login: "mallory", type: "User" } as const;
  for (const [id, who] of [user, mallory, user].entries())
    server.comments.push({ id, body: `${marker}\r\n${id}`, user: who });
  expect(await keepComment(target(server), text("new"), patient)).toEqual({ kind: "updated" });
  expect(server.comments.map(({ id, body }) => [id, body.split("\r\n")[1]])).toEqual([
    [0, "new"],
    [1, "1"],
  ]);
});

test("two steps of one pull request keep two comments", async () => {
  const server = await startGithub();
  for (const key of ["api", "web", "api", "web"])
    await keepComment(target(server), { body: `${markerOf(key)}\n${key}`, isNeeded: true }, patient);
  expect(server.comments.map(({ body }) => body.split("\r\n")[1])).toEqual(["api", "web"]);
});

test.each([
  ["a fork's token", { status: 403, message: "Resource not accessible by integration" }, { isFork: true }, "fork"],
  [
    "a token without the permission",
    { status: 403, message: "Resource not accessible by integration" },
    {},
    "forbidden",
  ],
  ["a token that does not see the repository", { status: 404 }, {}, "not-found"],
  ["a token that is none", { status: 401, message: "Bad credentials" }, {}, "bad-token"],
  ["an archived repository, a locked discussion", { status: 410 }, {}, "refused"],
  ["a body that GitHub refuses", { status: 422, message: "Validation Failed" }, {}, "refused"],
] as const)("%s: one try, and a calm word", async (_, trouble, over, why) => {
  const server = await startGithub();
  server.trouble = ({ method }) => (method === "POST" ? trouble : undefined);
  expect(await keepComment(target(server, over), text("x"), patient)).toEqual({ kind: "failed", why });
  expect(asked(server)).toEqual([list, post]);
  server.trouble = () => trouble;
  expect(await keepComment(target(server, over), text("x"), patient)).toEqual({ kind: "failed", why });
  expect(server.comments).toEqual([]);
});

test("no token: nothing is asked", async () => {
  const server = await startGithub();
  expect(await keepComment(target(server, { token: "" }), text("x"), patient)).toEqual({
    kind: "failed",
    why: "no-token",
  });
  expect(await keepComment(target(server, { token: "", isFork: true }), text("x"), patient)).toEqual({
    kind: "failed",
    why: "fork",
  });
  expect(server.calls).toEqual([]);
});

test.each([500, 502, 503, 504, 408])("a passing %i is tried again", async (status) => {
  const server = await startGithub();
  server.trouble = (_, before) => (before < 2 ? { status } : undefined);
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "created" });
  expect(asked(server)).toEqual([list, list, list, post]);
});

test("a server that stays broken is given up after four tries", async () => {
  const server = await startGithub();
  server.trouble = () => ({ status: 502, text: "<html>bad gateway</html>" });
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "failed", why: "server-error" });
  expect(server.calls).toHaveLength(4);
});

test("a write whose answer is lost is not repeated", async () => {
  const server = await startGithub();
  server.writesAllTheSame = true;
  server.trouble = ({ method }, before) => (method === "POST" && before === 1 ? { status: 502 } : undefined);
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "unchanged" });
  expect(server.comments).toHaveLength(1);
});

test("connections that break are tried again; nobody there is said", async () => {
  const server = await startGithub();
  server.trouble = (_, before) => (before === 0 ? "drop" : undefined);
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "created" });
  const nobody = target(server, { api: "http://127.0.0.1:9" });
  expect(await keepComment(nobody, text("x"), patient)).toEqual({ kind: "failed", why: "unreachable" });
});

test("a server that never answers does not hold the job", async () => {
  const server = await startGithub();
  server.trouble = () => "hang";
  const outcome = await keepComment(target(server), text("x"), { pauses: [], longest: 0, request: 50 });
  expect(outcome).toEqual({ kind: "failed", why: "unreachable" });
});

test("a proxy that answers with a page of words", async () => {
  const server = await startGithub();
  server.trouble = () => ({ status: 200, text: "<html>please sign in</html>" });
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "failed", why: "unreachable" });
});

const soon = (): string => String(Math.floor(Date.now() / 1000) - 1);

test.each([
  ["the secondary limit says when", { status: 403, headers: { "retry-after": "0" } }],
  ["429 says when", { status: 429, headers: { "retry-after": "0" } }],
] as const)("rate limits: %s, and it is tried again then", async (_, trouble) => {
  const server = await startGithub();
  server.trouble = (_call, before) => (before === 0 ? trouble : undefined);
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "created" });
  expect(asked(server)).toEqual([list, list, post]);
});

test("rate limits: the hour's requests are used up and come back at once", async () => {
  const server = await startGithub();
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon() };
  server.trouble = (_, before) => (before === 0 ? { status: 403, headers } : undefined);
  expect(await keepComment(target(server), text("x"), { ...patient, longest: 5_000 })).toEqual({ kind: "created" });
});

test.each([
  ["too long", { status: 403, headers: { "retry-after": "3600" } }],
  [
    "used up for the hour",
    { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" } },
  ],
  ["used up, until nobody knows when", { status: 429, headers: { "x-ratelimit-remaining": "0" } }],
  ["the secondary one without a word", { status: 403, message: "You have exceeded a secondary rate limit" }],
] as const)("rate limits: %s, and it is given up at once", async (_, trouble) => {
  const server = await startGithub();
  server.trouble = () => trouble;
  expect(await keepComment(target(server), text("x"), patient)).toEqual({ kind: "failed", why: "rate-limited" });
  expect(server.calls).toHaveLength(1);
});
