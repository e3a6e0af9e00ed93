/** Where a queue is: the address that was typed, checked. Its password stands in no message. */

import { UsageError } from "../../../core/error.ts";
import { says } from "../../../messages/errors.ts";
import type { Environment } from "../../../git/harden.ts";

/** A Redis or Valkey server, and what all keys of the queue begin with. */
export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly database: number;
  readonly isEncrypted: boolean;
  /** Of an ACL. */
  readonly user?: string;
  readonly password?: string;
  readonly prefix: string;
  /** The address for people, without credentials. */
  readonly shown: string;
}

/** Reads an address. Throws a UsageError where it is none. */
export function queueAddress(typed: string, prefix: string | undefined, env: Environment): QueueAddress {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isEncrypted = url?.protocol === "rediss:" || url?.protocol === "valkeys:";
  const isKnown = isEncrypted || url?.protocol === "redis:" || url?.protocol === "valkey:";
  const database = /^\/?(\d{0,5})$/.exec(url?.pathname ?? "")?.[1];
  if (url === undefined || !isKnown || url.hostname === "" || database === undefined || url.search !== "")
    throw new UsageError(says("queueNoUrl"));
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? 6379 : Number(url.port);
  const password = url.password === "" ? env["LEAKSCAN_QUEUE_PASSWORD"] : decodeURIComponent(url.password);
  return {
    host,
    port,
    database: Number(database),
    isEncrypted,
    ...(url.username !== "" && { user: decodeURIComponent(url.username) }),
    ...(password !== undefined && password !== "" && { password }),
    prefix: checkedPrefix(prefix ?? "leakscan"),
    shown: `${url.protocol}//${url.hostname}:${port}`,
  };
}

function checkedPrefix(typed: string): string {
  if (/^[\w.-]{1,64}$/.test(typed)) return typed;
  throw new UsageError(says("queuePrefixWrong", JSON.stringify(typed.slice(0, 80))));
}
