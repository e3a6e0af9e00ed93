import type { NameKind } from "../../../../src/core/named.ts";
import { describe, expect, test } from "vitest";
import { kindOfName, wordsOf } from "../../../../src/detect/locate/name.ts";

describe("words", () => {
  test.each([
    ["AWS_SECRET_ACCESS_KEY", "aws secret access key"],
    ["awsSecretAccessKey", "aws secret access key"],
    ["aws-secret.access key", "aws secret access key"],
    ["APIKey", "api key"],
    ["apiKEY", "api key"],
    ["myS3Secret", "my s3 secret"],
    ["OAuth2Token", "o auth2 token"],
    ["password2", "password2"],
    ["__secret__", "secret"],
    ["", ""],
    ["--", ""],
  ])("of %s", (name, words) => {
    expect(wordsOf(name)).toEqual(words === "" ? [] : words.split(" "));
  });
});

describe("what a name promises", () => {
  test.each<readonly [NameKind, string]>([
    [
      "password",
      "password PASSWORD db_password dbPassword userpass DB_PASS passwd pwd ftp_pw wifiPsk passphrase password2 MYSQL_ROOT_PASSWORD passwords spring.datasource.password",
    ],
    [
      "secret",
      "secret client_secret apiKey API_KEY api_key1 token authToken access_token credentials secretKey encryptionKey privateKey jwtSecret SECRET_KEY_BASE secrets.token",
    ],
    ["weak", "key auth authorization bearer"],
    [
      "none",
      "password_field passwordReset token_url tokenType secretName primary_key public_key cacheKey keyboard author monkey csrfTokenName secret_id passwordHash token_expiry api_key_id passport compass bypass secretary nextToken keystore name value region",
    ],
  ])("%s", (kind, names) => {
    const wrong = names.split(" ").filter((name) => kindOfName(wordsOf(name)) !== kind);
    expect(wrong.map((name) => `${name}: ${kindOfName(wordsOf(name))}`)).toEqual([]);
  });
});
