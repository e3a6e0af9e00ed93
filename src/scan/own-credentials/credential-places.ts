/**
 * Where people's own credentials lie: the AWS files, the environment, package managers' and other tools' files. Read only when
 * a person asks leakscan to remember them; a file that is not there or not as expected holds none.
 */

import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { CredentialKind } from "../../messages/en/credential-kinds.ts";
import { homeOf } from "./own-credentials.ts";

/** A credential where it was found. Its value never leaves the process, and is kept no longer than its digest takes. */
export interface PlacedCredential {
  /** What it is; src/messages has its words. */
  readonly kind: CredentialKind;
  /** Where it lies, as a person would say it: `~/.aws/credentials [default]`, `$NPM_TOKEN`. */
  readonly from: string;
  readonly value: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** All credentials of the person whose environment this is, in the order of the places. */
export async function findCredentials(env: Env): Promise<readonly PlacedCredential[]> {
  const home = homeOf(env);
  const found: PlacedCredential[] = [];
  for (const { files, read } of placesOf(home, env)) {
    for (const file of await expand(files)) {
      const text = await readSmall(file);
      if (text === null) continue;
      const name = shown(file, home);
      for (const one of read(text)) found.push({ ...one, from: one.from === "" ? name : `${name} ${one.from}` });
    }
  }
  return [...found, ...inEnvironment(env)];
}

/** A value in a file; `from` says where in it. */
type Read = (text: string) => readonly PlacedCredential[];

interface CredentialFile {
  /** Paths; a last part of `*.json` stands for all such files. */
  readonly files: readonly string[];
  readonly read: Read;
}

function placesOf(home: string, env: Env): readonly CredentialFile[] {
  const at = (...parts: readonly string[]): string => path.join(home, ...parts);
  const or = (name: string, ...fallback: readonly string[]): string => env[name] || at(...fallback);
  const config = env["XDG_CONFIG_HOME"] || at(".config");
  const aws = keys({
    aws_secret_access_key: "aws-secret-access-key",
    aws_session_token: "aws-session-token",
    aws_security_token: "aws-session-token",
  });
  return [
    {
      files: [or("AWS_SHARED_CREDENTIALS_FILE", ".aws", "credentials"), or("AWS_CONFIG_FILE", ".aws", "config")],
      read: aws,
    },
    {
      files: [at(".aws/sso/cache/*.json")],
      read: json({
        accessToken: "aws-sso-access-token",
        refreshToken: "aws-sso-refresh-token",
        clientSecret: "aws-sso-client-secret",
      }),
    },
    {
      files: [at(".aws/cli/cache/*.json")],
      read: json({ SecretAccessKey: "aws-secret-access-key", SessionToken: "aws-session-token" }),
    },
    { files: [or("NPM_CONFIG_USERCONFIG", ".npmrc")], read: npmrc },
    { files: [at(".yarnrc.yml")], read: keys({ npmauthtoken: "npm-token", npmauthident: "npm-credentials" }) },
    { files: [or("NETRC", ".netrc"), at("_netrc")], read: netrc },
    { files: [path.join(or("DOCKER_CONFIG", ".docker"), "config.json")], read: docker },
    {
      files: [path.join(env["GH_CONFIG_DIR"] || path.join(config, "gh"), "hosts.yml")],
      read: keys({ oauth_token: "github-token" }),
    },
    { files: [path.join(config, "glab-cli", "config.yml")], read: keys({ token: "gitlab-token" }) },
    { files: [at(".git-credentials"), path.join(config, "git", "credentials")], read: urls },
    { files: [at(".pypirc")], read: keys({ password: "pypi-token" }) },
    { files: [path.join(or("CARGO_HOME", ".cargo"), "credentials.toml")], read: keys({ token: "cargo-token" }) },
    { files: [at(".gem/credentials")], read: keys({ ":rubygems_api_key": "rubygems-key" }) },
    { files: [at(".terraform.d/credentials.tfrc.json")], read: json({ token: "terraform-token" }) },
    { files: [at(".vault-token")], read: whole("vault-token") },
    { files: [at(".pgpass")], read: pgpass },
    {
      files: [or("KUBECONFIG", ".kube", "config")],
      read: keys({ token: "kubernetes-token", password: "kubernetes-password" }),
    },
    {
      files: [path.join(config, "gcloud", "application_default_credentials.json")],
      read: json({ refresh_token: "google-refresh-token" }),
    },
  ];
}

/** Values under names, a line each: `name = value`, `name: value`, `"name": "value"`. Names in small letters. */
function keys(kinds: Readonly<Record<string, CredentialKind>>): Read {
  return (text) => {
    const found: PlacedCredential[] = [];
    let section = "";
    for (const line of text.split(/\r\n|\r|\n/)) {
      const head = /^\s*\[([^\]]{1,200})\]/.exec(line)?.[1];
      if (head !== undefined) section = `[${head.trim()}]`;
      const [, name, value] = /^\s*"?(:?[\w-]{1,80})"?\s*[=:]\s*(\S[^]*)$/.exec(line) ?? [];
      const kind = name === undefined ? undefined : kinds[name.toLowerCase()];
      if (kind !== undefined && value !== undefined) found.push({ kind, from: section, value: unquoted(value) });
    }
    return found;
  };
}

/** Strings under names, however deep. */
function json(kinds: Readonly<Record<string, CredentialKind>>): Read {
  return (text) => {
    const found: PlacedCredential[] = [];
    const walk = (value: unknown, depth: number): void => {
      if (typeof value !== "object" || value === null || depth > 8) return;
      for (const [name, inner] of Object.entries(value)) {
        const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        if (kind !== undefined && typeof inner === "string") found.push({ kind, from: "", value: inner });
        else walk(inner, depth + 1);
      }
    };
    walk(parsed(text), 0);
    return found;
  };
}

/** `//registry/:_authToken=…`; `_password` is base64, `_auth` is base64 of user and password. */
function npmrc(text: string): readonly PlacedCredential[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, registry = "", name, written] =
      /^\s*(\S*?):?(_authToken|_auth|_password)\s*=\s*(\S[^]*)$/.exec(line) ?? [];
    if (name === undefined || written === undefined) return [];
    const value = unquoted(written);
    const place = (kind: CredentialKind, one: string): PlacedCredential => ({ kind, from: registry, value: one });
    if (name === "_authToken") return [place("npm-token", value)];
    const decoded = decoded64(value);
    const secret = name === "_auth" ? decoded?.slice(decoded.indexOf(":") + 1) : decoded;
    return [place("npm-credentials", value), ...(secret ? [place("npm-password", secret)] : [])];
  });
}

/** `machine host login user password secret`, over any number of lines. */
function netrc(text: string): readonly PlacedCredential[] {
  const words = text.replace(/^\s*#.*$/gm, "").split(/\s+/);
  const found: PlacedCredential[] = [];
  let machine = "";
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i] === "machine") machine = words[++i] ?? "";
    else if (words[i] === "login" || words[i] === "account") i++;
    else if (words[i] === "password")
      found.push({ kind: "password", from: machine, value: unquoted(words[++i] ?? "") });
  }
  return found;
}

function docker(text: string): readonly PlacedCredential[] {
  const plain = json({ identitytoken: "docker-token", registrytoken: "docker-token" })(text);
  const auths = json({ auth: "docker-credentials" })(text).flatMap((one): readonly PlacedCredential[] => {
    const decoded = decoded64(one.value);
    const password = decoded?.slice(decoded.indexOf(":") + 1);
    return password ? [one, { ...one, kind: "docker-password", value: password }] : [one];
  });
  return [...plain, ...auths];
}

/** A URL a line, with user and password. */
function urls(text: string): readonly PlacedCredential[] {
  return text.split(/\s+/).flatMap((word) => passwordIn(word, "git-credential") ?? []);
}

function pgpass(text: string): readonly PlacedCredential[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [host, , , , password] = line.startsWith("#") ? [] : line.split(/(?<!\\):/);
    return password ? [{ kind: "postgresql-password", from: host ?? "", value: password.replace(/\\(.)/g, "$1") }] : [];
  });
}

function whole(kind: CredentialKind): Read {
  return (text) => [{ kind, from: "", value: text.trim() }];
}

/** Names that say that their value is a credential. An access key id, a path and an address are none. */
const secretName =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|KEY|CREDENTIALS?|PAT)$|_TOKEN_[A-Z0-9]+$|(?:TOKEN|SECRET|PASSWORD)$/i;

function inEnvironment(env: Env): readonly PlacedCredential[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    const from = `$${name}`;
    const inUrl = passwordIn(value, "password-in-url");
    if (inUrl) return [{ ...inUrl, from }];
    return secretName.test(name) ? [{ kind: "environment-variable", from, value: value.trim() }] : [];
  });
}

function passwordIn(text: string, kind: CredentialKind): PlacedCredential | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s/@]*@/i.test(text)) return undefined;
  try {
    const { username, password, host } = new URL(text);
    // A token often stands alone before the @.
    const value = decodeURIComponent(password === "" ? username : password);
    return value === "" ? undefined : { kind, from: host, value };
  } catch {
    return undefined;
  }
}

function unquoted(written: string): string {
  const text = written.trim();
  return /^(["'])[^]*\1,?$/.test(text) ? text.replace(/,$/, "").slice(1, -1) : text;
}

function decoded64(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return undefined;
  const decoded = Buffer.from(value, "base64").toString("utf8");
  return /^[ -~]+$/.test(decoded) ? decoded : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function expand(files: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      if (path.basename(file) !== "*.json") return [file];
      const folder = path.dirname(file);
      const names = await readdir(folder).catch(() => []);
      return names.filter((name) => name.endsWith(".json")).map((name) => path.join(folder, name));
    }),
  );
  return all.flat().sort();
}

/** The file's text; `null` where it is not there, not a file, or far too large for what it should be. */
async function readSmall(file: string): Promise<string | null> {
  const facts = await stat(file).catch(() => null);
  if (facts?.isFile() !== true || facts.size > 1024 * 1024) return null;
  return readFile(file, "utf8").catch(() => null);
}

function shown(file: string, home: string): string {
  const relative = path.relative(home, file);
  return relative.startsWith("..") || path.isAbsolute(relative) ? file : `~/${relative.split(path.sep).join("/")}`;
}
