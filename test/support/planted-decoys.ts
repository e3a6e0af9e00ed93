/** What looks like a secret and is none: each of these files must stay without a finding. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { alnum, awsKeyId, characters, hex } from "./secrets.ts";
import type { Random } from "./secrets.ts";

/** A file in which nothing may be reported. */
export interface Decoy {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const base64 = `${upper}${upper.toLowerCase()}0123456789+/`;
const base32 = `${upper}234567`;

/** All decoys. */
export function plantDecoys(random: Random): Decoy[] {
  const decoys: Decoy[] = [];
  const decoy = (name: string, path: string, text: string): void => {
    decoys.push({ name, path, text });
  };
  const sha = (kind: string, encoding: "hex" | "base64"): string =>
    createHash(kind)
      .update(String(random(2 ** 30)))
      .digest(encoding);
  const uuid = (): string =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
  const awsWord = (...parts: string[]): string => parts.join("");

  // What documentation shows.
  const exampleId = awsWord("AKIA", "IOSFODNN7", "EXAMPLE");
  const exampleSecret = awsWord("wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY", "EXAMPLEKEY");
  decoy(
    "documented example pair",
    "guide/aws.env",
    `AWS_ACCESS_KEY_ID=${exampleId}\nAWS_SECRET_ACCESS_KEY=${exampleSecret}\n`,
  );
  decoy(
    "second documented pair",
    "guide/rotate.sh",
    `export AWS_ACCESS_KEY_ID=${awsWord("AKIA", "I44QH8DHB", "EXAMPLE")}\nexport AWS_SECRET_ACCESS_KEY=${awsWord("je7MtGbClwBF", "/2Zp9Utk/", "h3yCo8nvb", "EXAMPLEKEY")}\n`,
  );
  decoy("documented temporary id", "guide/sts.json", `{"AccessKeyId": "${awsWord("ASIA", "IOSFODNN7", "EXAMPLE")}"}\n`);
  decoy(
    "crosses for letters",
    "guide/crosses.ini",
    `aws_access_key_id = AKIA${"X".repeat(16)}\naws_secret_access_key = ${"x".repeat(40)}\n`,
  );
  decoy("stars for letters", "guide/stars.yml", `aws_secret_access_key: ${"*".repeat(40)}\npassword: "********"\n`);
  decoy(
    "placeholders in angles",
    "guide/angles.env",
    "AWS_ACCESS_KEY_ID=<your-access-key-id>\nAWS_SECRET_ACCESS_KEY=<your-secret-access-key>\nDB_PASSWORD=<password>\n",
  );
  decoy(
    "placeholders in words",
    "guide/words.env",
    "AWS_ACCESS_KEY_ID=YOUR_ACCESS_KEY_ID\nAWS_SECRET_ACCESS_KEY=YOUR_SECRET_ACCESS_KEY\nAPI_KEY=your-api-key-here\nPASSWORD=changeme\nSECRET=replace-me-with-a-secret\n",
  );
  decoy(
    "empty values",
    "guide/empty.env",
    "AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=\nPASSWORD=\"\"\nAPI_KEY=''\nTOKEN=null\n",
  );
  decoy(
    "users and roles of AWS",
    "infra/roles.txt",
    ["AIDA", "AROA", "AGPA", "ANPA", "AIPA", "ASCA", "APKA"]
      .map((kind) => `${kind}${characters(random, 17, base32)}\n`)
      .join(""),
  );
  decoy(
    "ARNs",
    "infra/arns.tf",
    `role = "arn:aws:iam::123456789012:role/service-role/DeployPipelineRole"\nkms = "arn:aws:kms:us-east-1:123456789012:key/${uuid()}"\nsecret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db/password-${alnum(random, 6)}"\n`,
  );
  decoy(
    "account ids",
    "infra/accounts.json",
    '{"accounts": {"prod": "123456789012", "dev": "210987654321"}, "account_id": "555566667777"}\n',
  );
  decoy(
    "secrets by name only",
    "infra/secrets.tf",
    'data "aws_secretsmanager_secret" "db" {\n  name = "prod/database/master-password"\n}\nvariable "db_password" {\n  type      = string\n  sensitive = true\n}\n',
  );

  // Variables and templates.
  decoy(
    "shell variables",
    "bin/vars.sh",
    'export AWS_SECRET_ACCESS_KEY="${PROD_SECRET}"\nPASSWORD=$DB_PASSWORD\nTOKEN=$(vault kv get -field=token secret/ci)\nAPI_KEY="$1"\n',
  );
  decoy(
    "mustaches",
    "chart/templates/secret.yaml",
    'data:\n  password: {{ .Values.database.password | b64enc | quote }}\n  AWS_SECRET_ACCESS_KEY: {{ required "needed" .Values.aws.secretAccessKey }}\n',
  );
  decoy(
    "jinja and ansible",
    "ansible/vars.yml",
    "db_password: \"{{ vault_db_password }}\"\naws_secret_key: \"{{ lookup('env', 'AWS_SECRET_ACCESS_KEY') }}\"\n",
  );
  decoy(
    "erb",
    "config/database.yml",
    "production:\n  password: <%= ENV['DATABASE_PASSWORD'] %>\n  secret_key_base: <%= ENV[\"SECRET_KEY_BASE\"] %>\n",
  );
  decoy(
    "process.env",
    "src/config.ts",
    "export const config = {\n  accessKeyId: process.env.AWS_ACCESS_KEY_ID,\n  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,\n  password: process.env['DB_PASSWORD'] ?? '',\n};\n",
  );
  decoy(
    "environment in other languages",
    "src/config.py",
    'SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]\npassword = os.getenv("DB_PASSWORD", None)\napi_key = settings.SERVICE_API_KEY\ntoken = config.get("auth", "token")\n',
  );
  decoy(
    "GitHub expressions",
    ".github/workflows/ci.yml",
    "env:\n  AWS_ACCESS_KEY_ID: ${{ secrets.AWS_ACCESS_KEY_ID }}\n  AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n",
  );
  decoy(
    "Terraform references",
    "infra/refs.tf",
    'resource "aws_db_instance" "x" {\n  password = random_password.master.result\n  username = var.db_username\n}\nprovider "aws" {\n  access_key = var.aws_access_key\n  secret_key = data.vault_generic_secret.aws.data["secret_key"]\n}\n',
  );
  decoy(
    "CloudFormation references",
    "infra/stack.yaml",
    "Resources:\n  Db:\n    Properties:\n      MasterUserPassword: !Sub '{{resolve:secretsmanager:${DbSecret}:SecretString:password}}'\n      SecretKey: !GetAtt CfnKeys.SecretAccessKey\n",
  );
  decoy(
    "URLs with variables",
    "src/urls.js",
    "const a = `https://${user}:${password}@${host}/`;\nconst b = 'postgres://user:password@localhost:5432/app';\nconst c = 'https://<user>:<password>@example.com';\nconst d = 'redis://:${REDIS_PASSWORD}@cache:6379';\n",
  );
  decoy("npmrc by variable", "web/.npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n");

  // Code.
  decoy(
    "type annotations",
    "src/types.ts",
    "interface Login {\n  password: string;\n  apiKey?: string | undefined;\n  secretAccessKey: SecretAccessKeyProvider;\n  token: Promise<AuthenticationToken>;\n}\n",
  );
  decoy(
    "function calls",
    "src/calls.ts",
    "const password = generateRandomPasswordForUser(user);\nconst token = await this.tokenService.createRefreshToken(session);\nconst secret = deriveSecretFromPassphrase(passphrase, salt);\nconst apiKey = getApiKeyFromKeychain();\n",
  );
  decoy(
    "reading attributes",
    "src/Attributes.java",
    'String password = request.getParameter("password");\nString secretKey = credentials.getAWSSecretKey();\nprivate static final String PASSWORD_PROPERTY = "javax.persistence.jdbc.password";\n',
  );
  decoy(
    "constants that name things",
    "src/constants.go",
    'const (\n\tSecretAccessKeyEnvVar = "AWS_SECRET_ACCESS_KEY"\n\tPasswordFieldName = "spring.datasource.password"\n\tTokenHeader = "X-Amz-Security-Token"\n\tApiKeyHeader = "x-functions-key"\n)\n',
  );
  decoy(
    "long identifiers",
    "src/Names.java",
    "class AbstractSingletonProxyFactoryBeanAuthenticationManagerDelegator {\n  SecretKeyFactoryConfigurationPropertiesBinding secretKey = defaultSecretKeyFactoryConfigurationPropertiesBinding;\n}\n",
  );
  decoy(
    "prompts and messages",
    "src/messages.py",
    'password = input("Please enter your password: ")\nprint("password: must be at least 12 characters")\nraise ValueError("token: expected a string")\nPASSWORD_HELP = "Your password can\'t be too similar to your other information."\n',
  );
  decoy(
    "regular expressions",
    "src/patterns.js",
    "const password = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[a-zA-Z\\d]{8,}$/;\nconst token = /[A-Za-z0-9_-]{24}\\.[A-Za-z0-9_-]{6}/;\n",
  );
  decoy(
    "comparisons",
    "src/compare.js",
    "if (password === confirmPassword && token !== previousToken) secret == otherSecret;\nwhile (apiKey != expectedApiKeyFromTheDatabase) retry();\n",
  );
  decoy(
    "CSS",
    "web/style.css",
    ".password-input__wrapper--with-icon { color: #a1b2c3; background: #0f1e2d4c; }\n.c-login-form__secret-question-label { margin: 0 }\n",
  );
  decoy(
    "class names",
    "web/Form.jsx",
    '<input type="password" className="form-control password-field-with-strength-meter" autoComplete="current-password" name="password" id="user_password" />\n',
  );
  decoy(
    "HTML",
    "web/login.html",
    '<label for="password">Password:</label>\n<a href="/password/reset?return=/account/settings">Forgot password?</a>\n<meta name="csrf-param" content="authenticity_token">\n',
  );
  decoy(
    "minified code",
    "web/vendor/lib.min.js",
    `!function(e,t){"use strict";var n={password:e.p,token:t.k,secret:"s"};${Array.from({ length: 60 }, () => `function ${alnum(random, 2)}(e){return e.${characters(random, 3, "abc")}+t}`).join(";")}}(window,document);\n`,
  );
  decoy("assembly and addresses", "src/start.s", `  mov $0x${hex(random, 16)}, %rax\n  .quad 0x${hex(random, 16)}\n`);
  decoy(
    "hex colours",
    "web/colours.json",
    JSON.stringify({ palette: Array.from({ length: 40 }, () => `#${hex(random, 6)}`) }),
  );
  decoy(
    "translations",
    "web/locales/de.json",
    '{"password": "Passwort", "forgotPassword": "Passwort vergessen?", "apiKey": "API-Schlüssel", "secretQuestion": "Geheimfrage", "token": "Zugangstoken"}\n',
  );
  decoy(
    "enumerations",
    "src/Status.cs",
    "public enum Error { InvalidPassword = 1001, TokenExpired = 1002, SecretNotFound = 1003 }\npublic const string Password = nameof(Password);\n",
  );
  decoy(
    "SQL",
    "db/schema.sql",
    "CREATE TABLE users (password varchar(255) NOT NULL, api_token char(64) DEFAULT NULL, secret_key bytea);\nALTER TABLE users ADD COLUMN password_digest text;\n",
  );
  decoy(
    "OpenAPI",
    "api/openapi.yaml",
    "components:\n  securitySchemes:\n    apiKey:\n      type: apiKey\n      in: header\n      name: X-API-Key\n  schemas:\n    Login:\n      properties:\n        password:\n          type: string\n          format: password\n          minLength: 12\n",
  );

  // Hashes and ids.
  decoy(
    "npm lock file",
    "web/package-lock.json",
    JSON.stringify(
      {
        packages: Object.fromEntries(
          Array.from({ length: 20 }, (_, i) => [
            `node_modules/p${i}`,
            {
              version: "1.2.3",
              resolved: `https://registry.npmjs.org/p${i}/-/p${i}-1.2.3.tgz`,
              integrity: `sha512-${sha("sha512", "base64")}`,
            },
          ]),
        ),
      },
      null,
      2,
    ),
  );
  decoy(
    "yarn lock file",
    "web/yarn.lock",
    Array.from(
      { length: 10 },
      (_, i) =>
        `p${i}@^1.0.0:\n  version "1.0.${i}"\n  resolved "https://registry.yarnpkg.com/p${i}/-/p${i}-1.0.${i}.tgz#${sha("sha1", "hex")}"\n  integrity sha512-${sha("sha512", "base64")}\n`,
    ).join("\n"),
  );
  decoy(
    "go.sum",
    "go.sum",
    Array.from({ length: 20 }, (_, i) => `github.com/acme/token${i} v1.${i}.0 h1:${sha("sha256", "base64")}\n`).join(
      "",
    ),
  );
  decoy(
    "Cargo.lock",
    "Cargo.lock",
    Array.from(
      { length: 10 },
      (_, i) => `[[package]]\nname = "secret${i}"\nversion = "0.1.0"\nchecksum = "${sha("sha256", "hex")}"\n`,
    ).join("\n"),
  );
  decoy(
    "poetry.lock",
    "poetry.lock",
    Array.from({ length: 10 }, () => `    {file = "x-1.0.tar.gz", hash = "sha256:${sha("sha256", "hex")}"},\n`).join(
      "",
    ),
  );
  decoy(
    "Terraform lock file",
    ".terraform.lock.hcl",
    `provider "registry.terraform.io/hashicorp/aws" {\n  hashes = [\n${Array.from({ length: 8 }, () => `    "h1:${sha("sha256", "base64")}",\n    "zh:${sha("sha256", "hex")}",\n`).join("")}  ]\n}\n`,
  );
  decoy(
    "checksums",
    "SHA256SUMS",
    Array.from({ length: 12 }, (_, i) => `${sha("sha256", "hex")}  leakscan-${i}.tar.gz\n`).join(""),
  );
  decoy(
    "git ids",
    "CHANGES.md",
    Array.from({ length: 12 }, () => `* ${hex(random, 40)} Fix the key handling (${hex(random, 7)})\n`).join(""),
  );
  decoy(
    "commit id under a telling name",
    "build/version.json",
    `{"commit": "${hex(random, 40)}", "tree_key": "${hex(random, 40)}", "buildHash": "${hex(random, 64)}"}\n`,
  );
  decoy(
    "subresource integrity",
    "web/index.html",
    `<script src="https://cdn.example.com/app.js" integrity="sha384-${sha("sha384", "base64")}" crossorigin="anonymous"></script>\n`,
  );
  decoy(
    "content security policy",
    "web/csp.conf",
    `add_header Content-Security-Policy "script-src 'sha256-${sha("sha256", "base64")}' 'self'";\n`,
  );
  decoy(
    "UUIDs",
    "data/ids.json",
    JSON.stringify(
      { ids: Array.from({ length: 20 }, uuid), tenant: uuid(), subscriptionId: uuid(), clientId: uuid() },
      null,
      1,
    ),
  );
  decoy(
    "image digests",
    "k8s/pinned.yaml",
    `image: registry.example.com/app@sha256:${sha("sha256", "hex")}\nannotations:\n  checksum/config: ${sha("sha256", "hex")}\n`,
  );
  decoy(
    "ETags and MD5",
    "data/manifest.csv",
    Array.from({ length: 10 }, (_, i) => `file-${i}.bin,${hex(random, 32)},${random(10 ** 6)}\n`).join(""),
  );
  decoy(
    "actions pinned by id",
    ".github/workflows/pinned.yml",
    `steps:\n  - uses: actions/checkout@${hex(random, 40)} # v4\n  - uses: aws-actions/configure-aws-credentials@${hex(random, 40)}\n`,
  );
  decoy(
    "podspec checksums",
    "Podfile.lock",
    `SPEC CHECKSUMS:\n${Array.from({ length: 8 }, (_, i) => `  Pod${i}: ${hex(random, 40)}\n`).join("")}`,
  );

  // Encoded things.
  const certificate = Buffer.from(Array.from({ length: 800 }, () => random(256)))
    .toString("base64")
    .replace(/.{64}/g, "$&\n");
  decoy("certificate", "tls/ca.crt", `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`);
  decoy(
    "certificate under a telling name",
    "tls/values.yaml",
    `tls:\n  secret_ca: |\n    -----BEGIN CERTIFICATE-----\n    ${certificate.replaceAll("\n", "\n    ")}\n    -----END CERTIFICATE-----\n`,
  );
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  decoy("public key", "tls/public.pem", keys.publicKey.export({ type: "spki", format: "pem" }).toString());
  decoy(
    "ssh public key",
    "home/.ssh/authorized_keys",
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${characters(random, 43, base64)} bob@laptop\nssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${characters(random, 340, base64)} bob@desk\n`,
  );
  decoy(
    "known hosts",
    "home/.ssh/known_hosts",
    `github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB${characters(random, 87, base64)}=\n|1|${characters(random, 27, base64)}=|${characters(random, 27, base64)}= ssh-rsa AAAA\n`,
  );
  decoy(
    "PGP public key",
    "KEYS",
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINB${characters(random, 59, base64)}\n${certificate}\n=${characters(random, 4, base64)}\n-----END PGP PUBLIC KEY BLOCK-----\n`,
  );
  const image = Buffer.from(Array.from({ length: 900 }, () => random(256))).toString("base64");
  decoy(
    "image in a data URI",
    "web/logo.css",
    `.logo { background: url(data:image/png;base64,iVBORw0KGgo${image}); }\n`,
  );
  decoy(
    "font in a data URI",
    "web/font.css",
    `@font-face { src: url("data:font/woff2;charset=utf-8;base64,d09GMgAB${image}") format("woff2"); }\n`,
  );
  decoy("image in JSON", "data/avatar.json", `{"avatar": "/9j/4AAQSkZJRgABAQ${image}"}\n`);
  decoy(
    "base64 of plain text",
    "data/text.yaml",
    `motd: ${Buffer.from("Welcome to the staging environment. Please be nice to each other and have a pleasant day.").toString("base64")}\nlicense: ${Buffer.from("Permission is hereby granted, free of charge, to any person obtaining a copy of this software").toString("base64")}\n`,
  );
  decoy(
    "base64 of plain values in a Kubernetes Secret",
    "k8s/plain-secret.yaml",
    `kind: Secret\ndata:\n  username: ${Buffer.from("admin").toString("base64")}\n  host: ${Buffer.from("db.internal.example.com").toString("base64")}\n`,
  );
  decoy(
    "source map",
    "web/app.js.map",
    `{"version":3,"mappings":"${characters(random, 1200, `${base64};,`)}","names":["password","token"]}\n`,
  );
  decoy(
    "protobuf descriptor",
    "gen/descriptor.py",
    `DESCRIPTOR = b'\\n\\x0ctoken.proto\\x12\\x05${alnum(random, 40)}'\n`,
  );
  decoy(
    "binary noise",
    "data/noise.bin",
    Array.from({ length: 4000 }, () => String.fromCharCode(random(128))).join(""),
  );
  decoy(
    "DNA and words in capitals",
    "data/sequence.fasta",
    `>AKIA\n${characters(random, 800, "ACGT").replace(/.{60}/g, "$&\n")}\nABIA${characters(random, 12, "ACGT")}TTTT\n`,
  );
  decoy(
    "DNSSEC and DKIM",
    "dns/zone.txt",
    `mail._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${characters(random, 180, base64)}"\nexample.com. IN DS 12345 13 2 ${hex(random, 64).toUpperCase()}\n`,
  );
  decoy(
    "an id inside a longer word",
    "data/blob.txt",
    `${characters(random, 30, upper)}${awsKeyId(random)}${characters(random, 30, upper)}\n`,
  );
  decoy(
    "test keys of a payment vendor",
    "guide/stripe.md",
    "Use your test key, which begins with `sk_test_`, or the publishable one, `pk_live_…`.\n",
  );
  decoy(
    "prose",
    "guide/security.md",
    "# Passwords\n\nThe password is stored hashed. Your secret access key must never be committed: see password policy. token: a string that proves who you are.\n\nPassword: ask the team lead.\n",
  );
  decoy(
    "loopback credentials",
    "compose/dev.yml",
    "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n      POSTGRES_USER: postgres\n    healthcheck:\n      test: psql postgres://postgres:postgres@localhost/postgres\n",
  );
  decoy(
    "vault ciphers",
    "ansible/vault.yml",
    `db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n${Array.from({ length: 6 }, () => `  ${hex(random, 80)}\n`).join("")}`,
  );
  decoy(
    "sops ciphers",
    "ops/secrets.enc.yaml",
    `db_password: ENC[AES256_GCM,data:${characters(random, 20, base64)}=,iv:${characters(random, 43, base64)}=,tag:${characters(random, 22, base64)}==,type:str]\n`,
  );
  decoy(
    "SealedSecret",
    "k8s/sealed.yaml",
    `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${characters(random, 600, base64)}==\n`,
  );
  return decoys;
}
