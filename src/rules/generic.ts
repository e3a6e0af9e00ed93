/** What has no vendor's form: private keys, credentials in URLs and headers, values under telling names. */

import type { Provider } from "./provider.ts";

/** What ends a URL's user and password for sure, as the inside of a class. */
const ends = String.raw`\s\x00-\x1f"'<>\x60\\/\x7f`;

const schemeOfUrl = "[a-z][a-z0-9+.-]*";

/** A password with unescaped signs in it occurs; behind an `@` of its own fewer signs do. Not a template's, nor a query's. */
const userInfo = String.raw`(?<user>[^${ends}:]{0,200}):(?![<[{$(]|%(?![0-9a-f]{2})|%\w+%@|x-oauth-basic@|[^@]{0,200}(?:[<>{}]|[?&]\w+=|\)%|%\w*\())(?<secret>[^${ends}@]{1,200}(?:@[^${ends}@?#,)\]]{1,100})*)@`;

const curlOptions = [" -u", "--user"];

/** curl's own command: a line's end without a backslash ends it, and so do the shell's operators. */
const curl = String.raw`(?<![\w-])curl(?=[\s.]|$)(?:(?! (?:\|\|?|&&|;) )(?:[^\n\\]|\\(?:\r?\n)?))*`;

const clientUser = String.raw` ?["']?(?<user>[^\s"']{1,80})["']?(?=\s)[^|;&\n]*?`;
const clientPassword = String.raw`(?!-)(?<quote>["']?)(?<secret>[^\s"'<>+][^\s"'<>]{3,200})\k<quote>`;

/** An argument of a call: a string, or a name and what is taken from it. */
const argument = String.raw`(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|\$?[a-z_][\w.$>:[\]'-]{0,60})`;

/** What is piped into a command: a password, behind `user`. */
const echoed = (user = ""): string =>
  String.raw`echo\s+(?:-\w+\s+)?["']?${user}(?<secret>[^\s"'|$]{4,80})["']?\s*\|\s*`;

const identifiedBy = String.raw`\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?`;

export const provider: Provider = {
  rules: [
    {
      kind: "built-in",
      id: "private-key",
      severity: "high",
      finds: "private-key",
      explain: { title: "Private key", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "built-in",
      id: "private-key-cut-short",
      severity: "high",
      confidence: "medium",
      finds: "private-key-cut-short",
      explain: { title: "Private key (cut short)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "jwk-private-key",
      severity: "high",
      confidence: "medium",
      // The private part of a key of the curves P-256, P-384, P-521, and of RSA keys of 1,024 and 2,048 bits.
      led: '"d":[ ]"',
      layouts: ["{base64url:43}", "{base64url:64}", "{base64url:88}", "{base64url:171}", "{base64url:342}"],
      check: "mixed",
      explain: { title: "Private key (JSON Web Key)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "jwk-private-key-literal",
      severity: "high",
      confidence: "medium",
      // The same as JavaScript writes it.
      led: "{set( ,):1}d:[ ]'",
      layouts: ["{base64url:43}", "{base64url:64}", "{base64url:88}", "{base64url:171}", "{base64url:342}"],
      check: "mixed",
      explain: { title: "Private key (JSON Web Key, in code)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "jwk-symmetric-key",
      severity: "high",
      confidence: "medium",
      // Keys of 128 to 512 bits.
      led: '"k":[ ]"',
      layouts: ["{base64url:22}", "{base64url:32}", "{base64url:43}", "{base64url:64}", "{base64url:86}"],
      check: "mixed",
      near: ["kty", "oct", "alg", "kid"],
      explain: { title: "Symmetric key (JSON Web Key)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "jwk-symmetric-key-literal",
      severity: "high",
      confidence: "medium",
      led: "{set( ,):1}k:[ ]'",
      layouts: ["{base64url:22}", "{base64url:32}", "{base64url:43}", "{base64url:64}", "{base64url:86}"],
      check: "mixed",
      near: ["kty", "oct", "alg", "kid"],
      explain: { title: "Symmetric key (JSON Web Key, in code)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "xml-private-key",
      severity: "high",
      confidence: "medium",
      // .NET's RSAKeyValue of 1,024 and 2,048 bits.
      before: "<D>",
      layouts: ["{base64:171}=", "{base64:342}=="],
      explain: { title: "Private key (XML)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "phrase",
      id: "url-credentials",
      severity: "high",
      confidence: "high",
      value: "password-in-use",
      phrases: [
        {
          at: "://",
          before: schemeOfUrl,
          // A host of documentation: anyone who takes the host's name out leaves the password in, anyone who writes an example makes both up.
          text: String.raw`${userInfo}(?:(?=(?<sample>(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?![\w.-]))|)[\w.:[\]%-]`,
          reach: 380,
          percent: true,
        },
        {
          // The source of Go's MySQL driver: https://github.com/go-sql-driver/mysql#dsn-data-source-name
          at: "@tcp(",
          before: String.raw`(?:^|["'\x60=\s(,])(?<user>[\w.-]{1,80}):(?![<[{$(]|%[a-z])(?<secret>[^${ends}@:=(,]{4,128})`,
          text: String.raw`[\w.:/[\]-]{1,200}\)/`,
        },
        {
          // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
          at: "jdbc:oracle:thin:",
          text: String.raw`(?<user>[\w$#]{1,40})/(?![<[{$(]|%[a-z])(?<secret>[^${ends}@]{4,128})@`,
        },
        {
          // A token that stands where the user's name is asked for. Sentry's DSN, 32 hex digits before a host and a number, is public.
          at: "://",
          before: String.raw`(?:^|[^a-z])(?:git\+)?https?`,
          text: String.raw`(?![0-9a-f]{32}@[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/]))(?=[^\d@]*\d[^\d@]*\d)(?<secret>[\w-]{20,200})@[a-z0-9]`,
          reach: 300,
          value: "random",
          confidence: "medium",
        },
        {
          // GitHub's own way to hand a token over: https://github.blog/engineering/security/easier-builds-and-deployments-using-git-over-https-and-oauth/
          at: "://",
          text: String.raw`(?<secret>[\w-]{20,200}):x-oauth-basic@`,
          reach: 300,
          value: "random",
        },
      ],
      example: ["postgres://app:", "{alnum:20}", "@db.internal:5432/app\n"],
      explain: { title: "Password in a URL", opens: "account", revoke: "change-password" },
    },
    {
      kind: "phrase",
      id: "http-authorization",
      severity: "medium",
      value: "random",
      anyones: true,
      phrases: [
        {
          at: "",
          before: String.raw`\b(?:bearer|ntlm) `,
          text: String.raw`(?<secret>[\w+/=.~-]{15,599}[\w+/=~-])`,
          reach: 620,
          check: "not-a-header",
        },
        {
          at: "",
          before: String.raw`\bbasic `,
          text: String.raw`(?<secret>[\w+/-]{8,600}={0,2})`,
          reach: 620,
          check: "user-and-password",
          value: "checked",
        },
      ],
      example: ['curl -H "Authorization: Bearer ', "{alnum:40}", '"\n'],
      explain: { title: "HTTP authorization header", opens: "account", revoke: "rotate" },
    },
    {
      kind: "phrase",
      id: "curl-credentials",
      severity: "high",
      value: "password",
      phrases: [
        ...['"', "'"].map((quote) => ({
          at: curlOptions,
          before: curl,
          text: String.raw`(?:=| {0,2})${quote}(?<user>[^:\s${quote}]{0,80}):(?!\/\/)(?<secret>[^\s${quote}]{4,200})${quote}`,
          reach: 400,
        })),
        {
          at: curlOptions,
          before: curl,
          text: String.raw`(?:=| {0,2})["']?(?<user>[^\s"'\x60|;&()<>:]{0,80})["']?:(?:["']\{?)?(?!\/\/)(?<secret>[^\s"'\x60|;&()<>]{4,199}[^\s"'\x60|;&()<>}])`,
          reach: 400,
        },
        {
          // Where the password is left empty, the user is the key.
          at: curlOptions,
          before: curl,
          text: String.raw`(?:=| {0,2})["']?(?<secret>[^\s"'\x60|;&()<>:]{6,200}):["']?(?=[\s|;&]|$)`,
          reach: 400,
        },
      ],
      example: ["curl -u deploy:", "{alnum:16}", " https://api.internal/v1\n"],
      explain: { title: "Credentials on a curl command line", opens: "service", revoke: "change-password" },
    },
    {
      kind: "phrase",
      id: "client-password",
      severity: "high",
      value: "password",
      phrases: [
        {
          // MySQL's clients take `-p` and a blank as "ask me".
          at: " -u",
          before: String.raw`(?<![\w.-])(?:mysql|mariadb)\w*(?:\.exe)?(?:\s[^\n;|&]*)?`,
          text: `${clientUser} -p${clientPassword}`,
          reach: 300,
        },
        {
          at: " -u",
          before: String.raw`(?<![\w.-])(?:mongo\w*|psexec\w*|winexe|sqlcmd|bcp|[iot]sql|cqlsh|rdesktop|ipmitool|mosquitto_\w+|(?:docker|podman|nerdctl|buildah|skopeo|oras|cosign|helm registry|crane auth|oc|cf|az) login)(?:\.exe)?(?:\s[^\n;|&]*)?`,
          text: `${clientUser} -p {0,2}${clientPassword}`,
          reach: 300,
        },
        {
          // Samba's user%password, lftp's user,password.
          at: " -u",
          before: String.raw`(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)(?:\s[^\n;|&]{0,200})?`,
          text: String.raw` ?["']?(?<user>(?:[\w.-]{1,40}[\\/]{1,2})?[\w.@-]{1,40})[%,](?<secret>[^\s"'<>]{4,200})`,
          reach: 300,
        },
        {
          // user/password, and where to.
          at: ["sqlplus ", "expdp ", "impdp "],
          text: String.raw`(?:-\w+ +){0,4}["']?(?<user>[\w$#]{1,40})/(?![<[{$(%/])(?<quote>["']?)(?<secret>[^\s"'@/<>]{4,64})\k<quote>(?:@[\w./:-]{1,100})?["']?(?=[\s;|&<]|$)`,
        },
        {
          // What a script pipes or hands into sudo.
          at: "sudo -s",
          before: echoed(),
          text: "",
        },
        { at: "sudo -s ", text: String.raw`<<<\s*(?<quote>["']?)(?<secret>[^\s"'$]{4,80})\k<quote>` },
        { at: "wpa_passphrase ", text: String.raw`(?:"[^"\n]{1,32}"|'[^'\n]{1,32}'|[^\s"']{1,32}) +${clientPassword}` },
      ],
      example: ["mysql -h db.internal -u app -p", "{alnum:16}", " orders\n"],
      explain: { title: "Password on a client's command line", opens: "database", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "generic-password",
      severity: "medium",
      confidence: "medium",
      finds: "password",
      // What the words say of the value counts, whatever its name would promise.
      phrases: [
        {
          at: "identified",
          before: String.raw`\b(?:user|role|grant|connect\s+to)\b[^]*`,
          text: String.raw`${identifiedBy}(?<quote>["'\x60])(?<secret>(?:(?!\k<quote>).){4,128})\k<quote>`,
        },
        {
          // Unquoted only where a statement ends behind it: prose identifies things by this and that.
          at: "identified",
          before: String.raw`\b(?:user|role|grant|connect\s+to)\b[^]*`,
          text: String.raw`${identifiedBy}(?<secret>[^\s;"'\x60]{6,64})(?:;|\s+(?:account|container|default|profile|quota|replace|temporary)\b)`,
        },
        {
          // https://httpd.apache.org/docs/2.4/programs/htpasswd.html: -b takes the password, -n no file
          at: "htpasswd -",
          text: String.raw`(?=[a-z]*b)[a-z]+(?: -[a-z]+)*(?: +[^\s;|&>]+){1,2} +(?<quote>["']?)(?<secret>[^\s$"';|&>]{4,128})\k<quote>`,
        },
        {
          // Debian's preseed, kickstart, and what network devices ask of others.
          at: [
            "password password ",
            "again password ",
            "rootpw --plaintext ",
            "tacacs-server key ",
            "radius-server key ",
          ],
          text: String.raw`(?<quote>["']?)(?<secret>[^\s"']{4,128})\k<quote>[ \t\r]*(?:$|\n)`,
        },
        {
          at: " secret ",
          before: String.raw`\b(?:radius|tacplus)-server\s+\S+`,
          text: String.raw`(?<quote>["']?)(?<secret>[^\s"']{4,128})\k<quote>[ \t\r;]*(?:$|\n)`,
        },
        { at: "sshpass -p", text: String.raw` ?(?<quote>["']?)(?<secret>[^\s$"']{4,128})\k<quote>` },
        {
          at: "securestring ",
          text: String.raw`(?:-(?:string|asplaintext|force) )*(?<quote>["'])(?<secret>(?:(?!\k<quote>).){4,128})\k<quote>`,
        },
        {
          // How a router keeps it (0 plain, 7 veiled), then the value.
          at: ["password 0 ", "password 7 ", "secret 0 ", "secret 5 ", "secret 8 ", "secret 9 "],
          text: String.raw`(?<secret>\S{4,128})[ \t\r]*(?:$|\n)`,
        },
        {
          at: ["credential(", "credentials(", "authentication(", "authenticationtoken(", "auth("],
          before: "(?:network|password|basic|httpdigest|httpntlm)",
          text: String.raw`\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[a-z_][\w.]{0,60})\s*,\s*(?<quote>["'])(?<secret>(?:(?!\k<quote>).){4,128})\k<quote>`,
        },
        {
          // PHP: the host or the source, the user, the password.
          at: ["pdo(", "mysqli(", "mysqli_connect("],
          text: String.raw`\s*(?:${argument}\s*,\s*){2}(?<quote>["'])(?<secret>(?:(?!\k<quote>)[^\n]){4,128})\k<quote>`,
          reach: 400,
        },
        {
          // Java: the source, the user, the password.
          at: "jdbc:",
          before: String.raw`getconnection\(\s*["']`,
          text: String.raw`[^"'\n]{1,200}["']\s*,\s*${argument}\s*,\s*"(?<secret>[^"\n]{4,128})"`,
          reach: 400,
        },
        {
          // Perl, and Ruby's old DBI: the source, the user, the password.
          at: "dbi:",
          before: String.raw`connect\(\s*["']`,
          text: String.raw`[^"'\n]{1,200}["']\s*,\s*${argument}\s*,\s*(?<quote>["'])(?<secret>(?:(?!\k<quote>)[^\n]){4,128})\k<quote>`,
          reach: 400,
        },
        {
          // Sequelize: the database, the user, the password.
          at: "sequelize(",
          text: String.raw`\s*(?:${argument}\s*,\s*){2}(?<quote>["'])(?<secret>(?:(?!\k<quote>)[^\n]){4,128})\k<quote>`,
          reach: 400,
        },
        {
          // A mailbox, a server: the user, the password. A sketch's network: its name, the password.
          at: ["login(", "wifi.begin("],
          before: "(?<![a-z_])",
          text: String.raw`\s*${argument}\s*,\s*(?<quote>["'])(?<secret>(?:(?!\k<quote>)[^\n]){4,128})\k<quote>\s*[,)]`,
          reach: 400,
        },
        {
          // Go: who acts, the user, the password, the host.
          at: "smtp.plainauth(",
          text: String.raw`\s*(?:${argument}\s*,\s*){2}"(?<secret>[^"\n]{4,128})"`,
          reach: 400,
        },
        {
          at: "chpasswd",
          before: String.raw`${echoed(String.raw`[\w.-]{1,32}:`)}(?:sudo\s+)?`,
          text: "",
        },
        {
          at: "passwd --stdin",
          before: String.raw`${echoed()}(?:sudo\s+)?`,
          text: "",
        },
      ],
      explain: { title: "Password", opens: "account", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "generic-secret",
      severity: "medium",
      confidence: "medium",
      finds: "secret",
      phrases: [
        {
          // The AWS CDK's word for a secret in the open.
          at: ["secretvalue.unsafeplaintext(", "secretvalue.plaintext("],
          text: String.raw`\s*(?<quote>["'\x60])(?<secret>[^\s"'\x60]{8,128})\k<quote>`,
          value: "random",
        },
        {
          // The default of a command line's option, behind its description: .option("-t, --token <token>", "What it opens", "…")
          at: ["token>", "key>", "secret>", "password>", "pass>"],
          before: String.raw`\.(?:option|requiredoption|addoption)\(\s*["'][^"'\n<>]{0,60}<[\w-]{0,30}`,
          text: String.raw`["']\s*,\s*(?:"[^"\n]{0,120}"|'[^'\n]{0,120}')\s*,\s*(?<quote>["'])(?<secret>(?:(?!\k<quote>).){8,128})\k<quote>`,
          reach: 300,
          value: "random",
        },
      ],
      explain: { title: "Secret", opens: "unknown", revoke: "rotate" },
    },
    // JSON Web Tokens, whichever service issued them: https://www.rfc-editor.org/rfc/rfc7519
    {
      kind: "token",
      id: "json-web-token",
      severity: "medium",
      confidence: "medium",
      layouts: ["{jwt}"],
      check: "jwt",
      explain: {
        title: "JSON Web Token",
        opens: "temporary-access",
        revoke: "session-token",
      },
    },
    {
      kind: "token",
      id: "json-web-token-without-signature",
      severity: "low",
      confidence: "medium",
      layouts: ["{jwt-without-signature}"],
      check: "jwt",
      explain: {
        title: "JSON Web Token without its signature",
        opens: "temporary-access",
        revoke: "unsigned-token",
      },
    },
    {
      kind: "token",
      id: "private-key-without-lines",
      severity: "high",
      // What the DER of a private key begins with, in base64: a sequence, its version, then the kind of key (RFC 5208, 5915, 8017, 8410).
      layouts: [
        // RSA in PKCS #8, for PSS too, and in PKCS #1 by the length of its modulus: 2,048 bits and more, 1,024 (DSA as well), 768, 512.
        "MII{base64:2}{set(AQgw):1}IBADANBgkqhkiG9w0BAQEFAASC{base64:400-3400}[=][=]",
        "MII{base64:2}{set(AQgw):1}IBADALBgkqhkiG9w0BAQoEgg{base64:400-3400}[=][=]",
        "MII{base64:2}{set(AQgw):1}IBAAKC{base64:400-3400}[=][=]",
        "MII{base64:2}{set(AQgw):1}IBAAKBgQ{base64:500-1200}[=][=]",
        "MII{base64:2}{set(AQgw):1}IBAAJ{set(Bh):1}A{base64:400-640}[=][=]",
        // DSA in PKCS #8.
        "MII{base64:2}{set(AQgw):1}IBADCCA{base64:2}GByqGSM44BAEwgg{base64:400-1200}[=][=]",
        // Elliptic curves in PKCS #8, with the public key and without.
        "MIG{base64:1}AgEAMB{base64:1}GByqGSM49AgEG{base64:130-300}[=][=]",
        "MIHuAgEAMBAGByqGSM49AgEG{base64:290-320}[=][=]",
        "MHgCAQAwEAYHKoZIzj0CAQYF{base64:130-150}[=][=]",
        "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBC{base64:42-44}[=][=]",
        // … and in SEC 1: 224 and 256 bits, 384, 521.
        "MGgCAQEEH{base64:130-150}[=][=]",
        "MHQCAQEEI{base64:140-160}[=][=]",
        "MHcCAQEEI{base64:140-160}[=][=]",
        "MHgCAQEEI{base64:140-160}[=][=]",
        "MIGkAgEBBD{set(ABCD):1}{base64:200-230}[=][=]",
        "MIHcAgEBBEI{base64:270-300}[=][=]",
        // Ed25519 and X25519, the former with its public key as well; Ed448 and X448.
        "MC4CAQAwBQYDK2V{set(wu):1}BCIEI{base64:43}[=][=]",
        "(MFECAQE|MFMCAQE)wBQYDK2VwBCIEI{base64:90-100}[=][=]",
        "MEcCAQAwBQYDK2VxBDsEO{base64:77}[=][=]",
        "MEYCAQAwBQYDK2VvBDoEO{base64:75}[=][=]",
      ],
      explain: { title: "Private key in base64, without PEM lines", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "token",
      id: "pkcs12-keystore",
      severity: "high",
      confidence: "medium",
      wholeRun: true,
      layouts: ["MII{base64:2}{set(AQgw):1}IBAzCC{base64:3}GCSqGSIb3DQEHAaCC{base64:600}"],
      explain: { title: "PKCS #12 key store in base64", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "near",
      id: "argument-password",
      severity: "high",
      // Calls that open a connection or log in, by how their names end: host, user, password.
      words: (
        "connect pconnect realconnect getconnection opensession newpdo newmysqli newsequelize login logon signin authenticate plainauth " +
        "authpassword dbauth bind simplebind simplebinds imapopen setcredentials setauthentication basicauth " +
        "credentials oauthhandler wifibegin addap"
      ).split(" "),
      layouts: ["{set(A-Za-z0-9_+/-):16-64}"],
      between: {
        text: String.raw`\(\s*(?:(?:"[^"\n]*"|'[^'\n]*'|[\w$@.:>()[\]-]+)\s*,\s*){1,3}["']`,
        example: ['{word}("db", "app", "', '");\n'],
        isCall: true,
      },
      explain: { title: "Password among a call's arguments", opens: "account", revoke: "change-password" },
    },
    {
      kind: "near",
      id: "command-password",
      severity: "high",
      words:
        "ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare netuse signtool zip rpcuser".split(
          " ",
        ),
      layouts: ["{set(A-Za-z0-9_+/-):16-64}"],
      between: {
        text: String.raw`\s(?:[^\n;|&]*\s)?(?:-[wp]\s?|/p\s|/user:[\w.\\-]+\s)["']?`,
        example: ["ldapsearch -x -D cn=admin -w ", " -b dc=app\n"],
      },
      explain: { title: "Password on a tool's command line", opens: "account", revoke: "change-password" },
    },
    {
      kind: "near",
      id: "user-and-password",
      severity: "high",
      // A proxy's settings, a package manager's, and what is put into base64 for an HTTP header.
      words: "statsauth cachepeer bundle btoa bufferfrom b64encode base64encode encode64 strictencode64".split(" "),
      layouts: ["{set(A-Za-z0-9_+/-):16-64}"],
      between: {
        text: String.raw`[^\n]*[\s"'\x60=(][\w.@+-]{1,60}:["']?`,
        example: ["  stats auth admin:", "\n"],
      },
      explain: { title: "Password behind a user's name", opens: "account", revoke: "change-password" },
    },
    {
      kind: "near",
      id: "password-file",
      severity: "high",
      // Ports, of a mail server or a database: Postfix's sasl_passwd, PostgreSQL's .pgpass.
      words: "25 465 587 2525 5432 6432".split(" "),
      layouts: ["{set(A-Za-z0-9_+/-):16-64}"],
      between: {
        text: String.raw`(?:[ \t]+|:[\w*-]+:)[\w.@+-]{1,60}:["']?`,
        example: ["db.internal:5432:app:deploy:", "\n"],
      },
      explain: { title: "Password in a file of logins", opens: "account", revoke: "change-password" },
    },
    {
      kind: "near",
      id: "device-password",
      severity: "high",
      words: "snmpservercommunity rocommunity rwcommunity createuser".split(" "),
      layouts: ["{set(A-Za-z0-9_+/-):16-64}"],
      between: {
        text: String.raw`\s+(?:[\w.-]+\s+(?:md5|sha(?:-?\d+)?)\s+)?["']?`,
        example: ["snmp-server community ", " RO\n"],
      },
      explain: { title: "Password in a device's settings", opens: "account", revoke: "change-password" },
    },
    {
      kind: "near",
      id: "totp-secret",
      severity: "high",
      words: ["totp", "hotp", "rotp", "pyotp", "otplib"],
      layouts: ["{base32-upper:16,26,32,52,56,64,103}"],
      called: ["totp", "hotp", "totpnew", "hotpnew", "totpurl", "totpdigest"],
      explain: { title: "Secret of one-time passwords (TOTP)", opens: "identity", revoke: "rotate" },
    },
    {
      kind: "named",
      id: "vapid-public-key",
      severity: "low",
      identifier: true,
      names: [["vapid"], ["push", "key"], ["webpush"], ["application", "server", "key"]],
      layouts: ["B{set(A-P):1}{base64url:85}"],
      explain: { title: "VAPID public key of web push", opens: "messaging", revoke: "new-key-pair" },
    },
  ],
};
