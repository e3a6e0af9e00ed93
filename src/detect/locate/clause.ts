/**
 * What ties a name and a value by words instead of a sign: SQL's `IDENTIFIED BY '…'`, `sshpass -p …`, PowerShell's
 * `ConvertTo-SecureString "…"`, a router's `enable secret 0 …`, classes that take a user and a password, `echo user:… | chpasswd`,
 * and the scheme of an Authorization header. Local: at most 160 bytes on either side of the name.
 */

import { latin1 } from "../text.ts";

/** How far a clause goes, in bytes. */
const reach = 160;

/** By the name's end, in small letters: what stands between it and the value, both signs and words. */
const clauses: Readonly<Record<string, RegExp>> = {
  // Unquoted only where a statement ends behind it: prose identifies things by this and that.
  identified: /^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,
  sshpass: /^ -p ?(?=[^\s$])/,
  securestring: /^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,
  // Cisco's and its kin: how the value is kept (0 plain, 7 veiled), then the value.
  password: /^ [07] (?=\S{4,}\s*(?:$|\n))/,
  secret: /^ [0589] (?=\S{4,}\s*(?:$|\n))/,
};

/** Classes and functions whose arguments are a user and a password. */
const takesUserAndPassword =
  /(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/;
const firstArgument = /^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;

/**
 * Where the value begins that a clause from `from` on ties to the name that holds `at` and ends at `nameEnd`; 0 where none does.
 * `from` is the blank behind the name, or what follows the parenthesis of a call.
 */
export function readAhead(bytes: Uint8Array, at: number, nameEnd: number, from: number): number {
  const last = (bytes[nameEnd - 1] as number) | 32;
  if (bytes[from - 1] === 0x28) {
    if (last !== 0x6c && last !== 0x68 && last !== 0x6e && last !== 0x73) return 0; // l, h, n, s
    if (!takesUserAndPassword.test(latin1(bytes, nameEnd - 36, nameEnd))) return 0;
    const skipped = firstArgument.exec(latin1(bytes, from, from + reach))?.[0].length ?? 0;
    return skipped > 0 ? from + skipped : 0;
  }
  const next = (bytes[from + 1] as number) | 32;
  // Quick: by, with, as; an option; a number; a quote. Most names that a blank follows stand in prose.
  if (
    next !== 0x62 &&
    next !== 0x77 &&
    next !== 0x61 &&
    next !== 0x2d &&
    next !== 0x22 &&
    next !== 0x27 &&
    !(next >= 0x30 && next <= 0x39)
  )
    return 0;
  if (last !== 0x64 && last !== 0x73 && last !== 0x67 && last !== 0x74) return 0; // d, s, g, t
  const name = /[a-z]+$/.exec(latin1(bytes, at - 4, nameEnd).toLowerCase())?.[0] ?? "";
  if (name === "identified" && !/\b(?:user|role|grant|connect\s+to)\b/i.test(latin1(bytes, at - reach, at))) return 0;
  const skipped = clauses[name]?.exec(latin1(bytes, from, from + reach))?.[0].length ?? 0;
  return skipped > 0 ? from + skipped : 0;
}

/** The password that is piped into `chpasswd` or `passwd --stdin`, whose name holds `at` and ends at `nameEnd`. */
export function readBehind(
  bytes: Uint8Array,
  at: number,
  nameEnd: number,
): { readonly start: number; readonly end: number } | undefined {
  // Quick: both end in passwd.
  if (bytes[nameEnd - 1] !== 0x64 || bytes[nameEnd - 2] !== 0x77 || nameEnd - at !== 6) return undefined;
  const before = latin1(bytes, at - reach, at);
  const isPair = before.endsWith("ch");
  if (!isPair && latin1(bytes, nameEnd, nameEnd + 8) !== " --stdin") return undefined;
  const line = (isPair ? pipedPair : pipedPassword).exec(before.slice(before.lastIndexOf("\n") + 1));
  const password = line?.[2];
  if (line === null || password === undefined) return undefined;
  const [whole, lead = ""] = line;
  const start = at - whole.length + lead.length;
  return { start, end: start + password.length };
}

const pipedPair = /(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/;
const pipedPassword = /(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/;

/** How long the scheme of an Authorization header is with the blank behind it, where a credential follows it (RFC 9110, section 11.4); else 0. */
export function schemeLength(name: string, value: string): number {
  if (!/authorization$/i.test(name)) return 0;
  return /^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(value)?.[0].length ?? 0;
}
