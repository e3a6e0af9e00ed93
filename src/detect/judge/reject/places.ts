/** The places where no secret stands, whatever the value is: seen from the name, and from what is beside name and value. */

import { isUnsignedToken } from "../../check.ts";
import { decodeBase64, isPrintable } from "../../decode/encoding.ts";
import { isQuote, NAME } from "../../locate/syntax/bytes.ts";
import { latin1, toBytes } from "../../text.ts";
import { isMadeFrom } from "../made-from.ts";
import { looksRandom } from "../rarity.ts";
import { digits, holdsAny, keep, lower } from "../../characters.ts";
import { anyWord } from "../../word-list.ts";
import { uuid } from "../uuid.ts";
import type { RejectPlace } from "./place.ts";

/** One whose line ends before it does, too. */
const uuidOrCut = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){1,3}(?:[0-9a-f]{12})?$/i;

const anyUuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

const uploadsApp = anyWord({ holds: "altool notarytool AuthKey_ app_store_connect".split(" ") });
const searchWidget = anyWord({ holds: "docsearch algolia-agent".split(" ") });
const searchOptions = anyWord({ holds: "indexname index_name searchparameters contextualsearch".split(" ") });
const passwordName = anyWord({ holds: "pass pwd pw".split(" ") });
const signerName = anyWord({ holds: "gpg pgp recv fingerprint".split(" ") });
const keyOfSigner = anyWord({ holds: "gpg pgp recv fingerprint sign".split(" ") });
const requestToken = anyWord({
  ends: "client_token request_token lock_token change_token action_token share_token product_token".split(" "),
  holds: "UserSecrets".split(" "),
});
const digestPath = anyWord({
  ends: "checksum/ hash/ digest/ sha/ sha1/ sha256/ sha384/ sha512/ md5/ integrity/ fingerprint/".split(" "),
});

/** Whether a page's search box is set up here: it is given the index, which a server that writes to it would not be given beside its key. */
function isPageSearch(before: string, behind: string): boolean {
  const near = (before + behind).toLowerCase();
  const isAlgolia = near.includes("algolia") || /app_?id["']?\s?[:=]\s?["'][A-Z0-9]{10}["']/i.test(before);
  return searchWidget.test(near) || (isAlgolia && searchOptions.test(behind.toLowerCase()));
}

const isHidden = /type\s?=\s?["']?hidden/i;

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

/** The tag that begins before `start` and goes on behind `end`, as far as it is near. */
function tagAround(bytes: Uint8Array, start: number, end: number): string {
  const before = latin1(bytes, start - 200, start);
  const behind = latin1(bytes, end, end + 120);
  return before.slice(Math.max(0, before.lastIndexOf("<"))) + behind.slice(0, (behind.indexOf(">") + 1 || 1) - 1);
}

/** What stands in no dense data, and what stands in data that is not dense: lists, queries. */
const endsData: ReadonlySet<number> = codesOf(" \t\n\v\f\r\"'\\/");
const partsPlainData: ReadonlySet<number> = codesOf(".,:;&=%-");

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** The places, in no order: the first that holds counts. */
export const rejectPlaces: readonly RejectPlace[] = [
  {
    id: "public-name",
    notName: /secret$/i,
    name: /(?:^|[^a-z])(?:public|publishable|[cx]srf|authenticity)|Public|Publishable|[CX]srf|[CX]SRF|PUBLI(?:C|SHABLE)(?:_|$)|[Gg]uid$|[Pp]ub_?[Kk]ey|PUB_?KEY|[Pp]eer_?[Kk]ey|PEER_?KEY|[Ii]nstrumentation_?[Kk]ey|INSTRUMENTATION_?KEY|[Vv]erification_?[Tt]oken|(?:[Ww]eb)?[Ss]ite_?[Kk]ey|SITE_?KEY|[Rr]edir(?:ect)?_?[Tt]oken|[Ww]eb-?[Ss]ocket-?[Kk]ey/,
    rejects: [
      "publicToken = '«alnum:32»'",
      'data-csrf-token="«alnum:32»"',
      'PUBLIC_API_KEY = "«alnum:32»"',
      "WgPubKey: '«base64:43»='",
      'peerKey = "«base64:43»="',
      "Sec-WebSocket-Key: «base64:22»==",
    ],
    keeps: ["apiToken = '«alnum:32»'", 'CSRF_SIGNING_SECRET = "«alnum:32»"'],
  },
  {
    id: "fingerprint",
    name: keyOfSigner,
    any: [
      { name: signerName, text: /^(?:(?:0x)?(?:[0-9A-F]{8}){1,5}(?:[ ,]+|$))+$/i },
      // What git and package managers sign with: a key by its short id, its long id or its fingerprint.
      { name: anyWord({ holds: ["sign"] }), text: /^(?:0[xX])?(?=\d*[A-F])(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/ },
      { quoted: false, name: /^[a-z.]*signing-?key$/i, text: /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i },
    ],
    rejects: ["signingkey = «hex-upper:40»", "gpgSigningKey: '«hex:16»'"],
    keeps: ['signing_token = "«alnum:40»"', 'SIGNING_KEY = "«hex:32»"', 'SIGNING_KEY = "«hex:40»"'],
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
    id: "unsigned-token",
    holds: (_bytes, _value, _name, text) => isUnsignedToken(text),
    rejects: ['token: «^base64url:{"alg":"HS256","typ":"JWT"}»'],
    keeps: ["token: «alnum:36»"],
  },
  {
    id: "cache-key",
    name: /key$/i,
    text: /^(?=.{0,9}[a-z]{3})[a-z][\w./]*(?:-[\w.]+)*[-./][0-9a-f]{7,64}$|^[a-z][\w./]*(?::[\w.]+)+:[0-9a-f]{16,64}$/i,
    notText: /^[0-9a-f-]+$/i,
    rejects: [
      "  cache_key: v3-gems-«hex:40»",
      "  key: linux-x64-node20-«hex:64»",
      "<!-- frag key: views10/v8/contributors:v21:«hex-lower:32» -->",
    ],
    keeps: ['  api_key: "«hex:40»"'],
  },
  {
    id: "resource",
    operator: "colon",
    before: [70, /(?::|arn:aws[\w-]*:secretsmanager:[\w-]*:\d*):$/],
    rejects: ["arn:aws:secretsmanager:us-east-1:111122223333:secret:prod-«alnum:20»"],
    keeps: ["secret: «alnum:24»"],
  },
  {
    id: "request-token",
    text: uuidOrCut,
    any: [
      { operator: "call" },
      { name: requestToken },
      { before: [10, /alt=media&$/] },
      { holds: (bytes, { start }) => isMadeFrom(latin1(bytes, start - 40, start)) },
    ],
    rejects: ['requestToken = "«uuid»"', "const token = generateToken('«uuid»' as UserId)"],
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
    id: "word-list",
    // Short strings in a row before it, as no list of passwords in use has them, or parts of a build around it.
    text: /^[\x21-\x7e]{4,16}$/,
    any: [
      { beforeValue: [160, /(?:["'][^"'\n]{1,16}["'],\s{0,8}){6}["']$/] },
      {
        text: /^[a-z]{3,10}\d{0,3}(?:-[a-z]{1,6}\d{0,2})*$/,
        behind: [120, /^["'](?:,\s{0,8}["'][a-z]{3,10}\d{0,3}(?:-[a-z]{1,6}\d{0,2})*["']){2}/],
        notName: passwordName,
      },
    ],
    rejects: [
      'passwords = ["123456", "qwerty", "dragon", "abc123", "monkey", "master", "trustno1"]',
      'token: ["tomcat9", "jetty12-ee8", "liberty26-ee8", "payara5", "wildfly26"]',
    ],
    keeps: ['passwords = ["«alnum:20»"]', 'token: ["«alnum:16»"]'],
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
    id: "beacon",
    name: /^token$/i,
    before: [60, /beacon=["']?\{[^}\n]{0,40}$/i],
    rejects: ['<script data-cf-beacon=\'{"token": "«hex-lower:32»"}\'></script>'],
    keeps: ['{"token": "«hex-lower:32»"}'],
  },
  {
    id: "dense-data",
    quoted: false,
    holds: (bytes, { nameStart }) => {
      if (nameStart < 40) return false;
      const signs = new Set<number>();
      for (let p = nameStart - 1; p >= nameStart - 40; p--) {
        const c = bytes[p] as number;
        if (endsData.has(c)) return false;
        if (NAME[c] !== 1 && !partsPlainData.has(c)) signs.add(c);
      }
      return signs.size >= 6;
    },
    rejects: [],
    keeps: [],
  },
  {
    id: "hidden-field",
    name: /(?:token|state)$/i,
    notName: /auth|access|api|refresh|bearer|secret/i,
    holds: (bytes, { operator, nameStart, start, end }) =>
      operator !== "assign" && isHidden.test(tagAround(bytes, Math.min(nameStart, start), end)),
    rejects: [
      '<input type="hidden" name="_token" value="«alnum:40»">',
      '<input name="form_token" value="«base64url:43»" type="hidden">',
    ],
    keeps: [
      '<input type="hidden" name="auth_token" value="«alnum:40»">',
      '<input type="hidden" name="api_secret" value="«alnum:40»">',
      '<input type="text" name="token" value="«alnum:40»">',
    ],
  },
  {
    id: "page-address",
    operator: "assign",
    notName: /secret|private|pass/i,
    before: [
      240,
      /(?:<(?:script|img|link|iframe|source)\b[^<>]{0,80}\b(?:src|href)=["']|badge|!\[[^\]]{0,60}\]\()[^"'\s<>]*[?&;]$/i,
    ],
    rejects: [
      '<script src="https://cdn.example.org/sdk.js?apikey=«base64url:40»"></script>',
      "[![x](https://ci.example.org/a/badge.svg?token=«alnum:10»)](https://ci.example.org/a)",
    ],
    keeps: ['fetch("https://api.example.org/v1/users?token=«alnum:40»")'],
  },
  {
    id: "link",
    operator: "assign",
    name: /^(?:k|key|auth_?key)$/i,
    // The address of a page that a text invites to.
    before: [240, /\]\(https?:\/\/[^\s()<>"']{4,200}[?&;]$/],
    rejects: [
      "[Join](https://qm.example.com/cgi-bin/qr?_wv=1027&k=abc&authKey=«alnum:40»)",
      "[docs](https://platform.example.com/document/x?key=«hex:24»)",
    ],
    keeps: [
      "[api](https://api.example.com/v1/users?token=«alnum:40»)",
      "GET https://api.example.com/v1?key=«alnum:40»",
    ],
  },
  {
    id: "template-filter",
    operator: "table",
    holds: (bytes, { nameStart }) => {
      const before = latin1(bytes, nameStart - 120, nameStart);
      return before.lastIndexOf("{{") > before.lastIndexOf("}}");
    },
    rejects: ["  key: {{ .Values.config.password | b64enc | quote }}"],
    keeps: ["| password | «alnum:24» |"],
  },
  {
    id: "cipher-list",
    operator: "colon",
    text: /^[!+-]?[A-Z][A-Z0-9+-]*(?:[:"'; ]|$)/,
    before: [1, /[:!+-]/],
    rejects: ["ssl_ciphers HIGH:!aNULL:!EXP:!PSK:!SRP:!DSS;"],
    keeps: ["wifi:psk:«alnum:20»"],
  },
  {
    id: "table-of-ids",
    name: /pass/i,
    text: uuid,
    any: [{ beforeValue: [120, anyUuid] }, { behind: [120, anyUuid] }],
    rejects: ["enum Ids { OnePassword = '«uuid»',\n  NordPass = '«uuid»' }"],
    keeps: ['DB_PASSWORD="«uuid»"'],
  },
  {
    id: "name-of-name",
    name: /^(?:KEY|PREF|PREFS|PREFERENCE|EXTRA|ARG|TAG|PARAM|FIELD|COLUMN|COL|ATTR|PROP|PROPERTY|CONFIG|SETTING|OPTION)_[A-Z_]+$/,
    text: /^[A-Za-z]+(?:[_./-][A-Za-z]+)*$/,
    rejects: [
      'KEY_PREFERENCE_PASSWORD = "ftp_password_encrypted"',
      'KEY_PASSWORD = "device/password"',
      'EXTRA_TOKEN = "org.acme.token"',
    ],
    keeps: ['KEY_PASSWORD = "«alnum:24»"'],
  },
  {
    id: "label-name",
    any: [
      {
        name: /^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg|[Hh]int|[Ee]rror)(?=[A-Z_-])/,
      },
      // What a person may do, said in several words.
      {
        name: /^(?:[Ff]orgot(?:ten)?|[Ll]ost|[Rr]eset|[Cc]hange|[Ss]how|[Hh]ide|[Ee]nter|[Rr]emember|[Rr]ecover|[Ff]orget)(?=[A-Z_. -])/,
        text: /[A-Za-z\x80-\xff][!?.,:]? +\S/,
      },
      // A question in words alone.
      { text: /^[A-Za-z\x80-\xff]+(?: [A-Za-z\x80-\xff]+)+ ?\?$/ },
    ],
    rejects: [
      'LabelPassword = "Zur1ck-setzen"',
      '"forgot_password": "Izgubljeno geslo?"',
      '"password": "Izgubljeno geslo?"',
      '"resetPassword": "Ponastavi geslo 2"',
    ],
    keeps: ['labelledPassword = "«alnum:16»"', 'reset_password = "«alnum:16»"', 'password = "«alnum:5» «alnum:5»?"'],
  },
  {
    id: "named-secret",
    name: /(?:existing|config|pull|tls|image|external|password|token|credentials?|from)[_-]?secrets?$|secret[_-]?(?:name|ref|key[_-]?ref)/i,
    unlessRandom: true,
    rejects: [
      "existingSecret: argocd-redis-2",
      "password_secret: argocd-pw-gateway",
      "passwordFromSecret: app-db-auth",
    ],
    keeps: ["secret: «alnum:32»"],
  },
  {
    id: "command-name",
    name: /(?:command|cmd|eval|helper|program)$/i,
    any: [{ notText: /\d/ }, { unlessRandom: true }],
    rejects: [
      'password_command = ("pass", "sec/mutt_mail9")',
      'passwordeval = "gpg2 -q --decrypt mail.gpg"',
      'PassCmd: "pass mail/work-2"',
      "credential_helper = 'osxkeychain9'",
    ],
    keeps: ['password_command = "«alnum:24»"', 'commandPassword = "«alnum:16»"'],
  },
  {
    id: "command-argument",
    operator: "argument",
    name: /^(?:pass|gopass|passwd|token)$/,
    before: [60, /(?:command|cmd|args|argv|run|spawn|exec|call|check_output)["']? ?(?:[:=(] ?){1,2}[([{] ?["']$/i],
    any: [{ notText: /\d/ }, { unlessRandom: true }],
    rejects: ['password_command = ("pass", "sec/mutt_mail")', 'subprocess.run(["gopass", "mail/work"])'],
    keeps: ['headers.set("token", "«alnum:24»")', 'args = ("token", "«alnum:24»")'],
  },
  {
    id: "filled-in-string",
    quoted: true,
    text: /\{[A-Za-z_]\w*[}.:([!]/,
    beforeValue: [6, /(?:^|[^\w"'])(?:[fF][rR]?|[rR][fF]|\$@?|@\$|s)(?:"""|'''|"|')$/],
    rejects: [
      'password = f"000-{for_tests}!x"',
      "password = f'{user.name}-Pw9!'",
      'var password = $"Pw-{Guid.NewGuid()}!9";',
      'val password = s"{name.first}Pw!9"',
    ],
    keeps: ['password = "000-«alnum:12»"'],
  },
  {
    id: "translated-text",
    operator: "argument",
    // What a program shows in the language of its reader, and the domain of its texts: __("Lost your password?", "shop").
    before: [
      120,
      /(?:^|[^\w$])(?:__|_[enx]|_nx|_ex|esc_(?:html|attr)_(?:_|[ex])|d?n?gettext|translate|trans|\$?t[cr]?)\)?\( {0,2}(?:"[^"\n]*|'[^'\n]*)$/,
    ],
    rejects: [
      '(0,i.__)("Lost your password?","buddypress7")',
      "_e( 'Password', 'my-shop7' );",
      "esc_html__( 'Your token', 'acme2go' )",
      'gettext("Enter password", "acme2go")',
    ],
    keeps: ["set('password', '«alnum:20»')", "headers.set('token', '«alnum:20»')"],
  },
  {
    id: "encoded-data",
    text: /^e[wy3][A-Za-z0-9+/_-]{22,}={0,2}$/,
    holds: (_bytes, _value, _name, text) => isDataWithoutSecret(text),
    rejects: [
      'pageToken = "«^base64:{"url":"https://example.org","app":"test","page":12}»"',
      '<div acme-token="«^base64:{ "u": "https://localhost:5001", "id": "«uuid»" }»">',
    ],
    keeps: ['authToken = "«^base64:{"user":"app","key":"«alnum:32»"}»"'],
  },
  {
    id: "loose-blank",
    operator: "space",
    holds: (bytes, { quoted, nameStart, nameEnd, start, end }, name, text) => {
      if (bytes[nameStart - 1] === 0x2d) return false;
      const before = latin1(bytes, nameStart - 40, nameStart);
      const drawn = text.length >= 16 && looksRandom(bytes, start, end);
      const endsLine = /^["']?[ \t]*\r?(?:\n|$)/.test(latin1(bytes, end, end + 8));
      const beginsLine = /(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(before);
      if (drawn && (quoted || /^[A-Z][A-Z0-9_]+$/.test(name) || (beginsLine && endsLine))) return false;
      // A string that is nothing but both: echo "password …" >> ~/.netrc
      if (drawn && isQuote(bytes[nameStart - 1]) && bytes[end] === bytes[nameStart - 1]) return false;
      if (quoted && (/#\s*define\s+$|\bset\s+$/i.test(before) || (/^psk$/i.test(name) && /:\s*$/.test(before))))
        return false;
      if (beginsLine && /^(?:[a-z]+(?:[Pp]assword|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(name))
        return !(quoted || endsLine);
      const isAccount =
        /\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(before) || /(?:^|\n)\s*$/.test(before);
      return !(
        nameEnd > nameStart &&
        /^(?:[a-z]+-)?(?:password|passwd)$/i.test(name) &&
        isAccount &&
        (quoted || holdsAny(text, digits))
      );
    },
    rejects: ['# We pass "hcw_9a" on.'],
    keeps: [
      "ENV API_TOKEN «alnum:32»",
      "requirepass «alnum:24»\n",
      '%any : PSK "«alnum:12»"',
      'RUN echo "password «alnum:24»" >> ~/.netrc',
    ],
  },
  {
    id: "sentence",
    text: /^[A-Za-z]+$/,
    behind: [40, /^ [A-Za-z]+(?:[ .,!\r\n]|$)/],
    holds: (_bytes, { wholeLine }) => wholeLine,
    rejects: ["// password: CardDAV password to access it"],
    keeps: ["password: «alnum:24»"],
  },
  {
    id: "text-about-it",
    quoted: true,
    text: /^[A-Za-z]+(?: [A-Za-z]+)*$/,
    before: [60, /["'][A-Za-z]+ (?:[A-Za-z]+ )*$/],
    holds: (_bytes, _value, name, text) =>
      text.toLowerCase().replace(/s$/, "").endsWith(name.toLowerCase().replace(/s$/, "")),
    rejects: ['{"a weak password":"weak passwords"}'],
    keeps: ['{"mail password":"«alnum:20»"}'],
  },
  {
    id: "name-again",
    notName: passwordName,
    holds: (_bytes, _value, name, text) => {
      if (text.length >= 24) return false;
      const [own, said] = [name, text].map((one) => keep(one.toLowerCase(), lower));
      return said !== undefined && said.length >= 5 && own !== undefined && own.endsWith(said);
    },
    rejects: ['accessToken: "accessToken2"'],
    keeps: ['accessToken: "«alnum:24»"'],
  },
  {
    id: "attribute-selector",
    operator: "colon",
    // input[type=password]:focus+label
    before: [32, /\[[a-z][\w-]*[~|^$*]?=["']?$/i],
    beforeValue: [4, /\]::?$/],
    rejects: [
      ".field input[type=password]:focus+.form-icon-2, a {",
      "input[type='password']:-webkit-autofill~span2 {",
      "[name=token]:checked+label2 {",
    ],
    keeps: ["[db] password:«alnum:16»"],
  },
  {
    id: "joined-beginning",
    quoted: true,
    // Its beginning, which says what kind it is; the rest is made when the program runs.
    text: /^[A-Za-z][A-Za-z0-9]{0,15}(?:[_-][A-Za-z0-9]{1,12}){0,3}[_:|-]$/,
    behind: [12, /^["'`]\s{0,4}(?:\.{1,2}|\+|\|\||&|<>)\s{0,4}[$\w(@]/],
    rejects: [
      "$api_secret_key = 'acmecrm_sk_' . $app->encryption->get_random();",
      "const apiKey = 'acme2_sk_live_' + crypto.randomUUID();",
      'secret = "whk2_" <> token()',
    ],
    keeps: ["$api_key = '«alnum:24»' . $tail;"],
  },
  {
    id: "looked-up",
    quoted: true,
    beforeValue: [
      48,
      /(?:^|[^A-Za-z])(?:get|find|fetch|load|look_?up|resolve|retrieve|has)(?:[A-Z_]\w{0,30})?\(\s{0,4}["']$/,
    ],
    text: /^[A-Za-z]{2,}\d{0,2}(?:[_.:-][A-Za-z]+\d{0,2})*$/,
    any: [{ text: /^[a-z]{2,12}\d{0,2}(?:[_.:-][a-z]{2,12}\d{0,2})+$/ }, { unlessRandom: true }],
    rejects: [
      "$default_key = $this->get_encryption_key( 'jqcrm_core' );",
      "$password = Config::getPassword('db_main2');",
      'secret = vault.fetch_secret("billing_v2")',
    ],
    keeps: ["$password = Config::getPassword('«alnum:24»');"],
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
  {
    id: "left-unchanged",
    // What a form sends in place of a password that nobody changed.
    name: /(?:^|_)(?:NO|NOT|UN)_?(?:CHANGED?|EDIT(?:ED)?|MODIFIED|TOUCHED)(?:_|$)|(?:^n|N)ot?(?:Changed?|Edit(?:ed)?|Modified)(?![a-z])|(?:^u|U)n(?:changed|edited|modified|touched)(?![a-z])/,
    rejects: [
      'NO_CHANGE_PASSWORD = "NO_CHANGE_PASSWORD-«alnum:7»_V-«alnum:4»"',
      'PASSWORD_NO_EDIT = "PASSWORD_NO_EDIT-«alnum:20»"',
      'passwordUnchanged = "@@«alnum:12»@@"',
    ],
    keeps: ['CHANGED_PASSWORD = "«alnum:16»"', 'unchainedPassword = "«alnum:16»"'],
  },
];
