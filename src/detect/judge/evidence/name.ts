/** Evidence of the name that a value stands under. */

import type { NameKind } from "../../../core/named.ts";
import { wordsOf } from "../../locate/name.ts";
import { Remembered } from "../remembered.ts";
import { charactersIn, holdsAny, isMadeOf, lower, upper } from "../../characters.ts";

/** The order in which {@link nameEvidence} yields. */
export const nameEvidenceNames: readonly string[] = [
  "name-kind",
  "name-head",
  "name-length",
  "name-words",
  "name-style",
  "name-account",
  "name-access",
  "name-test",
  "name-about",
  "name-public",
  "name-dotted",
];

const kinds: Readonly<Record<NameKind, number>> = { none: 0, weak: 1, secret: 2, password: 3 };

/** The number of a name that ends in the word secret. */
export const secretHead = 7;

/** What the last word of a name is about. */
const heads: readonly (readonly [RegExp, number])[] = [
  [/passphrase$|passcode$/, 8],
  [/passwords?$|passwd$|passwort$|kennwort$|senha$/, 10],
  [/pass$|pwd$|pw$|psk$/, 9],
  [/secrets?$/, secretHead],
  [/tokens?$/, 6],
  [/keys?$/, 5],
  [/cred(?:ential)?s?$/, 4],
  [/auth(?:orization)?$|bearer$/, 3],
  [/salt$|nonce$|iv$|seed$/, 2],
  [/ids?$|names?$|hash$|user$|url$|type$/, 1],
];

// What a word of the name is about.
const account: ReadonlySet<string> = new Set(
  "db database user admin root account login mail email smtp ftp ssh mysql postgres redis ldap sql mongo rabbitmq owner sys system".split(
    " ",
  ),
);
const access: ReadonlySet<string> = new Set(
  (
    "api access client private consumer app application aws azure google github secret service shared master encryption signing jwt " +
    "session oauth bot auth"
  ).split(" "),
);
const test: ReadonlySet<string> = new Set(
  (
    "test tests testing mock fake dummy example sample invalid wrong bad expected old new my valid other another current stub demo foo " +
    "bar"
  ).split(" "),
);
const about: ReadonlySet<string> = new Set(
  (
    "label hint error message msg text title field input form placeholder help button link page view screen class style icon type name " +
    "id length min max count path file dir url uri host policy regex pattern rule rules required confirm confirmation reset forgot " +
    "change strength validator format prefix column table index header param parameter option attr attribute property method prompt " +
    "description desc list map set node kind state action event update updated generate generated check verify enable disable require " +
    "allow show hide toggle need needs is has no use"
  ).split(" "),
);
const publicName: ReadonlySet<string> = new Set(
  (
    "public pub hash hashed digest checksum fingerprint encrypted sha sha256 md5 csrf xsrf nonce salt cache primary foreign sort " +
    "partition publishable site anon page next sync"
  ).split(" "),
);

const remembered = new Remembered<Uint8Array>();

/** What the name says, by itself and by the kind that the locator gave it. */
export function nameEvidence(name: string, kind: NameKind): Uint8Array {
  return remembered.of(kind, name, () => read(name, kind));
}

function read(name: string, kind: NameKind): Uint8Array {
  const said = wordsOf(name);
  const any = (kind: ReadonlySet<string>): number => said.filter((word) => kind.has(word)).length;
  const last = (said[said.length - 1] ?? "").replace(/\d+$/, "");
  const head = heads.find(([expression]) => expression.test(last))?.[1] ?? 0;
  return Uint8Array.of(
    kinds[kind],
    head,
    Math.min(255, name.length),
    said.length,
    styleOf(name),
    any(account),
    any(access),
    any(test),
    any(about),
    any(publicName),
    name.includes(".") ? 1 : 0,
  );
}

/** How the words of a name are put together. */
function styleOf(name: string): number {
  const first = name.slice(0, 1);
  const isConstant = isMadeOf(name, constant);
  if (isConstant && holdsAny(first, upper) && !name.includes("_")) return 5;
  if (isConstant) return 6;
  if (holdsAny(first, lower) && isMadeOf(name, lowerAndDigits)) return 0;
  if (name.includes("-")) return 4;
  if (name.includes("_")) return 2;
  return holdsAny(first, upper) ? 3 : 1;
}

const constant = charactersIn("A-Z0-9_");
const lowerAndDigits = charactersIn("a-z0-9");
