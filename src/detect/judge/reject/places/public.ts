/** Keys that are meant to be public, and digests and ids of keys: what a name or its surroundings call public. */

import { latin1 } from "../../../text.ts";
import { anyWord } from "../../../word-list.ts";
import type { RejectPlace } from "../place.ts";

const uploadsApp = anyWord({ holds: "altool notarytool AuthKey_ app_store_connect".split(" ") });

const searchWidget = anyWord({ holds: "docsearch algolia-agent".split(" ") });

const searchOptions = anyWord({ holds: "indexname index_name searchparameters contextualsearch".split(" ") });

/** PGPASSWORD is PostgreSQL's. */
const signerName = /gpg|pgp(?!ass)|recv|fingerprint/i;

/** What is said before the value or behind it, up to the next statement, to be one. */
const digestForm = /^(?:[0-9a-f]{40}|[0-9A-F]{40}|[0-9a-f]{64}|[0-9A-F]{64})$/;
const saidBefore = /(?:thumb_?|finger_?)print[^\n;]{0,40}$/i;
const saidBehind = /^["'][^;]*?(?:thumb_?|finger_?)print/i;

const digestPath = anyWord({
  ends: "checksum/ hash/ digest/ sha/ sha1/ sha256/ sha384/ sha512/ md5/ integrity/ fingerprint/".split(" "),
});

/** Whether a page's search box is set up here: it is given the index, which a server that writes to it would not be given beside its key. */
function isPageSearch(before: string, behind: string): boolean {
  const near = (before + behind).toLowerCase();
  const isAlgolia = near.includes("algolia") || /app_?id["']?\s?[:=]\s?["'][A-Z0-9]{10}["']/i.test(before);
  return searchWidget.test(near) || (isAlgolia && searchOptions.test(behind.toLowerCase()));
}

export const publicPlaces: readonly RejectPlace[] = [
  {
    id: "public-name",
    notName: /secret$/i,
    name: /(?:^|[^a-z])(?:public|publishable|[cx]srf|authenticity)|Public|Publishable|[CX]srf|[CX]SRF|PUBLI(?:C|SHABLE)(?:_|$)|[Gg]uid$|[Pp]ub_?[Kk]ey|PUB_?KEY|(?:[Pp]eer|[Ss]ender)_?[Kk]ey|(?:PEER|SENDER)_?KEY|[Ii]nstrumentation_?[Kk]ey|INSTRUMENTATION_?KEY|[Vv]erification_?[Tt]oken|(?:(?<![a-z])|captcha)(?:web)?site_?[Kk]ey|(?:Web)?Site_?[Kk]ey|(?:(?<![A-Z])|CAPTCHA)(?:WEB)?SITE_?KEY|[Rr]edir(?:ect)?_?[Tt]oken|[Ww]eb-?[Ss]ocket-?[Kk]ey/,
    rejects: [
      "publicToken = '«alnum:32»'",
      'data-csrf-token="«alnum:32»"',
      'PUBLIC_API_KEY = "«alnum:32»"',
      'recaptchaSiteKey = "«alnum:32»"',
      "WgPubKey: '«base64:43»='",
      'peerKey = "«base64:43»="',
      '"sender_key" to "«base64:43»"',
      "Sec-WebSocket-Key: «base64:22»==",
    ],
    keeps: ["apiToken = '«alnum:32»'", "FORMSITE_API_KEY = '«alnum:32»'", 'CSRF_SIGNING_SECRET = "«alnum:32»"'],
  },
  {
    id: "fingerprint",
    text: /^[0-9a-fx ,]{8,}$/i,
    any: [
      { name: signerName, text: /^(?:(?:0x)?(?:[0-9A-F]{8}){1,5}(?:[ ,]+|$))+$/i },
      // What git and package managers sign with: a key by its short id, its long id or its fingerprint.
      { name: anyWord({ holds: ["sign"] }), text: /^(?:0[xX])?(?=\d*[A-F])(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/ },
      { text: digestForm, beforeValue: [60, saidBefore] },
      { text: digestForm, behind: [140, saidBehind] },
      { quoted: false, name: /^[a-z.]*signing-?key$/i, text: /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i },
    ],
    rejects: [
      "signingkey = «hex-upper:40»",
      "gpgSigningKey: '«hex:16»'",
      'new Secret("«hex-upper:40»", "mtls.test")\n{\n    Type = SecretTypes.X509CertificateThumbprint\n},',
      '{ "secret": "«hex-lower:40»", "type": "fingerprint" }',
    ],
    keeps: [
      'new Secret("«hex-lower:40»", "mtls.test")',
      'signing_token = "«alnum:40»"',
      'SIGNING_KEY = "«hex:32»"',
      'SIGNING_KEY = "«hex:40»"',
    ],
  },
  {
    id: "digest-name",
    any: [
      { before: [16, digestPath] },
      { name: /^(?:checksum|hash|digest|sha\d+|md5)[-_.]/i, text: /^(?:[0-9a-f]{8}){4,16}$/i },
    ],
    rejects: ["  checksum/secret: «hex:64»", "  hash-secret: «hex:64»"],
    keeps: ["  team/secret: «alnum:40»", "  hash-secret: «alnum:40»"],
  },
  {
    id: "public-half",
    name: /key$/i,
    text: /^[A-Za-z0-9+/=_-]{40,}$/,
    any: [{ before: [12, /\bpublic[ _-]{1,2}$/i] }, { name: /identity_?key$/i, text: /^B[Q-Za-f][\w+/-]{42}$/ }],
    rejects: ["# Public key : «base64:43»=", '"identityKey": "BR«base64:42»"'],
    keeps: ["# Private key : «base64:43»="],
  },
  {
    id: "apple-key-id",
    name: /key(?:_?id)?$/i,
    text: /^[A-Z0-9]{10}$/,
    beforeValue: [300, uploadsApp],
    rejects: ['xcrun altool --validate-app --file "a.ipa" --apiKey "«alnum-upper:10»"'],
    keeps: ['--apiKey "«alnum:24»"'],
  },
  {
    id: "search-key",
    name: /api_?-?key$/i,
    text: /^[0-9a-f]{32}$/,
    any: [
      { name: /algolia.{0,6}search/i },
      {
        holds: (bytes, { start, end }) =>
          isPageSearch(latin1(bytes, start - 300, start), latin1(bytes, end, end + 300)),
      },
    ],
    rejects: [
      "docsearch({ apiKey: '«hex-lower:32»', indexName: 'docs' })",
      "algolia: {\n  appId: 'ABCDEFGHIJ',\n  apiKey: '«hex-lower:32»',\n  indexName: 'docs',\n}",
      "ALGOLIA_SEARCH_API_KEY=«hex-lower:32»",
      'find({appId:"ABCDEFGHIJ",apiKey:"«hex-lower:32»",indexName:"npm-search"})',
      'import { DocSearchModal } from "@docsearch/react"\nconst API_KEY = "«hex-lower:32»"',
    ],
    keeps: [
      "ALGOLIA_ADMIN_API_KEY=«hex-lower:32»",
      "algolia: { appId: 'ABCDEFGHIJ', apiKey: '«hex-lower:32»' }",
      'const API_KEY = "«hex-lower:32»"',
    ],
  },
  {
    id: "beacon",
    name: /^token$/i,
    before: [60, /beacon=["']?\{[^}\n]{0,40}$/i],
    rejects: ['<script data-cf-beacon=\'{"token": "«hex-lower:32»"}\'></script>'],
    keeps: ['{"token": "«hex-lower:32»"}'],
  },
  {
    id: "salt-of-hash",
    name: /salt$/i,
    any: [
      { before: [200, /(?:^|["'])(?:\$\w{1,8}\$)?(?:[0-9a-f]{8}){4,16}["'][^\n]{0,60}$/i] },
      { behind: [160, /^["'][^\n]{0,60}["'](?:\$\w{1,8}\$)?(?:[0-9a-f]{8}){4,16}["']/i] },
    ],
    rejects: [
      "array('«hex-lower:32»', array('passwd_salt' => '«alnum:8»')),",
      '{ "salt": "«alnum:16»", "hash": "«hex-lower:64»" }',
    ],
    keeps: ["password_salt = '«alnum:40»'"],
  },
];
