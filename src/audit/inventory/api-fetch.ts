/**
 * HTTP to one host's API. The token that a request carries never reaches another host: neither by a redirect nor by a link to the
 * next page. A host that fails for a moment is asked again.
 */

import http from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { proxyFor, tunnelAgent } from "../../verify/proxy.ts";
import type { AuditContext } from "../context.ts";

/** As the web's own `fetch`, as far as API clients need it. */
export type ApiFetch = (
  url: string | URL,
  options?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

const mostTries = 4;
const mostRedirects = 5;

/** Milliseconds that a host may ask us to wait. */
const mostWait = 3_600_000;

/**
 * Makes a client for the host of a base URL.
 * @param name what errors call the host's kind: `GitHub`
 */
export function apiFetch(base: string, name: string, context: AuditContext): ApiFetch {
  const { origin } = baseUrl(base, name);
  const ask = async (url: URL, headers: Readonly<Record<string, string>>): Promise<Response> => {
    for (let tries = 1; ; tries++) {
      const answer = await once(url, headers, context).catch((error: unknown) => {
        context.signal?.throwIfAborted();
        if (tries === mostTries) throw unreachable(name, origin, error);
        return null;
      });
      if (answer !== null && (answer.status < 500 || tries === mostTries)) return answer;
      await answer?.body?.cancel();
      await wait(
        context.patience.pause * 2 ** (tries - 1),
        undefined,
        context.signal ? { signal: context.signal } : {},
      );
    }
  };
  return async (url, { method = "GET", headers = {} } = {}) => {
    if (method !== "GET" && method !== "HEAD") throw new TypeError(`${name} is only read`);
    let target = new URL(url, origin);
    for (let redirects = 0; ; redirects++) {
      if (target.origin !== origin) throw elsewhere(name, target);
      const answer = await ask(target, headers);
      const to = answer.headers.get("location");
      if (![301, 302, 303, 307, 308].includes(answer.status) || to === null) return answer;
      await answer.body?.cancel();
      if (redirects === mostRedirects) throw unreachable(name, origin, { code: "too-many-redirects" });
      target = new URL(to, target);
    }
  };
}

/** Waits as long as a host that is asked too often says; false where that is too long. */
export async function waitAsTold(answer: Response, { patience, signal }: AuditContext): Promise<boolean> {
  const told = Number(answer.headers.get("retry-after") ?? Number.NaN) * 1000;
  const milliseconds = Number.isFinite(told) ? told : patience.pause;
  if (milliseconds > mostWait) return false;
  await wait(milliseconds, undefined, signal ? { signal } : {});
  return true;
}

/** A base URL that can be asked. Throws a ScanError where it is none. */
export function baseUrl(base: string, name: string): URL {
  try {
    const url = new URL(base);
    if (url.protocol === "https:" || url.protocol === "http:") return url;
  } catch {
    // Reported below, without the URL: it may hold a password.
  }
  throw new ScanError("no-api", says("hostNoUrl", name));
}

/** What a host's refusal means for the person who asked. */
export function refused(name: string, what: string, status: number): ScanError {
  if (status === 404) return new ScanError("inventory-not-found", says("listNotFound", name, what));
  if (status === 401 || status === 403)
    return new ScanError("inventory-refused", says("listRefused", name, what, status));
  return new ScanError("inventory-failed", says("listFailed", name, what, status));
}

function once(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { env, signal, patience: { timeout } }: AuditContext,
): Promise<Response> {
  const proxy = proxyFor(url.href, env);
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const request = client.get(
      url,
      {
        headers,
        timeout,
        ...(signal && { signal }),
        ...(proxy && { agent: tunnelAgent(proxy) }),
      },
      (answer) => {
        const given = new Headers();
        for (const [key, value] of Object.entries(answer.headers))
          for (const one of [value ?? []].flat()) given.append(key, one);
        const status = answer.statusCode ?? 500;
        const hasBody = status !== 204 && status !== 304;
        if (!hasBody) answer.resume();
        const body = hasBody ? (Readable.toWeb(answer) as ReadableStream<Uint8Array>) : null;
        resolve(new Response(body, { status, headers: given }));
      },
    );
    request.on("timeout", () => request.destroy(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })));
    request.on("error", reject);
  });
}

function elsewhere(name: string, target: URL): ScanError {
  return new ScanError("inventory-redirected", says("listRedirected", name, target.host));
}

function unreachable(name: string, origin: string, cause: unknown): ScanError {
  const code = String((cause as { readonly code?: unknown } | null)?.code ?? "unknown");
  return new ScanError("inventory-failed", says("listUnreachable", name, new URL(origin).host, code), { cause });
}
