/** Credentials inside URLs: `scheme://user:password@host`. Local: 300 bytes on either side of `://`. */

import type { Confidence } from "../../core/severity.ts";
import { isHumps } from "./name.ts";
import { isPlaceholder, withoutLeet } from "../judge/placeholder.ts";
import { bitsPerCharacter, looksRandom, rarity } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";

/** A password in a URL. */
export interface UrlCredentials {
  readonly start: number;
  readonly end: number;
  readonly user: string;
  readonly confidence: Confidence;
}

/** The longest user and password together, in bytes. */
export const maxUserInfo = 300;

/** The password of the URL whose `://` stands at `at`. */
export function findUrlCredentials(bytes: Uint8Array, at: number): UrlCredentials | undefined {
  let at2 = -1;
  let colon = -1;
  const from = at + 3;
  const limit = Math.min(bytes.length, from + maxUserInfo);
  for (let p = from; p < limit; p++) {
    const c = bytes[p] as number;
    if (c === 0x40) at2 = p;
    else if (c === 0x3a && colon < 0) colon = p;
    // Passwords with unescaped signs occur; what surely ends an authority does not.
    else if (
      c <= 32 ||
      c === 0x22 ||
      c === 0x27 ||
      c === 0x3c ||
      c === 0x3e ||
      c === 0x60 ||
      c === 0x5c ||
      c === 0x2f ||
      c === 0x7f
    ) {
      break;
    } else if ((c === 0x3f || c === 0x23 || c === 0x2c || c === 0x29 || c === 0x5d) && at2 >= 0) break;
  }
  if (at2 < 0) return undefined;
  if (colon < 0 || colon > at2) return userAlone(bytes, at, at2);
  if (at2 - colon < 4) return undefined;
  if (!/[A-Za-z][A-Za-z0-9+.-]*$/.test(latin1(bytes, at - 24, at))) return undefined;
  const start = colon + 1;
  const text = latin1(bytes, start, at2);
  const user = latin1(bytes, from, colon);
  // GitHub's way to hand over a token where a user name is asked for.
  if (text === "x-oauth-basic") return userAlone(bytes, at, colon);
  const host = /^[A-Za-z0-9.[\]:%_-]*/.exec(latin1(bytes, at2 + 1, at2 + 80))?.[0] ?? "";
  if (
    host === "" ||
    isPlaceholder(text, looksRandom(bytes, start, at2)) ||
    /^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(text)
  )
    return undefined;
  return { start, end: at2, user, confidence: judge(bytes, start, at2, text, user, host) };
}

/** A token that stands where the user's name is asked for: `https://TOKEN@host/`. */
function userAlone(bytes: Uint8Array, at: number, end: number): UrlCredentials | undefined {
  const start = at + 3;
  const text = latin1(bytes, start, end);
  if (
    !/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(text) ||
    !/(?:^|[^a-z])(?:git\+)?https?$/i.test(latin1(bytes, at - 12, at))
  )
    return undefined;
  // Sentry's DSN is public by design: 32 hex digits, a host, a number.
  const rest = latin1(bytes, end + 1, end + 100);
  if (/^[0-9a-f]{32}$/.test(text) && /^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(rest)) return undefined;
  if (!/^[A-Za-z0-9.-]+/.test(rest) && bytes[end] === 0x40) return undefined;
  if (isPlaceholder(text, true) || !looksRandom(bytes, start, end)) return undefined;
  return { start, end, user: "", confidence: "medium" };
}

const documentationHost =
  /^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i;
const wellKnown =
  /^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;

function judge(bytes: Uint8Array, start: number, end: number, text: string, user: string, host: string): Confidence {
  if (wellKnown.test(text) || wellKnown.test(withoutLeet(text)) || text.toLowerCase() === user.toLowerCase())
    return "low";
  const length = end - start;
  const isLetters = /^[a-z]+$/i.test(text);
  const drawn =
    rarity(bytes, start, end) >= 48 &&
    looksRandom(bytes, start, end) &&
    (!isLetters || bitsPerCharacter(bytes, start, end) >= 6);
  // Who takes his host's name out leaves the password in; who writes an example invents a word.
  if (documentationHost.test(host)) return drawn ? "medium" : "low";
  // Words: `apiSecret`, `MACHINE-PASS`, `vagrant`, `dbpass`, `secret%2Faccess`.
  if (
    /^(?:[A-Za-z_.-]|%2[0-9A-F])+$/i.test(text) &&
    (bitsPerCharacter(bytes, start, end) < 4.3 ||
      isHumps(text) ||
      /^[A-Z_.-]+$/.test(text) ||
      /[_.%-]|(?:pass|passwd|password|secret|pwd)$/.test(text))
  )
    return "low";
  if (/^\d+$/.test(text) || length < 6) return "low";
  return drawn ? "high" : "medium";
}
