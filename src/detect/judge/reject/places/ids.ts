/** Ids, keys of records and caches, and tokens that open nothing. */

import { isUnsignedToken } from "../../../check.ts";
import { decodeBase64, isPrintable } from "../../../decode/encoding.ts";
import { latin1, toBytes } from "../../../text.ts";
import { isMadeFrom } from "../../made-from.ts";
import { looksRandom } from "../../rarity.ts";
import { anyWord } from "../../../word-list.ts";
import { uuid } from "../../uuid.ts";
import type { NamedValue } from "../../../locate/named-value.ts";
import type { RejectPlace } from "../place.ts";

/** One whose line ends before it does, too. */
const uuidOrCut = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){1,3}(?:[0-9a-f]{12})?$/i;

const anyUuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

const requestToken = anyWord({
  ends: "client_token request_token lock_token change_token action_token share_token product_token".split(" "),
  holds: "UserSecrets".split(" "),
});

/** Whether a value is an object in base64 whose strings are addresses, words and ids: none was random. */
function isDataWithoutSecret(text: string): boolean {
  const written = toBytes(text);
  const data = decodeBase64(written, 0, written.length);
  if (!data || !isPrintable(data)) return false;
  const said = latin1(data, 0, data.length).trim();
  if (!said.startsWith("{") || !said.endsWith("}")) return false;
  return Array.from(said.matchAll(/[\w+/=.~-]{12,}/g)).every(([word]) => {
    const bytes = toBytes(word);
    return uuid.test(word.toLowerCase()) || !looksRandom(bytes, 0, bytes.length);
  });
}

const nameOfSecret = anyWord({ holds: "pass pwd secret token key auth cred salt app client user".split(" ") });

/** Whether values of the same length in hex stand beside one under three names or more that promise no secret: a table of digests. */
function isAmongDigests(bytes: Uint8Array, { start, end }: NamedValue): boolean {
  const around = latin1(bytes, start - 500, start) + latin1(bytes, end, end + 500);
  const names = new Set<string>();
  for (const [, name, digest] of around.matchAll(
    /(?<![\w./-])([\w./-]{2,60})["']?(?::|=| =>) {0,2}["']?([0-9a-f]{16,64}|[0-9A-F]{16,64})\b/g,
  ))
    if (digest?.length === end - start && name !== undefined && !nameOfSecret.test(name)) names.add(name);
  return names.size >= 3;
}

export const idPlaces: readonly RejectPlace[] = [
  {
    id: "unsigned-token",
    holds: (_bytes, _value, _name, text) => isUnsignedToken(text),
    rejects: ['token: «^base64url:{"alg":"HS256","typ":"JWT"}»'],
    keeps: ["token: «alnum:36»"],
  },
  {
    id: "cache-key",
    name: /keys?$/i,
    text: /^(?=.{0,9}[a-z]{3})[a-z][\w./]*(?:-[\w.]+)*[-./][0-9a-f]{7,64}$|^[a-z][\w./]*(?::[\w.]+)+:[0-9a-f]{16,64}$/i,
    notText: /^[0-9a-f-]+$/i,
    rejects: [
      "  cache_key: v3-gems-«hex:40»",
      "  key: linux-x64-node20-«hex:64»",
      "  restore-keys: token-«hex-lower:32»",
      "<!-- frag key: views10/v8/contributors:v21:«hex-lower:32» -->",
    ],
    keeps: ['  api_key: "«hex:40»"'],
  },
  {
    id: "resource",
    operator: "colon",
    before: [70, /(?::|arn:aws[\w-]*:secretsmanager:[\w-]*:\d*):$/],
    // Puppet's data name a class's parameters so, with a blank behind the colon: mysql::server::root_password: …
    holds: (_bytes, { nameEnd, start }) => start === nameEnd + 1,
    rejects: ["arn:aws:secretsmanager:us-east-1:111122223333:secret:prod-«alnum:20»"],
    keeps: ["secret: «alnum:24»"],
  },
  {
    id: "request-token",
    text: uuidOrCut,
    any: [
      { operator: "call" },
      { name: requestToken },
      // A pipeline is given the id under which the server keeps it.
      { beforeValue: [20, /\bcredentials\(\s?["']$/] },
      { before: [10, /alt=media&$/] },
      { holds: (bytes, { start }) => isMadeFrom(latin1(bytes, start - 40, start)) },
    ],
    rejects: [
      'requestToken = "«uuid»"',
      "GITHUB_TOKEN=credentials('«uuid»')",
      "const token = generateToken('«uuid»' as UserId)",
    ],
    keeps: ['authToken = "«uuid»"', "authToken = String('«uuid»')"],
  },
  {
    id: "scheme",
    operator: "colon",
    text: /^\/\//,
    holds: (_bytes, { nameEnd, start }) => start === nameEnd + 1,
    rejects: ["'token://com.example.market/«hex:32»?$time'", "pass://vault/«alnum:24»"],
    keeps: ["token: //«alnum:24»"],
  },
  {
    id: "record-id",
    name: /key$/i,
    notName: /api|secret|access|private|auth|app|sign|encrypt|licen[cs]e/i,
    any: [
      { text: /^[a-z]{2,20}_?(?:[0-9a-f]{13}|[0-9a-f]{24})$/ },
      // What WordPress keeps beside a post stands under a name, which may end in a digest.
      { name: /(?:^|[_:])meta_?key$/i, text: /^_?[a-z]+(?:_[a-z0-9]+)+$/ },
    ],
    rejects: [
      '"key": "layout_«hex-lower:13»"',
      "const customKey = 'custom«hex-lower:24»'",
      "<wp:meta_key>_oembed_time_«hex-lower:32»</wp:meta_key>",
      "'meta_key' => '_oembed_«hex-lower:32»',",
    ],
    keeps: ['api_key: "live_«hex-lower:24»"', 'key = "key_«hex-lower:32»"'],
  },
  {
    id: "table-of-ids",
    any: [
      { name: /pass/i, text: uuid, beforeValue: [120, anyUuid] },
      { name: /pass/i, text: uuid, behind: [120, anyUuid] },
      { text: /^(?:[0-9a-f]{16,64}|[0-9A-F]{16,64})$/, holds: isAmongDigests },
    ],
    rejects: [
      "enum Ids { OnePassword = '«uuid»',\n  NordPass = '«uuid»' }",
      '{"login": "«hex-lower:32»", "title": "«hex-lower:32»",\n "reset_password": "«hex-lower:32»", "footer": "«hex-lower:32»"}',
      "CHECKSUMS:\n  Alamofire: «hex-lower:40»\n  Kit: «hex-lower:40»\n  ApiToken: «hex-lower:40»\n  Zip: «hex-lower:40»\n",
    ],
    keeps: [
      'DB_PASSWORD="«uuid»"',
      '{"appId": "«hex-lower:32»", "clientId": "«hex-lower:32»", "userId": "«hex-lower:32»", "apiSecret": "«hex-lower:32»"}',
      '{"login": "«hex-lower:32»", "title": "«hex-lower:32»", "password": "«hex-lower:32»"}',
    ],
  },
  {
    id: "encoded-data",
    any: [
      {
        text: /^e[wy3][A-Za-z0-9+/_-]{22,}={0,2}$/,
        holds: (_bytes, _value, _name, text) => isDataWithoutSecret(text),
      },
      // How serialized objects of Java and .NET, packed data, pictures and pages begin.
      { text: /^(?:rO0AB|AAEAAAD\/{4}|H4sIA|iVBORw|R0lGOD|JVBERi|PD94bW|PHN2Zy|PCFET0)[A-Za-z0-9+/\s]{24,}/ },
    ],
    rejects: [
      'token = "rO0ABXNyADFvcmcuZHVtbXkuaW5zZWN1cmUu«alnum:40»"',
      'token = "iVBORw0KGgoAAAANSUhEUgAA«alnum:40»"',
      'pageToken = "«^base64:{"url":"https://example.org","app":"test","page":12}»"',
      '<div acme-token="«^base64:{ "u": "https://localhost:5001", "id": "«uuid»" }»">',
    ],
    keeps: ['authToken = "«^base64:{"user":"app","key":"«alnum:32»"}»"'],
  },
];
