/** Names as people write them, taken apart into words: `AWS_SECRET_ACCESS_KEY`, `awsSecretKey`, `secret-access-key`. */

import type { NameKind } from "../../core/named.ts";
import { inEnglish, isForeign, translated } from "./foreign-names.ts";
import { ascii, digits, isMadeOf, letters, lettersAndDigits, lower, upper } from "../characters.ts";
import { anyWord } from "../word-list.ts";

/** The lower-case words of a name, in order, those of other languages in English. `APIKey` is `api`, `key`; digits stay with their word. */
export function wordsOf(name: string): string[] {
  const words = split(name === "" || isMadeOf(name, ascii) ? name : inEnglish(name));
  return words.some(isForeign) ? words.flatMap(translated) : words;
}

/** The stretches of letters and digits, parted where small letters turn to a capital and before the last of several capitals. */
function split(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const c = name.charCodeAt(at);
    if (lettersAndDigits[c] !== 1) {
      if (start >= 0) words.push(name.slice(start, at).toLowerCase());
      start = -1;
    } else if (start < 0) start = at;
    else if (upper[c] === 1 && (upper[name.charCodeAt(at - 1)] !== 1 || lower[name.charCodeAt(at + 1)] === 1)) {
      words.push(name.slice(start, at).toLowerCase());
      start = at;
    }
  }
  return words;
}

/** Says what a name promises. */
export function kindOfName(all: readonly string[]): NameKind {
  const words = withoutForm(all);
  const last = words[words.length - 1] ?? "";
  // A number at the end does not change what it is: password2, API_KEY_1.
  const head =
    isMadeOf(last, digits) && words.length > 1 ? (words[words.length - 2] as string) : last.replace(/\d+$/, "") || last;
  const squashed = words.join("");
  if (squashed.includes("confirm") && confirmation.test(squashed)) return "password";
  if (notSecretLast.has(head)) return "none";
  if (
    notSecret.test(squashed) ||
    (oftenNotSecret.test(squashed) && !secretAfterAll.test(squashed)) ||
    notSecretWords.test(words.join(" ")) ||
    words.includes("hashed") ||
    words.includes("encrypted")
  )
    return "none";
  if (passwordLast.test(head)) return "password";
  if (secretLast.test(head)) return "secret";
  if (head === "key" || head === "keys") {
    for (const word of words) if (keyQualifiers.has(word)) return "secret";
    return "weak";
  }
  if (head === "auth" || head === "authorization" || head === "bearer") return "weak";
  if (speaksOfPassword.test(squashed)) return words.some((w) => tailOk.has(w)) ? "password" : "weak";
  if (speaksOfSecret.test(squashed)) return words.some((w) => tailOk.has(w)) ? "secret" : "weak";
  return "none";
}

/** Words behind a name that only say in which form its value stands: `tokenValue`, `secretString`, `passwordB64`, `accessKeyA`. */
function withoutForm(words: readonly string[]): readonly string[] {
  let length = words.length;
  while (
    length > 1 &&
    isForm(words[length - 1] as string) &&
    words.slice(0, length - 1).some((word) => secretWord.test(word))
  )
    length--;
  return length === words.length ? words : words.slice(0, length);
}

function isForm(word: string): boolean {
  return word.length === 1 ? word >= "a" && word <= "z" : forms.has(word);
}

const forms: ReadonlySet<string> = new Set(
  "value val values string str raw plain plaintext b64 base64 literal".split(" "),
);
const secretWord = anyWord({ holds: "pass pwd secret token cred auth".split(" "), ends: ["key"] });

const passwordLast =
  /(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass(?:es)?|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass(?:es)?|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|authtok|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/;
const secretLast = anyWord({
  ends: "secret secrets token tokens api_key secretkey accesskey privatekey privkey authkey encryptionkey signingkey sharedkey masterkey".split(
    " ",
  ),
  is: "cred creds credential credentials accountkey sharedaccesskey".split(" "),
});
/** The second half of a pair: password_confirmation. */
const confirmation = anyWord({
  ends: (
    "passconfirm passwordconfirm passwdconfirm passphraseconfirm " +
    "passconfirmation passwordconfirmation passwdconfirmation passphraseconfirmation"
  ).split(" "),
});
/** The word stands elsewhere in the name: `secret_for_prod`, `password_prod`, `tokenValue`. */
const speaksOfPassword = anyWord({ holds: "password passwort passwd passphrase".split(" "), ends: ["pwd"] });
const speaksOfSecret = anyWord({ holds: "secret token apikey credential".split(" ") });

const keyQualifiers: ReadonlySet<string> = new Set(
  (
    "api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared " +
    "admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest " +
    "live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant certificate"
  ).split(" "),
);

/** A last word that names something about a secret, not the secret. */
const notSecretLast: ReadonlySet<string> = new Set(
  (
    "id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min " +
    "format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias " +
    "algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page " +
    "screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled " +
    "enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username " +
    "login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars " +
    "date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes " +
    "hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator " +
    "in node nodes word words symbol span range position pos offset start end begin line column col color colors mint exchange strategy backend middleware interceptor resolver registry builder loader repository controller"
  ).split(" "),
);

/** Whole names that hold a trigger word and promise nothing. */
const notSecret = anyWord({
  holds: (
    "public_key primarykey foreignkey sortkey partitionkey cachekey hashkey keyboard keyword keycode keydown keyup keypress keyname keyframe " +
    "shortcutkey i18nkey translationkey localekey csrftokenname csrftokenheader nopasswd passthrough passive bypass passenger authors authority " +
    "authenticated secretary sectoken tokeniz pagetoken nexttoken continuationtoken canceltoken cancellationtoken synctoken idempotenc dedup " +
    "tokentype allowcredentials allowedcredentials excludecredentials identificationtoken keytab keyring keynote keyspace keypair keyid"
  ).split(" "),
});
/** The same unless a word follows that makes a secret of it: passportSecret, authorization. */
const oftenNotSecret = anyWord({ holds: "passport author authenticator keystore".split(" ") });
const secretAfterAll = anyWord({
  holds:
    "passportsecret authoriz authenticatorsecret authenticatorkey authenticatortoken authenticatorpass keystorepass".split(
      " ",
    ),
});

/** The same by words: run together, `common_key` would hold a monkey, `orange_key` a range and `domain_com_password` a compass. */
const notSecretWords =
  /\b(?:(?:first|second|two|multi|single|render|forward|backward) pass|(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/;

const tailOk: ReadonlySet<string> = new Set(
  "prod production dev development test testing staging live default old new backup admin root user db bd database data local main primary secondary value base smtp ftp mail imap ldap redis mysql postgres sql api app web site server service sys system".split(
    " ",
  ),
);

/** Letters in the humps of camel case, three to a hump and more: words run together. Random letters change case at every second one. */
export function isHumps(text: string): boolean {
  if (!isMadeOf(text, letters)) return false;
  const humps = text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return humps.length > 1 && text.length / humps.length >= 2.8;
}
