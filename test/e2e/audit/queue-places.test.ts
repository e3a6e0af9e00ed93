/** Where a queue and its reports may be: behind TLS with a user of its own, and in a bucket of S3. Repositories come by URL. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { beforeAll, expect } from "vitest";
import { timeless } from "../../support/audit.ts";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { type Keys, makeKeys, type Moto, preparePython, startMoto } from "../../support/servers/moto.ts";
import { needing, needs } from "../../support/needs.ts";
import { createOrganisation, nameOf, type Organisation } from "../../support/repositories/organisation.ts";
import { buildProgram } from "../../support/program.ts";
import { freePort } from "../../support/servers/free-port.ts";
import { startRedis } from "../../support/servers/redis.ts";
import { startAudit, startWorker } from "../../support/workers.ts";

const python = preparePython();
const secure = needs("redis-server", "openssl");
const count = 3;
let organisation: Organisation;

beforeAll(buildProgram);
beforeAll(() => {
  organisation = createOrganisation(count);
  for (let i = 0; i < count; i++)
    execFileSync("git", ["update-server-info"], {
      cwd: join(organisation.dir, nameOf(i)),
      env: hermeticEnvironment(),
    });
});

/** A list of the repositories by URL. */
async function listed(): Promise<string> {
  const { url } = await startGitServer(organisation.dir);
  const list = join(createFolder("list"), "list.txt");
  writeFileSync(list, Array.from({ length: count }, (_, i) => `${url}/${nameOf(i)}\n`).join(""));
  return list;
}

secure.test(
  "TLS, a user whom the server lets near nothing but the prefix, a password from the environment",
  async () => {
    const folder = createFolder("certificate");
    const at = (name: string): string => join(folder, name);
    const subject = ["-subj", "/CN=queue", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", at("key.pem")];
    execFileSync("openssl", ["req", "-x509", ...key, "-out", at("cert.pem"), ...subject], { stdio: "ignore" });
    const port = await freePort();
    const files = [
      `tls-cert-file ${at("cert.pem")}`,
      `tls-key-file ${at("key.pem")}`,
      `tls-ca-cert-file ${at("cert.pem")}`,
    ];
    await startRedis(
      `tls-port ${port}`,
      "tls-auth-clients no",
      ...files,
      "user default off",
      // As docs/audit.md writes it.
      `user leakscan on >${password} ~acme:* &* +@all -@dangerous +info`,
    );
    const place = {
      queue: `rediss://leakscan@127.0.0.1:${port}`,
      storage: createFolder("storage"),
      sharedRoot: organisation.dir,
      env: { LEAKSCAN_QUEUE_PASSWORD: password, NODE_EXTRA_CA_CERTS: at("cert.pem") },
    };
    startWorker(place, "--queue-prefix", "acme");
    const running = startAudit([organisation.dir], place, join(createFolder("state"), "s"), "--queue-prefix", "acme");
    expect((await running.report())?.summary.repositories.read).toBe(count);
    const refused = startAudit([organisation.dir], { ...place, env: {} }, join(createFolder("state"), "s"));
    expect(await refused.ended).toBe(2);
    expect(refused.said()).toContain(`rediss://127.0.0.1:${port} could not be reached`);
  },
  120_000,
);

const password = ["what", "the", "test", "made", "up"].join("-");

const bucketed = needing("missing" in python ? python.missing : secure.missing);

bucketed.describe("with reports in S3", () => {
  let moto: Moto;
  let keys: Keys;

  beforeAll(async () => {
    if ("missing" in python || bucketed.missing !== undefined) return;
    moto = await startMoto(python.bin);
    keys = makeKeys(python.bin, moto);
    return () => moto.stop();
  }, 120_000);

  bucketed.test(
    "URLs are cloned by the worker, and the report is that of one machine",
    async () => {
      const redis = await startRedis();
      const { id, secret } = keys.admin;
      const client = new S3Client({
        endpoint: moto.url,
        region: "us-east-1",
        forcePathStyle: true,
        credentials: { accessKeyId: id, secretAccessKey: secret },
      });
      await client.send(new CreateBucketCommand({ Bucket: "reports" }));
      const place = {
        queue: redis.url,
        storage: "s3://reports/of/leakscan",
        env: {
          AWS_ACCESS_KEY_ID: id,
          AWS_SECRET_ACCESS_KEY: secret,
          AWS_REGION: "us-east-1",
          AWS_ENDPOINT_URL_S3: moto.url,
        },
      };
      const list = await listed();
      const alone = startAudit([list], null, join(createFolder("state"), "s"));
      startWorker(place);
      const running = startAudit([list], place, join(createFolder("state"), "s"));
      expect(timeless(await running.report())).toEqual(timeless(await alone.report()));
      const { KeyCount } = await client.send(new ListObjectsV2Command({ Bucket: "reports" }));
      expect(KeyCount).toBe(0);
    },
    120_000,
  );
});
