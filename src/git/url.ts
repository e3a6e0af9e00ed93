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
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)@([^@/?#]*)([/?#].*)?$/is.exec(text);
  if (match === null) return { url: text, credentials: null };
  const [, scheme = "", userinfo = "", host = "", rest = ""] = match;
  if (!/^https?$/i.test(scheme)) {
    // The user of ssh:// is part of the address.
    const user = userinfo.split(":")[0] ?? "";
    return { url: `${scheme}://${user}@${host}${rest}`, credentials: null };
  }
  const colon = userinfo.indexOf(":");
  const user = colon < 0 ? userinfo : userinfo.slice(0, colon);
  const password = colon < 0 ? "" : userinfo.slice(colon + 1);
  return { url: `${scheme}://${host}${rest}`, credentials: `${decoded(user)}:${decoded(password)}` };
}

/**
 * Hands HTTP credentials to git as a setting in its environment (git 2.31), for that host alone: a redirect elsewhere does not
 * get them, and the command line of git's own helpers does not show them.
 */
export function withAuthorization(
  env: Readonly<Record<string, string>>,
  { url, credentials }: UrlParts,
): Record<string, string> {
  if (credentials === null) return { ...env };
  const count = Number.parseInt(env["GIT_CONFIG_COUNT"] ?? "0", 10) || 0;
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${new URL("/", url).href}.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${Buffer.from(credentials).toString("base64")}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
