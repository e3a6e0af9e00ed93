/** Asks vendors with one request each, as the data of their rules says. */

import http from "node:http";
import https from "node:https";
import type { Finding, Verdict } from "../core/finding.ts";
import type { LiveCheck } from "../core/live-check.ts";
import type { PairOf } from "../core/pair.ts";
import { isLoopback } from "./aws/sts-endpoints.ts";
import { proxyFor, tunnelAgent } from "./proxy.ts";
import { timeLimit } from "./time-limit.ts";
import type { OpenedVerifier, VerifierEnvironment } from "./verifier.ts";

/** What an HTTP verifier is made of. */
export interface HttpVerifierOptions extends VerifierEnvironment {
  /** By the id of the rule. */
  readonly checks: Readonly<Record<string, LiveCheck>>;
  readonly pairOf: PairOf;
  /** For one request, in milliseconds; 10,000 by default. */
  readonly timeout?: number;
  readonly now?: () => Date;
}

/** Requests at a time. */
const parallel = 4;

/** Makes the verifier of all vendors that one request is enough for. Redirects are not followed: the secret goes to its vendor alone. */
export function openHttpVerifier(options: HttpVerifierOptions): OpenedVerifier {
  const { checks, now = () => new Date() } = options;
  return {
    asksAbout: (rule) => Object.hasOwn(checks, rule),
    async verify(findings, { onProgress } = {}) {
      const asked = findings.filter(({ rule }) => Object.hasOwn(checks, rule));
      const verdicts = new Map<string, Verdict>();
      const queue = [...asked];
      const work = async (): Promise<void> => {
        // Once it is interrupted, what is left costs no connection.
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
          const verdict = await ask(one, findings, options);
          verdicts.set(one.fingerprint, { ...verdict, checkedAt: now().toISOString() });
          onProgress?.(verdicts.size, asked.length);
        }
      };
      await Promise.all(Array.from({ length: Math.min(parallel, asked.length) }, work));
      return verdicts;
    },
    close() {},
  };
}

type Draft = Omit<Verdict, "checkedAt">;

async function ask(finding: Finding, all: readonly Finding[], options: HttpVerifierOptions): Promise<Draft> {
  const check = options.checks[finding.rule] as LiveCheck;
  if (finding.secret.length === 0) return { status: "unknown", reason: "secret-gone" };
  const id = partnerOf(finding, all, options.pairOf);
  if (id === undefined && JSON.stringify(check).includes("{id}")) return { status: "unknown", reason: "no-key-id" };
  const values = { secret: finding.secret.reveal(), id: id?.secret.reveal() ?? "" };
  const fill = (text: string, encode: (value: string) => string = (value) => value): string =>
    text.replace(/\{(secret|id)\}/g, (_, name: "secret" | "id") => encode(values[name]));
  const url = fill(check.url, encodeURIComponent);
  if (!isSafe(url)) return { status: "unknown", reason: "vendor-unreachable" };
  const headers = Object.entries(check.headers ?? {}).map(([name, value]) => [name, fill(value)] as const);
  if (check.basic) {
    const pair = check.basic.map((part) => fill(part)).join(":");
    headers.push(["authorization", `Basic ${Buffer.from(pair).toString("base64")}`]);
  }
  const status = await send(url, check.method ?? "GET", Object.fromEntries(headers), options);
  if (typeof status === "string") return { status: "unknown", reason: status };
  if (check.active.includes(status)) return { status: "live" };
  if (check.refused.includes(status)) return { status: "revoked", reason: "refused" };
  return { status: "unknown", reason: `vendor-unclear: HTTP ${status}` };
}

/** The other part of the pair, where there is one alone. */
function partnerOf({ rule, related }: Finding, all: readonly Finding[], pairOf: PairOf): Finding | undefined {
  const idRule = pairOf(rule)?.with;
  const ids = all.filter((one) => one.rule === idRule && related.includes(one.fingerprint) && one.secret.length > 0);
  return ids.length === 1 ? ids[0] : undefined;
}

/** A secret goes over TLS, or to this machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** The status of the answer, or a word for why there is none. */
function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  { env, signal, onAnswer, timeout = 10_000 }: HttpVerifierOptions,
): Promise<number | "interrupted" | "vendor-unreachable"> {
  const proxy = proxyFor(url, env);
  const client = url.startsWith("http:") ? http : https;
  const limit = timeLimit(timeout, signal);
  return new Promise<number | "interrupted" | "vendor-unreachable">((resolve) => {
    const fail = (): void => resolve(signal?.aborted ? "interrupted" : "vendor-unreachable");
    try {
      const request = client.request(url, {
        method,
        headers: { "user-agent": "leakscan", accept: "application/json", ...headers },
        agent: proxy ? tunnelAgent(proxy) : false,
        signal: limit.signal,
      });
      request.on("error", fail);
      request.on("response", (response) => {
        onAnswer?.();
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.end();
    } catch {
      // A value that no header may hold.
      fail();
    }
  }).finally(limit.clear);
}
