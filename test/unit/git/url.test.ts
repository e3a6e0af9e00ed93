import { expect, test } from "vitest";
import { shownUrl, splitUrl, withAuthorization, withHiddenUrl, withoutCredentials } from "../../../src/git/url.ts";

test.each([
  ["https://example.com/a/b.git", "https://example.com/a/b.git", null],
  ["https://user:p%40ss@example.com:8443/a", "https://example.com:8443/a", "user:p@ss"],
  ["https://token@example.com/a", "https://example.com/a", "token:"],
  ["http://a:b:c@example.com", "http://example.com", "a:b:c"],
  ["https://user:p@ss@example.com/a@b", "https://example.com/a@b", "user:p@ss"],
  ["https://user:100%@example.com/", "https://example.com/", "user:100%"],
  ["ssh://git@example.com/a", "ssh://git@example.com/a", null],
  ["ssh://git:secret@example.com/a", "ssh://git@example.com/a", null],
  ["git@example.com:a/b.git", "git@example.com:a/b.git", null],
  ["/path/with@sign", "/path/with@sign", null],
  ["https://example.com/a?x=user:pass@y", "https://example.com/a?x=user:pass@y", null],
  ["https://user:pa/ss@example.com/a", "https://example.com/a", "user:pa/ss"],
  ["https://user:pa?ss#x@example.com/a@b", "https://example.com/a@b", "user:pa?ss#x"],
  ["https://example.com:8443/a@b", "https://example.com:8443/a@b", null],
  ["https://[::1]:8443/a@b", "https://[::1]:8443/a@b", null],
  ["user:secret@example.com:a/b.git", "user@example.com:a/b.git", null],
])("splitUrl %s", (text, url, credentials) => {
  expect(splitUrl(text)).toEqual({ url, credentials });
});

test.each([
  ["https://example.com/a/b.git", "https://example.com/a/b.git"],
  ["https://user:pass@example.com/a", "https://****@example.com/a"],
  ["https://user:pa/ss@example.com/a", "https://****@example.com/a"],
  ["ssh://git:pass@example.com/a", "ssh://git@example.com/a"],
  ["https://example.com/a?private_token=x&y=z#w", "https://example.com/a?private_token=****&y=****#****"],
  ["https://example.com/a?token", "https://example.com/a?****"],
  ["/path/with@sign?x", "/path/with@sign?****"],
])("shownUrl %s", (text, shown) => {
  expect(shownUrl(text)).toBe(shown);
});

test("withoutCredentials masks every URL of a text, and nothing else", () => {
  expect(
    withoutCredentials(
      "fatal: unable to access 'https://h.example/a?private_token=x/': see http://u:p/w@h.example, a@b",
    ),
  ).toBe("fatal: unable to access 'https://h.example/a?private_token=****': see http://****@h.example, a@b");
});

test("withHiddenUrl: a query reaches git through its environment alone", () => {
  const url = "https://example.com/a?private_token=x";
  const { env, name } = withHiddenUrl({ GIT_CONFIG_COUNT: "0" }, url);
  expect(url).not.toContain(name);
  expect(env).toMatchObject({ GIT_CONFIG_KEY_0: `url.${url}.insteadOf`, GIT_CONFIG_VALUE_0: name });
  expect(withHiddenUrl({}, "https://example.com/a").name).toBe("https://example.com/a");
});

test("withAuthorization adds its settings behind those that are there, and no redirect is followed with them", () => {
  const parts = splitUrl("https://user:pass@example.com/a/b");
  const env = withAuthorization(
    { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*" },
    parts,
  );
  expect(env).toEqual({
    GIT_CONFIG_COUNT: "3",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    GIT_CONFIG_KEY_1: "http.https://example.com/.extraHeader",
    GIT_CONFIG_VALUE_1: `Authorization: Basic ${Buffer.from("user:pass").toString("base64")}`,
    GIT_CONFIG_KEY_2: "http.https://example.com/.followRedirects",
    GIT_CONFIG_VALUE_2: "false",
  });
  expect(withAuthorization({ A: "b" }, splitUrl("https://example.com/"))).toEqual({ A: "b" });
});
