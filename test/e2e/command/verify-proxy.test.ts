/** A whole call through a CONNECT proxy to an STS behind TLS, both on loopback: `openssl` makes the certificate. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, program } from "../../support/program.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";
import { identity } from "../../support/servers/sts-server.ts";
import { needs } from "../../support/needs.ts";

beforeAll(buildProgram, 120_000);

needs("openssl").describe("through a proxy", () => {
  test("HTTPS_PROXY is honoured, the certificate is checked, and the proxy sees no more than the host", async () => {
    const folder = createFolder("tls");
    const subject = ["-subj", "/CN=sts.example.test", "-addext", "subjectAltName=DNS:sts.example.test"];
    const made = spawnSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-keyout",
        "key.pem",
        "-out",
        "cert.pem",
        ...subject,
      ],
      { cwd: folder },
    );
    expect(made.status).toBe(0);
    const read = (name: string): Buffer => readFileSync(join(folder, name));
    const [status, body] = identity("arn:aws:iam::123456789012:root");
    const sts = createServer({ key: read("key.pem"), cert: read("cert.pem") }, (_request, response) => {
      response.writeHead(status, { "content-type": "text/xml" }).end(body);
    });
    const seen: Buffer[] = [];
    const asked: string[] = [];
    const proxy = createProxy();
    proxy.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      const inner = connect((sts.address() as AddressInfo).port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.on("data", (chunk: Buffer) => seen.push(chunk));
        socket.pipe(inner).pipe(socket);
      });
      for (const end of [inner, socket]) end.on("error", () => undefined);
    });
    sts.listen(0, "127.0.0.1");
    proxy.listen(0, "127.0.0.1");
    await Promise.all([once(sts, "listening"), once(proxy, "listening")]);
    const random = seeded(65);
    const [keyId, secret] = [awsKeyId(random), awsSecret(random)];
    const { dir } = (() => {
      const repository = createRepository();
      repository.commit("Add", { "a.env": `AWS_ACCESS_KEY_ID=${keyId}\nAWS_SECRET_ACCESS_KEY=${secret}\n` });
      return repository;
    })();
    const run = async (extra: Record<string, string>): Promise<string> => {
      const env = hermeticEnvironment({
        HTTPS_PROXY: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`,
        LEAKSCAN_STS_ENDPOINTS: "aws=https://sts.example.test",
        ...extra,
      });
      for (const name of ["https_proxy", "no_proxy", "NO_PROXY", "all_proxy"]) delete env[name];
      const child = spawn(process.execPath, [program, "history", "--verify"], {
        cwd: dir,
        env,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      await once(child, "close");
      return Buffer.concat(chunks).toString();
    };
    try {
      const trusted = await run({ NODE_EXTRA_CA_CERTS: join(folder, "cert.pem") });
      // A live root key says so in its first line.
      expect(trusted.split("\n")[0]).toBe(
        "leakscan: a ROOT key of AWS account 123456789012 is ACTIVE: anyone with it controls the whole account. Act now.",
      );
      expect(asked).toEqual(["sts.example.test:443"]);
      const text = Buffer.concat(seen).toString("latin1");
      for (const value of [keyId, secret, "GetCallerIdentity"]) expect(text).not.toContain(value);
      const untrusted = await run({});
      expect(untrusted).toContain("could not be reached");
      expect(untrusted).not.toContain("ACTIVE");
    } finally {
      sts.closeAllConnections();
      proxy.closeAllConnections();
      sts.close();
      proxy.close();
    }
  }, 120_000);
});
