/** The way out through a proxy, as HTTPS_PROXY and NO_PROXY say: a CONNECT tunnel, so the proxy sees a host name and nothing else. */

import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { isLoopback } from "./aws/sts-endpoints.ts";

/** The proxy for a URL; `undefined` where it is reached directly. Throws a UsageError where the proxy's own URL is wrong. */
export function proxyFor(target: string, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const { hostname, port, protocol } = new URL(target);
  if (protocol !== "https:" || isLoopback(hostname)) return undefined;
  const get = (name: string): string => (env[name.toLowerCase()] ?? env[name] ?? "").trim();
  if (isExcepted(hostname, port === "" ? "443" : port, get("NO_PROXY"))) return undefined;
  const written = get("HTTPS_PROXY") || get("ALL_PROXY");
  if (written === "") return undefined;
  try {
    const url = new URL(written.includes("://") ? written : `http://${written}`);
    if (url.protocol === "http:" || url.protocol === "https:") return url;
  } catch {
    // Reported below, without the URL: it may hold a password.
  }
  throw new UsageError(says("proxyNoUrl"));
}

/** An agent whose connections go through a proxy. */
export function tunnelAgent(proxy: URL, options: https.AgentOptions = {}): https.Agent {
  return new TunnelAgent(proxy, options);
}

class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: https.AgentOptions) {
    super({ ...options, keepAlive: false });
    this.#proxy = proxy;
  }

  // Node calls it with a callback, and lets it answer later.
  override createConnection(
    options: https.RequestOptions & { servername?: string },
    callback: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const target = `${options.host ?? ""}:${String(options.port ?? 443)}`;
    const fail = (error: Error): void => callback(error, undefined as unknown as Duplex);
    const { protocol, hostname, port, username, password } = this.#proxy;
    const headers: Record<string, string> = { host: target };
    if (username !== "") {
      const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      headers["proxy-authorization"] = `Basic ${Buffer.from(pair).toString("base64")}`;
    }
    const client = protocol === "https:" ? https : http;
    const asked = client.request({
      method: "CONNECT",
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
      path: target,
      headers,
      agent: false,
    });
    asked.setTimeout(connectTimeout, () => asked.destroy(coded("ETIMEDOUT")));
    asked.once("error", fail);
    asked.once("connect", (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        fail(coded(`PROXY_${String(answer.statusCode ?? 0)}`));
        return;
      }
      const start = super.createConnection.bind(this) as unknown as (options: object) => Duplex;
      callback(null, start({ ...options, socket, servername: options.servername ?? options.host }));
    });
    asked.end();
    return undefined;
  }
}

/** Milliseconds. */
const connectTimeout = 5000;

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function isExcepted(host: string, port: string, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (only !== undefined && only !== port) return false;
      const bare = name.replace(/^\*?\./, "");
      return host === bare || host.endsWith(`.${bare}`);
    });
}
