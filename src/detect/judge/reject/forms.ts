/** Forms of values that are published, point elsewhere or can't be used: digests, ciphertexts, public keys, references, files. */

import type { RejectForm } from "./form.ts";

/** Each form is linear: it has no repetition inside a repetition over the same characters. */
export const valueForms: readonly RejectForm[] = [
  {
    id: "address",
    form: /^[a-z][a-z0-9+.-]{1,20}:\/\/|^<?(?:urn|arn|mailto|data|jdbc|tel|github|gitlab|bitbucket|workspace):\S/i,
    rejects: ["https://example.org/login", "github:team/secure-password#73e5f732b6ca", "arn:aws:iam::123:role/x"],
    keeps: ["x:y", "Pa:ss//w0rd"],
  },
  {
    id: "reference",
    form: /^(?:vault|ssm|op|secret|secrets|projects|keyvault|ref\+\w{1,20}|env|file|awssm|gcpsm|keyring|sops|doppler|kms|npm|resolve|azurekv)[:@/](?!\d+$)\S|^@Microsoft\.KeyVault|^(?:process|import\.meta|secrets|vars|env|os)\.(?:env|environ|[A-Z_]{3,})|^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:secrets|credentials)$/i,
    rejects: [
      "file:/run/secrets/db",
      "env:DB_PASSWORD",
      "vault:secret/data/app#key",
      "op://vault/item/field",
      "process.env.TOKEN",
      "neo4j-secrets",
      "app-db-credentials",
    ],
    keeps: ["envelope9X", "file9Xq_22", "nextcloud-secret"],
  },
  {
    id: "path",
    form: /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@%-]+(?:[/\\][\w.@% -]*)+(?:[?:#].*)?$|^\.{1,2}\/|^\/[a-z]+$|^[\w.-]+\/$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/,
    unlessRandom: true,
    rejects: ["/etc/ssl/private", "./keys/id", "C:\\keys\\a", "registry.example.org/team/image"],
    keeps: ["/Qx7Lm0Pz3", "a+b/c9Tq=="],
  },
  {
    id: "folders",
    // Names of small letters, whatever the last part is.
    form: /^(?:\/[a-z]{2,16}){3,8}\/[\w.-]*$/,
    rejects: ["/var/run/docker/netns/5aedafc729d6"],
    keeps: ["/Qx7Lm0Pz3/ab/cd"],
  },
  {
    id: "file",
    form: /^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|keystore|p8|pub|gpg|asc|json|ya?ml|toml|txt|[cm]?[jt]sx?|py|rb|go|java|php|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png|csv|enc|env|log|tpl)$/i,
    rejects: ["server.key", "config/secrets.yml", "token.txt"],
    keeps: ["hunter.twelve", "v1.key9"],
  },
  {
    id: "digest",
    form: /^\{(?:S?SHA\d*|S?MD5|CRYPT|BCRYPT|PBKDF2|ARGON2)\b|^\$?(?:\$2[abxy]\$|\$\d?[a-z0-9-]{1,10}\$\$|\$argon2|\$[1567]\$|\$apr1\$|\$scrypt|\$pbkdf2|\$[PHy]\$)|^(?:pbkdf2|scrypt|bcrypt|argon2|scram-sha)[_:-]|^phpass:|^(?:[a-z]{2,10}[-_.])?(?:sha-?\d{1,3}|md5|blake2b?)[-:$]|^(?:[\w.-]{1,12}@|(?:commit|tree|blob|git|oid|rev|revision):)[0-9a-f]{40}$|^\*[0-9A-F]{40}$/i,
    rejects: [
      "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=",
      "$2a$10$abcdefghijklmnopqrstuu",
      "sha256-47DEQpj8HBSa",
      "sshkey-SHA256:QUJDREVGR0hJSktM",
      "pbkdf2_sha256$600000$x",
      "$$2a$$12$$abcdefghijklmnopqrstuu",
      "commit:e6e1ca5b83a6ffa6108b36209132d10f74be4cb9",
    ],
    keeps: ["Sha256Rocks!", "$ecret99x"],
  },
  {
    id: "ciphertext",
    form: /^ENC[([]|^[<{[(]enc(?:rypted)?[\w-]{0,6}[>}\])][A-Za-z0-9+/]{8}|^EJ\[\d+:|^encrypted:|^gAAAAA[\w-]{40}|^\{AQ[A-Za-z0-9+/]{10}|^AQICAH|^CiQ[A-Z][A-Za-z0-9+/]{30}|^AQECAH|^CfDJ8[\w-]{40}|^AQAAANCMnd8B|^01000000d08c9ddf|^MASK-|^\{[A-Za-z0-9+/=]{20,}\}$|^\$ANSIBLE_VAULT|^vault:v\d+:|^U2FsdGVkX1|^\{cipher\}|^\{aes\d*\}|^\{xor\}|^eyJpdiI6|^!vault|^-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|^Ag[A-Za-z][A-Za-z0-9+/]{150}|^kms:|^secure:/i,
    rejects: [
      "ENC(CW6uYQeVbx4Esa4Q)",
      "EJ[1:WmY0WvD0dEvkqRVm:b4XHk]",
      "<enc-v1>7uBP9yqtdnVAhoA243",
      "encrypted:BFBVw2m1",
      "{AQAAABAAAAAQdSIx}",
      "U2FsdGVkX1+abc",
      "MASK-X3B4ymYtvTAH",
      "CfDJ8KuNw3XTZm6Xf0v6Qb7Lr2wTt0oC3sYJxkQmJpR4uVbN",
    ],
    keeps: ["encrypt3d-Me", "ENCx9(k"],
  },
  {
    id: "public-key",
    form: /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-ssh-\S+) |^AAAA(?:B3NzaC1|C3NzaC1lZDI1NTE5|E2VjZHNhL|GnNrLX|InNrLW)|^age1[a-z0-9]{50}|^B[A-P][\w-]{85}$|^-----BEGIN (?:RSA |EC )?(?:PUBLIC|CERTIFICATE)|^minisign|^untrusted comment/,
    rejects: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIN", "AAAAB3NzaC1yc2EAAAABIwAA", "AAAAE2VjZHNhLXNoYTItbmlzdHAy"],
    keeps: ["ssh-me-in-9", "age1isme", "AAAAq9ZxC3NzaC1"],
  },
  {
    id: "der-without-key",
    // DER in base64: a sequence that begins with a sequence is a public key, a certificate or a key that a passphrase locks. A private key begins with its version.
    form: /^(?:M[A-H][AEIMQUYcgkosw048]w.[AQgw]Y|MI[GH].M|MII..[DTjz][A-D])[A-Za-z0-9+/]{9}/,
    rejects: ["MCowBQYDK2VwAyEAabc", "MFkwEwYHKoZIzj0CAQ", "MIIDXTCCAkWgAwIBAgI", "MIIFLTBXBgkqhkiG9w0BBQ0w"],
    keeps: ["MC4CAQAwBQYDK2VwBCIEI", "MDEwMTEwMDEwMTEx", "MIIEvQIBADANBgkqhkiG", "MIGHAgEAMBMGByqGSM49"],
  },
  {
    id: "public-identifier",
    form: /^(?:0x[0-9a-f]{40}$|EC-[0-9A-Z]{17}$|pk\.eyJ[\w-]{20,200}\.[\w-]{20,30}|[xtyzuv]pub[1-9A-HJ-NP-Za-km-z]{40}|(?:did:)?(?:key:)?z6Mk[1-9A-HJ-NP-Za-km-z]{40}|(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{24}|3_[\w-]{64}$|pk_(?:live|test)_[A-Za-z0-9+/=]{16}|(?:[a-z]{2,8}_)?pub(?:lic)?_[\w-]{16,80}$)|^\{[0-9a-f]{8}-[0-9a-f-]{27}\}$/i,
    rejects: [
      "{480eeef4-9470-bbb3-a328-18a203e80267}",
      "0xdAC17F958D2ee523a2206206994597C13D831ec7",
      "proj_pub_sFyFJRPy8lu-r3AKvM",
    ],
    keeps: ["xpub9", "pk_livestream", "0xdAC17F958D2ee523a2206206994597C13D831ec7dAC17F958D2ee523a2206206"],
  },
  {
    id: "elided",
    form: /\.{3}|…|\xe2\x80\xa6|\*{3}|•{2}|x{6}/i,
    unlessRandom: true,
    rejects: ["eyJhbGciOi...", "AKIA****", "sk_live_xxxxxxxx"],
    keeps: ["a..b**c", "xxXy9"],
  },
  {
    id: "elided-end",
    form: /(?:\.{3}|…|\xe2\x80\xa6|\*{3}|x{6})["')]?$|^[\w-]{3,40}(?:\.[\w-]{3,40})?(?:\.{3}|…|\xe2\x80\xa6)[\w-]{3,12}$|RED-?ACTED/i,
    rejects: [
      "eyJhbGciOiJIUzI1NiI...",
      "vtQjQIZfwdoREDACTEDozrmKYS",
      "53e679ea-oRED-ACTED-92b8",
      "sk_live_9f8Qxxxxxx",
      "ai_b3f925f...ceca4b",
      "ya29.ElqKBGN2Ri_Uz...HnS_uNreA",
    ],
    keeps: ["9f8Q.x", "9f8Q..xLm0"],
  },
  {
    id: "ruled-off",
    form: /-{5}/,
    rejects: ["RANDOM-----DWxgOvPT003r", "-----BEGIN"],
    keeps: ["a----b9"],
  },
  {
    id: "alternatives",
    form: /^\^?\((?:\?:)?[^()|]{2,}(?:\|[^()|]{2,})+\)/,
    rejects: ["(IQoJb3Jp|AgoJb3Jp|FwoGZXIv){base64:100-2000}", "^(?:foo|bar)$"],
    keeps: ["(x|y", "a(b9)c"],
  },
  {
    id: "masked",
    form: /^[^\s*]{0,8}\*{4,}[^\s*]{0,8}$/,
    rejects: ["H1X9****5tkD", "AKIA****"],
    keeps: ["x**y**z", "9Qm*2"],
  },
  {
    id: "language-tag",
    // Language, script and country (BCP 47): the country PW, and Unicode's tables of languages.
    form: /^[a-z]{2,3}-[A-Z][a-z]{3}-(?:[A-Z]{2}|\d{3})$/,
    rejects: ["pau-Latn-PW", "zh-Hant-TW", "es-Latn-419"],
    keeps: ["pau-Latn-PWX", "Zh-Hant-9w"],
  },
  {
    id: "mail",
    form: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^S-1-\d+(?:-\d+)+$/,
    rejects: ["someone@example.org"],
    keeps: ["p@ssw0rd", "me@home"],
  },
  {
    id: "number",
    form: /^-?0x[0-9a-f]{1,16}[lu]{0,3}$|^0x[0-9a-f]{1,8}(?:_[0-9a-f]{1,8}){1,7}$|^\d{4}-\d{2}-\d{2}|^[v^~<>=]{0,2}\d+(?:\.(?:\d+|x|\*)){1,3}(?:[-+][\w.]{1,20})?$|^#[0-9a-f]{3,8}$|^(?:rgb|hsl)a?\([\d.,%a-z ]*\)$|^(?:[0-9a-f]{2}[:-]){5,}[0-9a-f]{2}$|^[0-9a-f]{0,4}:(?:[0-9a-f]{0,4}:)+[0-9a-f]{0,4}$/i,
    rejects: [
      "0xC00002DF",
      "0xA8C4_75E8_7449_4BB1",
      "2020-07-30T15:24:28Z",
      "^1.2.3",
      "#ff00aa",
      "hsl(210deg,50%,40%)",
    ],
    keeps: ["1970-me", "v1.53de3fc90a66c9"],
  },
  {
    id: "count",
    form: /^[\d_,. ]{1,19}$/,
    unlessPassword: true,
    rejects: ["573829104756382", "1_000_000"],
    keeps: ["12a"],
  },
  {
    id: "algorithm",
    form: /^(?:sha-?\d{1,3}|md5|[hrep]s\d{3}|aes-?\d{3}(?:-\w+)?|rsa(?:-\w+)*|ed25519|ecdsa(?:-\w+)*|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|hex|bcrypt|argon2\w*|pbkdf2\w*|scrypt|hmac(?:-?\w+)?|x509|oauth2?|bearer|basic|digest|ntlm|kerberos)$/i,
    rejects: ["HS256", "aes-256-gcm", "base64", "oauth2"],
    keeps: ["sha256sum9", "bearer9000"],
  },
  {
    id: "sequence",
    form: /^(.)\1{11,}$|^(.{2,8})\2{3,}$|-(..)\3{5}$/,
    rejects: ["aaaaaaaaaaaa", "abcabcabcabc", "48e92789-57a3-466a-9959-1a1a1a1a1a1a"],
    keeps: ["aaaaab", "abcabd"],
  },
];
