/** The way out through a proxy: asked for one host, told nothing else, and never for this machine itself. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { proxyFor } from "../../../src/verify/proxy.ts";
import { createSts } from "../../../src/verify/aws/sts.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";

const sts = "https://sts.amazonaws.com";

test.each([
  [{ HTTPS_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
  [{ https_proxy: "proxy:3128" }, "http://proxy:3128/"],
  [{ ALL_PROXY: "https://proxy" }, "https://proxy/"],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "example.com, .amazonaws.com" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "amazonaws.com:8443" }, "http://proxy/"],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "*" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", no_proxy: "xamazonaws.com" }, "http://proxy/"],
  [{ HTTP_PROXY: "http://proxy" }, undefined],
])("%j", (env, expected) => {
  expect(proxyFor(sts, env)?.href).toBe(expected);
});

test("this machine is never asked through a proxy, and a proxy that is none is refused without being quoted", () => {
  expect(proxyFor("http://127.0.0.1:5000", { HTTPS_PROXY: "http://proxy" })).toBeUndefined();
  expect(() => proxyFor(sts, { HTTPS_PROXY: ["socks5://ada:", "pw@", "h"].join("") })).toThrow(/not an http/);
});

test("the proxy is asked for STS's host and sees neither id nor signature; where it refuses, nothing is known", async () => {
  const seen: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    seen.push(`${request.url ?? ""} ${request.rawHeaders.join(" ")}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  const url = ["http://ada:", "pass@", `127.0.0.1:${String(port)}`].join("");
  const asker = createSts({ env: { HTTPS_PROXY: url }, tries: 1 });
  const random = seeded(64);
  const [keyId, secret] = [awsKeyId(random), awsSecret(random)];
  try {
    const answer = await asker.ask({ url: sts, region: "us-east-1" }, { keyId, secret });
    expect(answer).toEqual({ kind: "open", reason: "network: PROXY_403" });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^sts\.amazonaws\.com:443 /);
    expect(seen[0]).toContain(Buffer.from("ada:pass").toString("base64"));
    expect(seen[0]).not.toContain(keyId);
  } finally {
    asker.close();
    proxy.close();
  }
});
