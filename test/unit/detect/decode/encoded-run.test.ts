import { beforeAll, describe, expect, test } from "vitest";
import fc from "fast-check";
import { createEngine } from "../../../../src/detect/create.ts";
import { decodeHex } from "../../../../src/detect/decode/encoding.ts";
import type { Engine } from "../../../../src/detect/engine.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, awsKeyId, seeded } from "../../../support/secrets.ts";

const random = seeded(71);

let engine: Engine;
beforeAll(() => {
  engine = createEngine(allRules);
});

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** What is found in a text, and what stands at the spans. */
function scan(text: string): { readonly secret: string; readonly way: string; readonly written: string }[] {
  const bytes = Buffer.from(text);
  return engine.scan(bytes).matches.map(({ secret, decodedFrom, span }) => ({
    secret: secret.reveal(),
    way: decodedFrom.join(" "),
    written: bytes.subarray(span.start, span.end).toString(),
  }));
}

describe("text in an encoding", () => {
  test("hex", () => {
    const id = awsKeyId(random);
    const encoded = Buffer.from(`id=${id}; region=eu`).toString("hex");
    for (const written of [encoded, encoded.toUpperCase()])
      expect(scan(`X'${written}'`)).toEqual([{ secret: id, way: "hex", written }]);
  });

  test("hex of base64, base64 of base64, base64 of hex", () => {
    const id = awsKeyId(random);
    const text = `key id ${id} of the deployment`;
    expect(scan(Buffer.from(base64(text)).toString("hex"))).toMatchObject([{ secret: id, way: "hex base64" }]);
    expect(scan(base64(base64(text)))).toMatchObject([{ secret: id, way: "base64 base64" }]);
    expect(scan(base64(Buffer.from(text).toString("hex")))).toMatchObject([{ secret: id, way: "base64 hex" }]);
  });

  test("base64 of UTF-16, as PowerShell takes its commands", () => {
    const id = awsKeyId(random);
    const command = Buffer.from(`$env:KEY = '${id}'; deploy`, "utf16le").toString("base64");
    expect(scan(`powershell -enc ${command}`)).toMatchObject([{ secret: id, way: "base64 utf-16le" }]);
  });

  test.each([
    ["76 columns, as base64 writes them", 76, "", "\n"],
    ["64 columns, as OpenSSL does", 64, "", "\r\n"],
    ["76 columns indented, as in a block of YAML", 76, "    ", "\n"],
  ])("base64 in lines of %s", (_, width, indent, end) => {
    const secret = alnum(random, 40);
    const text = `# the settings of the deployment, all of them\naws_secret_access_key=${secret}\nregion=eu-central-1\n`;
    const lines = base64(text).match(new RegExp(`.{1,${width}}`, "g")) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    const written = lines.map((line) => indent + line).join(end);
    expect(scan(`data:\n${written}${end}other: 1\n`)).toMatchObject([
      { secret, way: "base64", written: written.slice(indent.length).replace(/=+$/, "") },
    ]);
  });

  test("what follows in other lines does not belong to the run", () => {
    const id = awsKeyId(random);
    const other = awsKeyId(random);
    const line = base64(`the key id is ${id} and so on, to the end of the line`).slice(0, 76);
    expect(line).toHaveLength(76);
    expect(scan(`${line}\n${other}: next\n`).map(({ secret }) => secret)).toEqual([id, other]);
  });

  test("a Kubernetes Secret: a file in it, and JSON in that", () => {
    const token = alnum(random, 32);
    const config = JSON.stringify({ auths: { "registry.internal": { auth: base64(`deploy:${token}`) } } });
    const found = scan(`kind: Secret\ndata:\n  .dockerconfigjson: ${base64(config)}\n`);
    expect(found).toMatchObject([{ secret: base64(`deploy:${token}`), way: "base64" }]);
  });

  test("the output of a notebook", () => {
    const secret = alnum(random, 40);
    const notebook = { cells: [{ outputs: [{ text: ["AWS_REGION=eu\n", `AWS_SECRET_ACCESS_KEY='${secret}'\n`] }] }] };
    expect(scan(JSON.stringify(notebook, null, 1))).toMatchObject([{ secret, written: secret }]);
  });

  test("names and values of a percent-encoded body or query", () => {
    const secret = alnum(random, 28);
    for (const text of [
      `body=${encodeURIComponent(JSON.stringify({ client_secret: secret, scope: "all" }))}`,
      `next=${encodeURIComponent(`/callback?client_secret=${secret}&state=1`)}`,
    ])
      expect(scan(text)).toMatchObject([{ secret, written: secret }]);
  });
});

test("hex is decoded as Node decodes it, and nothing else is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, upper) => {
      const text = Buffer.from(bytes).toString("hex");
      const all = Buffer.from(upper ? text.toUpperCase() : text);
      expect(decodeHex(all, 0, all.length)).toEqual(Uint8Array.from(bytes));
    }),
  );
  for (const wrong of ["abc", "0g", "-1"]) expect(decodeHex(Buffer.from(wrong), 0, wrong.length)).toBeUndefined();
});
