/** URLs of repositories and the credentials in them: taken out at once, and handed to git where no one else can read them. */

/** Whether a repository is named by a URL, or as `host:path` for ssh, rather than by a folder. */
export function isUrl(where: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(where) || /^[^/\\]+@[^/\\]+:/.test(where);
}

/** A URL in two. */
export interface UrlParts {
  /** Without user name and password, where it had them over HTTP; a password over any other scheme is taken out too. */
  readonly url: string;
  /** `user:password` of an HTTP URL, decoded; `null` where it has none. */
  readonly credentials: string | null;
}

/** Takes the credentials out of a URL. What is no URL (a path, `git@host:path`) comes back as it is. */
export function splitUrl(text: string): UrlParts {
  const found = userInfo(text);
  if (found === null) return { url: text, credentials: null };
  const { scheme, info, rest } = found;
  const colon = info.indexOf(":");
  const user = colon < 0 ? info : info.slice(0, colon);
  // The user of ssh:// is part of the address.
  if (!/^https?:/i.test(scheme)) return { url: `${scheme}${user}@${rest}`, credentials: null };
  const password = colon < 0 ? "" : info.slice(colon + 1);
  return { url: `${scheme}${rest}`, credentials: `${decoded(user)}:${decoded(password)}` };
}

/** A URL that may be printed: user name, password, query and fragment are masked, since a token may stand in any of them. */
export function shownUrl(text: string): string {
  const found = userInfo(text);
  const isHttp = found === null || /^https?:/i.test(found.scheme);
  const user = found?.info.split(":")[0] ?? "";
  const shown = found === null ? text : `${found.scheme}${isHttp ? "****" : user}@${found.rest}`;
  const end = shown.search(/[?#]/);
  if (end < 0) return shown;
  return shown.slice(0, end) + shown.slice(end).replace(/(^[?#]|[?#&;])([^=?#&;]*=)?[^?#&;]*/g, "$1$2****");
}

/** Masks all URLs in a text as {@link shownUrl} does: git's messages quote them. */
export function withoutCredentials(text: string): string {
  return text.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, shownUrl);
}

/**
 * Parts a URL at its user name. A password with a bare slash, `?` or `#` ends the host for every parser; what stands before it is then
 * no host and port, and the person means a password all the same.
 */
function userInfo(text: string): { readonly scheme: string; readonly info: string; readonly rest: string } | null {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? "";
  const behind = text.slice(scheme.length);
  if (scheme === "") {
    // user:password@host:path, as scp has it
    const scp = /^([^/\\@:]+:[^/\\@]*)@([^/\\]+:.*)$/s.exec(text);
    return scp === null ? null : { scheme, info: scp[1] ?? "", rest: scp[2] ?? "" };
  }
  const end = behind.search(/[/?#]/);
  const authority = end < 0 ? behind : behind.slice(0, end);
  const isHost = /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/.test(authority);
  const at = authority.includes("@") ? authority.lastIndexOf("@") : isHost ? -1 : behind.indexOf("@");
  return at < 0 ? null : { scheme, info: behind.slice(0, at), rest: behind.slice(at + 1) };
}

/**
 * Hands HTTP credentials to git as a setting in its environment (git 2.31), so that the command line of git's own helpers does not
 * show them. Git would send them to wherever the host redirects, with every request but the first: so it follows no redirect.
 */
export function withAuthorization(
  env: Readonly<Record<string, string>>,
  { url, credentials }: UrlParts,
): Record<string, string> {
  if (credentials === null) return { ...env };
  const value = `Authorization: Basic ${Buffer.from(credentials).toString("base64")}`;
  const host = new URL("/", url).href;
  return withSetting(withSetting(env, `http.${host}.extraHeader`, value), `http.${host}.followRedirects`, "false");
}

/**
 * Hands git a URL with a query, which may hold a token, under another name: its command line and the clone's config do not show it.
 * @returns what to give git instead of the URL
 */
export function withHiddenUrl(
  env: Readonly<Record<string, string>>,
  url: string,
): { readonly env: Record<string, string>; readonly name: string } {
  if (!/[?#]/.test(url)) return { env: { ...env }, name: url };
  return { env: withSetting(env, `url.${url}.insteadOf`, hiddenUrl), name: hiddenUrl };
}

const hiddenUrl = "leakscan://url";

/** Adds a setting to those in git's environment. */
function withSetting(env: Readonly<Record<string, string>>, key: string, value: string): Record<string, string> {
  const count = Number.parseInt(env["GIT_CONFIG_COUNT"] ?? "0", 10) || 0;
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: value,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
