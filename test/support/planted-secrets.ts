/**
 * Secrets of every kind in the forms in which people write them, as files for a planted repository. All values come from a seeded
 * generator; beginnings that a push protection would know are joined from pieces.
 */
import { createHmac, generateKeyPairSync } from "node:crypto";
import { alnum, awsKeyId, awsSecret, base62Checksum, characters, githubToken, hex } from "./secrets.ts";
import type { Random } from "./secrets.ts";

/** A file that holds secrets. */
export interface PlantedFile {
  /** What is planted, for the table of what was missed. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The secrets' values. What the file has of them, encoded or not, is `written`, or the value itself. */
  readonly secrets: readonly PlantedSecret[];
}

/** One secret in a file. */
export interface PlantedSecret {
  readonly value: string;
  /** How it stands in the file where that is not the value: its encoded form. */
  readonly written?: string;
}

const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";
const base64url = `${upper}${upper.toLowerCase()}${digits}-_`;
const base64 = `${upper}${upper.toLowerCase()}${digits}+/`;

/** Joins pieces of a beginning: no whole one stands in this file. */
function joined(...pieces: string[]): string {
  return pieces.join("");
}

/** AWS pairs in every form in which people write them, and other AWS secrets. */
export function plantAws(random: Random): PlantedFile[] {
  const files: PlantedFile[] = [];
  const pair = (
    name: string,
    path: string,
    text: (id: string, secret: string) => string,
    secret = mixedSecret(random),
  ): void => {
    const id = awsKeyId(random);
    files.push({
      name: `aws pair: ${name}`,
      path,
      text: text(id, secret),
      secrets: [{ value: id }, { value: secret }],
    });
  };
  pair(
    "env file",
    "deploy/.env",
    (id, secret) => `REGION=eu-west-1\nAWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
  );
  pair(
    "shell export",
    "bin/release.sh",
    (id, secret) =>
      `#!/bin/sh\nset -e\nexport AWS_ACCESS_KEY_ID="${id}"\nexport AWS_SECRET_ACCESS_KEY="${secret}"\naws s3 sync dist s3://site\n`,
  );
  pair(
    "PowerShell",
    "bin/Release.ps1",
    (id, secret) => `$env:AWS_ACCESS_KEY_ID = '${id}'\r\n$env:AWS_SECRET_ACCESS_KEY = '${secret}'\r\n`,
  );
  pair(
    "credentials ini",
    "home/.aws/credentials",
    (id, secret) =>
      `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n\n[other]\nregion = us-east-1\n`,
  );
  pair(
    "s3cfg",
    "home/.s3cfg",
    (id, secret) =>
      `[default]\naccess_key = ${id}\nbucket_location = US\ncheck_ssl_certificate = True\nsecret_key = ${secret}\n`,
  );
  pair(
    "HCL",
    "infra/main.tf",
    (id, secret) =>
      `provider "aws" {\n  region     = "us-east-1"\n  access_key = "${id}"\n  secret_key = "${secret}"\n}\n`,
  );
  pair(
    "tfvars",
    "infra/prod.tfvars",
    (id, secret) => `aws_access_key    = "${id}"\naws_secret_key    = "${secret}"\nregion = "eu-north-1"\n`,
  );
  pair(
    "tfstate",
    "infra/terraform.tfstate",
    (id, secret) =>
      `{\n  "type": "aws_iam_access_key",\n  "instances": [{\n    "attributes": {\n      "id": "${id}",\n      "secret": "${secret}",\n      "status": "Active",\n      "user": "deployer"\n    }\n  }]\n}\n`,
  );
  pair(
    "YAML, the id some lines away",
    "config/storage.yml",
    (id, secret) =>
      `amazon:\n  service: S3\n  access_key_id: ${id}\n  region: us-east-1\n  bucket: uploads\n  upload:\n    server_side_encryption: aws:kms\n  secret_access_key: ${secret}\n`,
  );
  pair(
    "JSON key and secret",
    "config/aws.json",
    (id, secret) =>
      `{\n  "aws": {\n    "key": "${id}",\n    "secret": "${secret}",\n    "region": "us-west-2"\n  }\n}\n`,
  );
  pair(
    "JSON on one line",
    "config/one-line.json",
    (id, secret) => `{"accessKeyId":"${id}","secretAccessKey":"${secret}","region":"us-east-1"}`,
  );
  pair(
    "PHP array",
    "app/config/services.php",
    (id, secret) =>
      `<?php\nreturn [\n    'ses' => [\n        'key'    => '${id}',\n        'secret' => '${secret}',\n        'region' => 'us-east-1',\n    ],\n];\n`,
  );
  pair(
    "PHP define",
    "wp-config.php",
    (id, secret) =>
      `<?php\ndefine( 'AS3CF_AWS_ACCESS_KEY_ID', '${id}' );\ndefine( 'AS3CF_AWS_SECRET_ACCESS_KEY', '${secret}' );\n`,
  );
  pair(
    "Java constructor",
    "src/main/java/Store.java",
    (id, secret) => `class Store {\n  AWSCredentials c = new BasicAWSCredentials("${id}", "${secret}");\n}\n`,
  );
  pair(
    "Go static credentials",
    "cmd/store/main.go",
    (id, secret) => `package main\n\nvar creds = credentials.NewStaticCredentials("${id}", "${secret}", "")\n`,
  );
  pair(
    "C# constructor, over lines",
    "Store.cs",
    (id, secret) => `var client = new AmazonS3Client(\n    "${id}",\n    "${secret}",\n    RegionEndpoint.USEast1);\n`,
  );
  pair(
    "Ruby constructor",
    "lib/store.rb",
    (id, secret) => `Aws.config.update(\n  credentials: Aws::Credentials.new('${id}', '${secret}')\n)\n`,
  );
  pair(
    "Python keywords",
    "store.py",
    (id, secret) =>
      `import boto3\n\ns3 = boto3.client("s3", aws_access_key_id="${id}",\n                  aws_secret_access_key="${secret}")\n`,
  );
  pair(
    "Python positions",
    "old_store.py",
    (id, secret) => `from boto.s3.connection import S3Connection\nconn = S3Connection('${id}', '${secret}')\n`,
  );
  pair(
    "JavaScript object",
    "src/upload.js",
    (id, secret) => `AWS.config.update({\n  accessKeyId: '${id}',\n  secretAccessKey: '${secret}',\n});\n`,
  );
  pair(
    "Swift",
    "App/Store.swift",
    (id, secret) => `let provider = AWSStaticCredentialsProvider(accessKey: "${id}", secretKey: "${secret}")\n`,
  );
  pair(
    "Scala, a variable each",
    "src/main/scala/Store.scala",
    (id, secret) => `object Store {\n  val awsAccessKey = "${id}"\n  val awsSecretKey = "${secret}"\n}\n`,
  );
  pair("console CSV", "rootkey.csv", (id, secret) => `\ufeffAccess key ID,Secret access key\r\n${id},${secret}\r\n`);
  pair(
    "console CSV, the old one",
    "credentials.csv",
    (id, secret) =>
      `User name,Password,Access key ID,Secret access key,Console login link\nbob,,${id},${secret},https://123456789012.signin.aws.amazon.com/console\n`,
  );
  pair("root key of old", "old-rootkey.csv", (id, secret) => `AWSAccessKeyId=${id}\nAWSSecretKey=${secret}\n`);
  pair(
    "XML attributes",
    "Web.config",
    (id, secret) =>
      `<configuration>\n  <appSettings>\n    <add key="AWSAccessKey" value="${id}" />\n    <add key="AWSSecretKey" value="${secret}" />\n  </appSettings>\n</configuration>\n`,
  );
  pair(
    "XML elements",
    "settings.xml",
    (id, secret) =>
      `<server>\n  <id>maven-s3</id>\n  <accessKey>${id}</accessKey>\n  <secretKey>${secret}</secretKey>\n</server>\n`,
  );
  pair(
    "Java properties",
    "src/main/resources/application.properties",
    (id, secret) => `cloud.aws.credentials.accessKey=${id}\ncloud.aws.credentials.secretKey=${secret}\n`,
  );
  pair(
    "aws configure set",
    "notes/setup.md",
    (id, secret) =>
      `Run this once:\n\n    aws configure set aws_access_key_id ${id}\n    aws configure set aws_secret_access_key ${secret}\n`,
  );
  pair(
    "Kubernetes env list",
    "k8s/deployment.yaml",
    (id, secret) =>
      `spec:\n  containers:\n    - name: app\n      env:\n        - name: AWS_ACCESS_KEY_ID\n          value: ${id}\n        - name: AWS_SECRET_ACCESS_KEY\n          value: "${secret}"\n`,
  );
  pair(
    "Dockerfile",
    "Dockerfile",
    (id, secret) => `FROM alpine\nENV AWS_ACCESS_KEY_ID ${id}\nENV AWS_SECRET_ACCESS_KEY ${secret}\nRUN true\n`,
  );
  pair(
    "docker run",
    "Makefile",
    (id, secret) => `run:\n\tdocker run -e AWS_ACCESS_KEY_ID=${id} -e AWS_SECRET_ACCESS_KEY=${secret} app\n`,
  );
  pair(
    "Compose list",
    "docker-compose.yml",
    (id, secret) =>
      `services:\n  app:\n    environment:\n      - AWS_ACCESS_KEY_ID=${id}\n      - AWS_SECRET_ACCESS_KEY=${secret}\n`,
  );
  pair(
    "curl user",
    "bin/probe.sh",
    (id, secret) =>
      `curl --aws-sigv4 "aws:amz:us-east-1:s3" --user "${id}:${secret}" https://bucket.s3.amazonaws.com/\n`,
  );
  pair("notebook", "analysis.ipynb", (id, secret) =>
    JSON.stringify(
      {
        cells: [
          {
            cell_type: "code",
            source: [
              "import os\n",
              `os.environ["AWS_ACCESS_KEY_ID"] = "${id}"\n`,
              `os.environ["AWS_SECRET_ACCESS_KEY"] = "${secret}"\n`,
            ],
          },
        ],
      },
      null,
      1,
    ),
  );
  pair(
    "begins with a slash",
    "a/slash.env",
    (id, secret) => `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
    `/${awsSecret(random).slice(1)}`,
  );
  pair(
    "begins with a plus",
    "a/plus.ini",
    (id, secret) => `aws_access_key_id=${id}\naws_secret_access_key=${secret}\n`,
    `+${awsSecret(random).slice(1)}`,
  );
  pair(
    "no digit in it",
    "a/letters.env",
    (id, secret) => `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
    characters(random, 40, `${upper}${upper.toLowerCase()}+/`),
  );
  pair(
    "a word in it",
    "a/word.env",
    (id, secret) => `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
    `${awsSecret(random).slice(0, 18)}test${awsSecret(random).slice(22)}`,
  );
  pair(
    "beside the word false",
    "a/false.json",
    (id, secret) => `{"enabled": false, "accessKeyId": "${id}", "secretAccessKey": "${secret}", "debug": false}\n`,
  );

  const slashed = { id: awsKeyId(random), secret: `${alnum(random, 12)}/${alnum(random, 14)}/${alnum(random, 12)}` };
  files.push({
    name: "aws pair: JSON of PHP, slashes escaped",
    path: "var/export.json",
    text: `{"key":"${slashed.id}","secret":"${slashed.secret.replaceAll("/", "\\/")}"}\n`,
    secrets: [{ value: slashed.id }, { value: slashed.secret, written: slashed.secret.replaceAll("/", "\\/") }],
  });
  const urlSecret = `${awsSecret(random).slice(0, 38)}/+`;
  const urlId = awsKeyId(random);
  files.push({
    name: "aws pair: URL query",
    path: "src/mirror.txt",
    text: `https://host.example.net/list?AWSAccessKeyId=${urlId}&SecretAccessKey=${encodeURIComponent(urlSecret)}&x=1\n`,
    secrets: [{ value: urlId }, { value: urlSecret, written: encodeURIComponent(urlSecret) }],
  });
  const temporary = { id: awsKeyId(random, "SIA"), secret: mixedSecret(random), token: sessionToken(random) };
  files.push({
    name: "aws: temporary credentials as STS answers",
    path: "tmp/sts.json",
    text: `{\n    "Credentials": {\n        "AccessKeyId": "${temporary.id}",\n        "SecretAccessKey": "${temporary.secret}",\n        "SessionToken": "${temporary.token}",\n        "Expiration": "2026-01-01T00:00:00Z"\n    }\n}\n`,
    secrets: [{ value: temporary.id }, { value: temporary.secret }, { value: temporary.token }],
  });
  const long = bedrockKey(random);
  files.push({
    name: "aws: Bedrock key, long term",
    path: "ai/.env",
    text: `AWS_BEARER_TOKEN_BEDROCK=${long}\n`,
    secrets: [{ value: long }],
  });
  const short =
    joined("bedrock-", "api-key-") +
    Buffer.from(
      `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=${awsKeyId(random, "SIA")}%2F20260101&X-Amz-Signature=${hex(random, 64)}`,
    ).toString("base64");
  files.push({
    name: "aws: Bedrock key, short term",
    path: "ai/short.sh",
    text: `export AWS_BEARER_TOKEN_BEDROCK='${short}'\n`,
    secrets: [{ value: short }],
  });
  const smtp = sesPassword(random);
  files.push({
    name: "aws: SES SMTP password",
    path: "mail/smtp.yml",
    text: `smtp:\n  host: email-smtp.us-east-1.amazonaws.com\n  port: 587\n  user: ${smtp.id}\n  password: ${smtp.password}\n`,
    secrets: [{ value: smtp.id }, { value: smtp.password }],
  });
  return files;
}

/** Tokens of other vendors, each in a form that is usual for it. */
export function plantTokens(random: Random): PlantedFile[] {
  const files: PlantedFile[] = [];
  const plant = (name: string, path: string, value: string, text: (value: string) => string): void => {
    files.push({ name, path, text: text(value), secrets: [{ value }] });
  };
  plant("github classic token", "ci/token.txt", githubToken(random), (v) => `${v}\n`);
  plant(
    "github token in a URL",
    ".gitmodules",
    githubToken(random),
    (v) => `[submodule "x"]\n\tpath = x\n\turl = https://${v}@github.com/acme/x.git\n`,
  );
  plant(
    "github token as user's password in a URL",
    "ci/clone.sh",
    githubToken(random, "s"),
    (v) => `git clone https://x-access-token:${v}@github.com/acme/x\n`,
  );
  plant(
    "github fine-grained token",
    "ci/env.sh",
    `${joined("github", "_pat_")}${alnum(random, 22)}_${alnum(random, 59)}`,
    (v) => `GH_TOKEN=${v}\n`,
  );
  plant(
    "gitlab token",
    "ci/gitlab.yml",
    `${joined("gl", "pat-")}${characters(random, 20, base64url)}`,
    (v) => `variables:\n  TOKEN: ${v}\n`,
  );
  plant(
    "slack bot token",
    "bot/index.ts",
    `${joined("xo", "xb-")}${characters(random, 12, digits)}-${characters(random, 12, digits)}-${alnum(random, 24)}`,
    (v) => `const client = new WebClient("${v}");\n`,
  );
  plant(
    "slack webhook",
    "bot/alert.py",
    `${joined("serv", "ices/")}T${characters(random, 10, upper)}/B${characters(random, 10, upper)}/${alnum(random, 24)}`,
    (v) => `URL = '${joined("https://hooks.slack", ".com/")}${v}'\n`,
  );
  plant(
    "stripe live key",
    "shop/settings.rb",
    `${joined("sk", "_live_")}${alnum(random, 24)}`,
    (v) => `Stripe.api_key = "${v}"\n`,
  );
  plant(
    "stripe restricted key",
    "shop/billing.go",
    `${joined("rk", "_live_")}${alnum(random, 99)}`,
    (v) => `const key = "${v}"\n`,
  );
  plant(
    "google api key",
    "web/firebase.js",
    `${joined("AI", "za")}${characters(random, 35, base64url)}`,
    (v) => `firebase.initializeApp({ apiKey: "${v}" });\n`,
  );
  plant(
    "google client secret",
    "web/oauth.json",
    `${joined("GOC", "SPX-")}${characters(random, 28, base64url)}`,
    (v) => `{"installed":{"client_secret":"${v}"}}\n`,
  );
  const npmBody = alnum(random, 30);
  plant(
    "npm token",
    ".npmrc",
    `${joined("np", "m_")}${npmBody}${base62Checksum(npmBody)}`,
    (v) => `//registry.npmjs.org/:_authToken=${v}\n`,
  );
  plant(
    "sendgrid key",
    "mail/send.php",
    `${joined("S", "G.")}${characters(random, 22, base64url)}.${characters(random, 43, base64url)}`,
    (v) => `<?php $mail = new SendGrid('${v}');\n`,
  );
  plant(
    "openai key",
    "ai/ask.py",
    `${joined("sk-", "proj-")}${characters(random, 74, base64url)}${joined("T3Blbk", "FJ")}${characters(random, 74, base64url)}`,
    (v) => `client = OpenAI(api_key="${v}")\n`,
  );
  plant(
    "anthropic key",
    "ai/claude.ts",
    `${joined("sk-ant-", "api03-")}${characters(random, 93, base64url)}AA`,
    (v) => `const key = '${v}';\n`,
  );
  plant(
    "hugging face token",
    "ai/hub.sh",
    `${joined("h", "f_")}${characters(random, 34, upper + upper.toLowerCase())}`,
    (v) => `huggingface-cli login --token ${v}\n`,
  );
  plant(
    "pypi token",
    "home/.pypirc",
    `${joined("pypi-", "AgEIcHlwaS5vcmc")}${characters(random, 150, base64url)}`,
    (v) => `[pypi]\nusername = __token__\npassword = ${v}\n`,
  );
  plant(
    "docker hub token",
    "ci/push.sh",
    `${joined("dckr", "_pat_")}${characters(random, 27, base64url)}`,
    (v) => `echo ${v} | docker login -u acme --password-stdin\n`,
  );
  plant(
    "digitalocean token",
    "infra/do.tf",
    `${joined("dop", "_v1_")}${hex(random, 64)}`,
    (v) => `provider "digitalocean" {\n  token = "${v}"\n}\n`,
  );
  plant(
    "shopify token",
    "shop/app.toml",
    `${joined("shp", "at_")}${hex(random, 32)}`,
    (v) => `access_token = "${v}"\n`,
  );
  plant(
    "atlassian token",
    "ci/jira.yml",
    atlassianToken(random),
    (v) => `jira:\n  user: bob@example.com\n  token: ${v}\n`,
  );
  plant(
    "telegram bot token",
    "bot/telegram.py",
    `${1 + random(9)}${characters(random, 9, digits)}:AA${characters(random, 33, base64url)}`,
    (v) => `bot = telegram.Bot(token="${v}")\n`,
  );
  plant(
    "vault token",
    "infra/vault.sh",
    `${joined("hv", "s.")}${characters(random, 95, base64url)}`,
    (v) => `export VAULT_TOKEN=${v}\n`,
  );
  plant("twilio auth token, assigned", "bot/sms.rb", hex(random, 32), (v) => `TWILIO_AUTH_TOKEN = '${v}'\n`);
  const azure = `${characters(random, 86, base64)}==`;
  files.push({
    name: "azure connection string",
    path: "cloud/local.settings.json",
    text: `{"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=acmestore;AccountKey=${azure};EndpointSuffix=core.windows.net"}\n`,
    secrets: [{ value: azure }],
  });
  return files;
}

/** Private keys, credentials in URLs and connection strings, passwords and secrets that only their name gives away. */
export function plantGeneric(random: Random): PlantedFile[] {
  const files: PlantedFile[] = [];
  const plant = (
    name: string,
    path: string,
    value: string,
    text: (value: string) => string,
    written?: string,
  ): void => {
    files.push({
      name,
      path,
      text: text(written ?? value),
      secrets: [written === undefined ? { value } : { value, written }],
    });
  };
  const rsa = privateKey("rsa");
  plant("private key, PKCS 8", "tls/server.key", rsa, (v) => `${v}\n`);
  const pkcs1 = generateKeyPairSync("rsa", { modulusLength: 2048 })
    .privateKey.export({ type: "pkcs1", format: "pem" })
    .toString()
    .trim();
  plant("private key, PKCS 1, Windows lines", "tls/windows.pem", pkcs1.replaceAll("\n", "\r\n"), (v) => `${v}\r\n`);
  plant(
    "private key, elliptic curve",
    "tls/ec.pem",
    generateKeyPairSync("ec", { namedCurve: "P-256" })
      .privateKey.export({ type: "sec1", format: "pem" })
      .toString()
      .trim(),
    (v) => `${v}\n`,
  );
  plant("private key, openssh", "home/.ssh/id_ed25519", opensshKey(random), (v) => `${v}\n`);
  const oneLine = privateKey("rsa");
  plant(
    "private key on one line of JSON",
    "cloud/service-account.json",
    oneLine,
    (v) => `{"type": "service_account", "private_key": "${v}\\n", "client_email": "a@b.iam.gserviceaccount.com"}\n`,
    oneLine.replaceAll("\n", "\\n"),
  );
  const cutShort = privateKey("rsa").split("\n").slice(0, 9).join("\n");
  plant("private key, cut short", "notes/paste.txt", cutShort, (v) => `${v}\n`);
  const url = password(random);
  plant("password in a URL", "src/feed.js", url, (v) => `fetch("https://robot:${v}@feeds.acme-corp.net/all.json");\n`);
  plant(
    "postgres URL",
    "db/database.yml",
    alnum(random, 18),
    (v) => `production:\n  url: postgres://app:${v}@db.acme-corp.net:5432/app\n`,
  );
  plant(
    "mongodb URL",
    "db/mongo.ts",
    alnum(random, 20),
    (v) => `mongoose.connect("mongodb+srv://app:${v}@cluster0.ab1cd.mongodb.net/app");\n`,
  );
  plant(
    "redis URL without a user",
    "db/cache.env",
    alnum(random, 24),
    (v) => `REDIS_URL=redis://:${v}@cache.acme-corp.net:6379/0\n`,
  );
  const odd = `p@ss/${alnum(random, 10)}`;
  plant(
    "percent-encoded password in a URL",
    "db/amqp.properties",
    odd,
    (v) => `broker=amqps://svc:${v}@mq.acme-corp.net/vhost\n`,
    encodeURIComponent(odd),
  );
  plant(
    "ADO.NET connection string",
    "Service/appsettings.json",
    password(random),
    (v) =>
      `{"ConnectionStrings": {"Default": "Server=db.acme-corp.net;Database=app;User Id=app;Password=${v};Encrypt=True"}}\n`,
  );
  plant(
    "JDBC URL",
    "src/main/resources/db.properties",
    alnum(random, 16),
    (v) => `spring.datasource.url=jdbc:mysql://db.acme-corp.net/app?user=app&password=${v}&useSSL=true\n`,
  );
  plant("netrc", "home/.netrc", alnum(random, 20), (v) => `machine git.acme-corp.net\nlogin bob\npassword ${v}\n`);
  plant(
    "assigned password",
    "app/settings.py",
    password(random),
    (v) => `DATABASES = {\n    "default": {\n        "USER": "app",\n        "PASSWORD": "${v}",\n    }\n}\n`,
  );
  plant(
    "password with special characters",
    "app/config.rb",
    `x9$${alnum(random, 5)}&%!${alnum(random, 5)}*`,
    (v) => `config.db_password = '${v}'\n`,
  );
  plant("api key of hex", "app/client.js", hex(random, 32), (v) => `const api_key = "${v}";\n`);
  plant(
    "secret key of a framework",
    "app/django.py",
    characters(random, 50, `${upper.toLowerCase()}${digits}!@#%^&*(-_=+)`),
    (v) => `SECRET_KEY = "${v}"\n`,
  );
  plant(
    "client secret in YAML",
    "app/oauth.yaml",
    alnum(random, 40),
    (v) => `oauth:\n  client_id: acme-web\n  client_secret: ${v}\n`,
  );
  plant(
    "bearer header",
    "app/call.sh",
    alnum(random, 44),
    (v) => `curl -H "Authorization: Bearer ${v}" https://api.acme-corp.net/v1/me\n`,
  );
  return files;
}

/** A secret key that holds at least one of `/` and `+` in its middle, as most do. */
function mixedSecret(random: Random): string {
  const secret = awsSecret(random);
  return `${secret.slice(0, 20)}${random(2) === 0 ? "/" : "+"}${secret.slice(21, 39)}${alnum(random, 1)}`;
}

/** A session token as STS makes them. */
export function sessionToken(random: Random): string {
  const body = Buffer.concat([Buffer.from([0x21, 0x0a, 0x09]), Buffer.from("origin_ec"), randomBytes(random, 300)]);
  return body.toString("base64");
}

function bedrockKey(random: Random): string {
  const text = Buffer.concat([
    Buffer.from(`BedrockAPIKey-${alnum(random, 4)}-at-${characters(random, 12, digits)}:`),
    randomBytes(random, 40),
  ]);
  return joined("AB", "SK") + text.toString("base64");
}

function sesPassword(random: Random): { id: string; password: string } {
  let key: Buffer = Buffer.from(`AWS4${awsSecret(random)}`);
  for (const step of ["11111111", "us-east-1", "ses", "aws4_request", "SendRawEmail"])
    key = createHmac("sha256", key).update(step).digest();
  return { id: awsKeyId(random), password: Buffer.concat([Buffer.from([4]), key]).toString("base64") };
}

function atlassianToken(random: Random): string {
  const body = joined("ATATT3x", "FfGF0") + characters(random, 171, base64url);
  return `${body}=${hex(random, 8).toUpperCase()}`;
}

/** As a person makes them up with a manager: letters, digits and a few signs. */
function password(random: Random): string {
  return `${alnum(random, 7)}!${alnum(random, 6)}9k`;
}

function privateKey(type: "rsa"): string {
  return generateKeyPairSync(type, { modulusLength: 2048 })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString()
    .trim();
}

/** An OpenSSH key: the format's magic and random bytes for the rest. */
function opensshKey(random: Random): string {
  const body = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    Buffer.from([0, 0, 0, 4]),
    Buffer.from("none"),
    randomBytes(random, 280),
  ]).toString("base64");
  const label = joined("OPENSSH ", "PRIVATE KEY");
  return `-----BEGIN ${label}-----\n${body.replace(/.{70}/g, "$&\n").trim()}\n-----END ${label}-----`;
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}
