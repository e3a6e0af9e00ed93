/**
 * One question to STS: GetCallerIdentity with a credential that was found, and what the answer proves. Everything that the SDK
 * would look up by itself (credentials, profile, region, endpoint, retries) is given, so that nothing of this machine is used.
 */

import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { proxyFor, tunnelAgent } from "../proxy.ts";
import { timeLimit } from "../time-limit.ts";
import type { Endpoint } from "./sts-endpoints.ts";

/** A credential that was found. */
export interface Credential {
  readonly keyId: string;
  readonly secret: string;
  readonly token?: string;
}

/** What one answer proves. */
export type Answer =
  /** They belong together and are active now. */
  | { readonly kind: "identity"; readonly account: string; readonly arn: string }
  /** This partition does not know the id as active; of a temporary one the token may be another's. */
  | { readonly kind: "not-known" }
  /** The id is known and active; the secret is not its own. */
  | { readonly kind: "wrong-secret" }
  /** The token was genuine and has expired. */
  | { readonly kind: "expired" }
  /** This region answers nothing for the account; another may. */
  | { readonly kind: "region-off" }
  /** Nothing. */
  | { readonly kind: "open"; readonly reason: OpenReason };

/** Why an answer proves nothing: a word, some with detail after a colon. */
export type OpenReason =
  | "timeout"
  | "throttled"
  | "denied"
  | "clock"
  | "account-not-ready"
  | "interrupted"
  | `network: ${string}`
  | `server-error: ${string}`
  | `unexpected-answer: ${string}`;

/** How STS is asked; times in milliseconds. */
export interface StsOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Called with every answer, whatever it says. */
  readonly onAnswer?: (() => void) | undefined;
  /** For one try, from the connection to the end of the answer; 10,000 by default. */
  readonly timeout?: number | undefined;
  /** Tries where throttled or where a server or the network fails; 4 by default. */
  readonly tries?: number | undefined;
  /** Wait before the second try, doubled for each further one, a random half taken off; 500 by default. */
  readonly backoff?: number | undefined;
}

/** Asks STS. */
export interface Sts {
  ask(endpoint: Endpoint, credential: Credential): Promise<Answer>;
  close(): void;
}

/** Makes an asker that keeps its connections until it is closed. */
export function createSts(options: StsOptions): Sts {
  const { timeout = 10_000, tries = 4, backoff = 500, signal, env, onAnswer } = options;
  const agents = new Map<string, HttpAgent | HttpsAgent>();
  /** What the server's clock is ahead of ours. */
  const offsets = new Map<string, number>();

  const agentFor = (url: string): HttpAgent | HttpsAgent => {
    const known = agents.get(url);
    if (known) return known;
    const proxy = proxyFor(url, env);
    const agent = url.startsWith("http:") ? new HttpAgent() : proxy ? tunnelAgent(proxy) : new HttpsAgent();
    agents.set(url, agent);
    return agent;
  };

  const once = async (endpoint: Endpoint, credential: Credential): Promise<Tried> => {
    const offset = offsets.get(endpoint.url) ?? 0;
    const client = clientFor(endpoint, credential, offset, agentFor(endpoint.url), timeout);
    const limit = timeLimit(timeout, signal);
    try {
      const sent = client.send(new GetCallerIdentityCommand({}), { abortSignal: limit.signal });
      const output = await orAborted(sent, limit.signal);
      onAnswer?.();
      return { answer: identityOf(output) };
    } catch (error) {
      if (signal?.aborted === true) return { answer: open("interrupted") };
      if (limit.signal.aborted) return { answer: open("timeout"), again: true };
      const tried = readFailure(error);
      if (tried.isAnswer === true) onAnswer?.();
      const date = tried.date;
      if (tried.mayBeClock !== true || date === undefined) return tried;
      const now = date - Date.now();
      if (Math.abs(now - offset) < skewThatMatters) return tried;
      offsets.set(endpoint.url, now);
      return { ...tried, again: true, atOnce: true };
    } finally {
      limit.clear();
    }
    // The client is not destroyed: that would end the agent, and with it the calls of others.
  };

  return {
    async ask(endpoint, credential) {
      let isClockCorrected = false;
      for (let tried = 1; ; tried++) {
        const { answer, again, atOnce } = await once(endpoint, credential);
        if (atOnce === true && !isClockCorrected) {
          isClockCorrected = true;
          continue;
        }
        if (again !== true || atOnce === true || tried >= tries || signal?.aborted === true) return answer;
        await pause(backoff * 2 ** (tried - 1) * (0.5 + Math.random() / 2), signal);
      }
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** What one try came to. */
interface Tried {
  readonly answer: Answer;
  /** Whether trying again may help. */
  readonly again?: boolean;
  /** Without waiting: the clock has been corrected. */
  readonly atOnce?: boolean;
  readonly mayBeClock?: boolean;
  /** Whether a server has answered at all. */
  readonly isAnswer?: boolean;
  /** The server's clock, in milliseconds since 1970. */
  readonly date?: number;
}

/** AWS allows 15 minutes; from 4 on a wrong clock is taken for the cause, as the SDK does. Milliseconds. */
const skewThatMatters = 240_000;

function clientFor(
  { url, region }: Endpoint,
  { keyId, secret, token }: Credential,
  offset: number,
  agent: HttpAgent | HttpsAgent,
  timeout: number,
): STSClient {
  const handler = url.startsWith("http:") ? { httpAgent: agent as HttpAgent } : { httpsAgent: agent as HttpsAgent };
  return new STSClient({
    region,
    endpoint: url,
    credentials: {
      accessKeyId: keyId,
      secretAccessKey: secret,
      ...(token === undefined ? {} : { sessionToken: token }),
    },
    // The default chain would reach this machine's own credentials; whatever asks for it fails.
    credentialDefaultProvider: () => () => Promise.reject(new Error("no credentials but those that were found")),
    systemClockOffset: offset,
    maxAttempts: 1,
    retryMode: "standard",
    defaultsMode: "standard",
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    authSchemePreference: ["sigv4"],
    sigv4aSigningRegionSet: [region],
    userAgentAppId: "leakscan",
    // A proxy that resets the clock by its own Date must not disturb the other clients: each try has its own client.
    requestHandler: { connectionTimeout: Math.min(timeout, 5000), requestTimeout: timeout, ...handler },
    logger: silent,
  });
}

const nothing = (): void => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

function identityOf({ Account, Arn }: { Account?: string | undefined; Arn?: string | undefined }): Answer {
  // Anything that answers 200 could stand in the way (a captive portal): only a whole identity proves one.
  const isIdentity = Account !== undefined && /^\d{12}$/.test(Account) && Arn !== undefined && arnShape.test(Arn);
  return isIdentity ? { kind: "identity", account: Account, arn: Arn } : open("unexpected-answer: 200");
}

const arnShape = /^arn:aws[a-z-]*:(?:iam|sts)::\d{12}:[\x21-\x7e]{1,2048}$/;

/** Answers by their code in STS's, the JSON protocols' and EC2's wording. */
const byCode: Readonly<Record<string, Answer>> = {
  InvalidClientTokenId: { kind: "not-known" },
  UnrecognizedClientException: { kind: "not-known" },
  SignatureDoesNotMatch: { kind: "wrong-secret" },
  ExpiredToken: { kind: "expired" },
  ExpiredTokenException: { kind: "expired" },
  RegionDisabledException: { kind: "region-off" },
  RegionDisabled: { kind: "region-off" },
  RequestExpired: { kind: "open", reason: "clock" },
  AccessDenied: { kind: "open", reason: "denied" },
  AccessDeniedException: { kind: "open", reason: "denied" },
  OptInRequired: { kind: "open", reason: "account-not-ready" },
  Throttling: { kind: "open", reason: "throttled" },
  ThrottlingException: { kind: "open", reason: "throttled" },
  RequestLimitExceeded: { kind: "open", reason: "throttled" },
  TooManyRequestsException: { kind: "open", reason: "throttled" },
};

/** Reads an error of the SDK. Its message may quote what was sent or received, so only codes and numbers are taken from it. */
function readFailure(error: unknown): Tried {
  const { name, message, code, $metadata, $response } = (error ?? {}) as Failure;
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  const written = $response?.headers?.["date"];
  const date = written === undefined ? Number.NaN : Date.parse(written);
  const known = name !== undefined && Object.hasOwn(byCode, name) ? byCode[name] : undefined;
  if (known !== undefined && status !== undefined && status >= 400 && status < 500) {
    // STS says "Signature expired" or "not yet current" by the same code as "wrong secret": then it is the clock's fault.
    const isClock =
      name === "RequestExpired" || (name === "SignatureDoesNotMatch" && /expired|not yet current/i.test(message ?? ""));
    const answer: Answer = isClock ? open("clock") : known;
    const again = answer.kind === "open" && answer.reason === "throttled";
    const mayBeClock = isClock || name === "SignatureDoesNotMatch";
    return { answer, again, mayBeClock, isAnswer: true, ...(Number.isNaN(date) ? {} : { date }) };
  }
  if (status === undefined) return { answer: open(`network: ${codeOf(code ?? name)}`), again: true };
  if (status === 429) return { answer: open("throttled"), again: true, isAnswer: true };
  if (status >= 500) return { answer: open(`server-error: ${String(status)}`), again: true, isAnswer: true };
  return { answer: open(`unexpected-answer: ${String(status)}`), isAnswer: true };
}

interface Failure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}

/** A code is a word; anything else could be a message. */
function codeOf(code: string | undefined): string {
  return code !== undefined && /^[A-Za-z_0-9]{2,40}$/.test(code) ? code : "error";
}

function open(reason: OpenReason): Answer {
  return { kind: "open", reason };
}

/** The SDK stops listening to the signal once the headers are there: a body that never ends would hang. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error("aborted"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done, { once: true });
  });
}
