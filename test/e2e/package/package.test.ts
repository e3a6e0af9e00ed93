/** What is published: packed as npm packs it, looked into, and run by npx from the tarball in an empty folder, offline. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const megabyte = 1_000_000;

/** The files of the package by path, without npm's leading `package/`. */
const files = new Map<string, Buffer>();
let folder = "";
let tarball = "";

beforeAll(() => {
  folder = createFolder("package");
  call(process.execPath, [join(root, "scripts/build.mjs")], root);
  // Without `prepare`: it would build a second time, and others run the program at this moment.
  call("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
  tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  for (const [path, content] of untar(gunzipSync(readFileSync(join(folder, tarball))))) {
    files.set(path.replace(/^package\//, ""), content);
  }
}, 120_000);

describe("the package", () => {
  test("takes at most 6 MB, packed and unpacked", () => {
    const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(unpacked).toBeGreaterThan(100_000);
    expect(unpacked).toBeLessThanOrEqual(6 * megabyte);
    expect(statSync(join(folder, tarball)).size).toBeLessThanOrEqual(6 * megabyte);
  });

  test("brings no dependency and runs nothing when installed", () => {
    const manifest = JSON.parse(text("package.json")) as Record<string, Record<string, string> | undefined>;
    for (const field of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"]) {
      expect(Object.keys(manifest[field] ?? {}), field).toEqual([]);
    }
    expect(Object.keys(manifest["scripts"] ?? {}).filter((name) => name.endsWith("install"))).toEqual([]);
  });

  test("holds what users, their lawyers and their auditors need", () => {
    const needed = [
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "SECURITY.md",
      "docs/report.schema.json",
      "hooks/pre-commit",
    ];
    const built = ["dist/cli.js", "dist/hook.js", "dist/index.js", "dist/types/index.d.ts"];
    for (const path of [...needed, ...built, "dist/sbom.json", "dist/licenses.txt"])
      expect([...files.keys()]).toContain(path);
  });

  test("holds nothing else", () => {
    const allowed =
      /^(?:package\.json|[A-Z]+(?:\.md)?|README\.(?:ja|ko)\.md|docs\/[\w.-]+\.(?:md|json|1)|hooks\/[a-z-]+|dist\/[\w.-]+\.c?js|dist\/(?:sbom\.json|licenses\.txt)|dist\/types\/[\w/.-]+\.d\.ts)$/;
    expect([...files.keys()].filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("names in its bill of materials every library inside, and no path of the machine that built it", () => {
    const bill = JSON.parse(text("dist/sbom.json")) as {
      components: { purl: string; version: string; licenses?: unknown[] }[];
    };
    expect(bill.components.map(({ purl }) => purl.split("@")[0])).toContain("pkg:npm/yargs");
    for (const component of bill.components) {
      expect(component.purl).toMatch(/^pkg:npm\/.+@\d/);
      expect(component.licenses, component.purl).toHaveLength(1);
    }
    for (const [path, content] of files) expect(content.includes(root.replace(/[\\/]$/, "")), path).toBe(false);
  });

  test("is an ES module whose declarations stand without its development dependencies", () => {
    const consumer = createFolder("consumer");
    const installed = join(consumer, "node_modules/leakscan");
    for (const [path, content] of files) {
      mkdirSync(join(installed, path, ".."), { recursive: true });
      writeFileSync(join(installed, path), content);
    }
    writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(consumer, "use.ts"),
      'import * as leakscan from "leakscan";\nexport const names: string[] = Object.keys(leakscan);\n',
    );
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--lib",
      "es2023",
      "--skipLibCheck",
      "false",
    ];
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
    call(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, ...types, "use.ts"], consumer);
    const script = 'import("leakscan").then((all) => console.log(Object.keys(all).length))';
    expect(Number(call(process.execPath, ["-e", script], consumer).stdout)).toBeGreaterThan(0);
  });
});

describe("npx from the tarball, in an empty folder, offline", () => {
  test("prints its version", () => {
    const { version } = JSON.parse(text("package.json")) as { version: string };
    expect(npx(["--version"]).stdout.trim()).toBe(version);
  });

  test("finds a secret in the history of a repository, and does not print it", () => {
    const random = seeded(20260101);
    const [id, secret] = [awsKeyId(random), awsSecret(random)];
    const repository = createRepository();
    const bad = repository.commit("Add settings", {
      "conf/app.env": `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
    });
    repository.commit("Remove them again", { "conf/app.env": "# nothing\n" });

    const { status, stdout, stderr } = npx(["history", repository.dir, "--format", "json"]);
    expect(status, stderr).toBe(1);
    const { findings } = JSON.parse(stdout) as Report;
    const found = findings.find(({ places }) => places.some(({ path, line }) => path === "conf/app.env" && line === 2));
    expect(found?.provider).toBe("aws");
    expect(found?.exposure?.introduced.map(({ oid }) => oid)).toEqual([bad]);
    expect(found?.exposure?.atHead).toBe(false);
    expect(stdout + stderr).not.toContain(secret);
  });

  test("passes a repository without one", () => {
    const repository = createRepository();
    repository.commit("Say hello", { "hello.txt": "hello\n" });
    const { status, stderr } = npx(["history", repository.dir]);
    expect(status, stderr).toBe(0);
  });
});

interface Report {
  readonly findings: readonly {
    readonly provider: string;
    readonly places: readonly { readonly path: string; readonly line: number }[];
    readonly exposure?: { readonly introduced: readonly { readonly oid: string }[]; readonly atHead: boolean };
  }[];
}

function text(path: string): string {
  return files.get(path)?.toString() ?? "";
}

interface Called {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As a person without leakscan would call it; the temp cache proves that nothing but the tarball is needed. */
function npx(args: readonly string[]): Called {
  const empty = createFolder("empty");
  copyFileSync(join(folder, tarball), join(empty, "leakscan.tgz"));
  const env = { npm_config_cache: createFolder("cache"), npm_config_offline: "true", npm_config_loglevel: "error" };
  return spawn("npx", ["--yes", "./leakscan.tgz", ...args], empty, env);
}

function call(command: string, args: readonly string[], cwd: string): Called {
  const called = spawn(command, args, cwd);
  if (called.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${called.stdout}${called.stderr}`);
  return called;
}

function spawn(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Called {
  // npm and npx are batch files on Windows, which only its shell can start.
  const shell = process.platform === "win32" && !command.endsWith(".exe");
  const called = spawnSync(command, args, {
    cwd,
    env: hermeticEnvironment(env),
    encoding: "utf8",
    shell,
    timeout: 60_000,
  });
  if (called.error) throw called.error;
  return called;
}

/** Name and content of each file of a tar archive as npm writes it: ustar, with pax headers where a path is long. */
function* untar(archive: Buffer): Generator<[path: string, content: Buffer]> {
  let longPath: string | undefined;
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const field = (start: number, length: number): string =>
      archive.toString("utf8", at + start, at + start + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 12), 8);
    const content = archive.subarray(at + 512, at + 512 + size);
    const type = field(156, 1);
    if (type === "x") longPath = /^\d+ path=(.*)$/m.exec(content.toString())?.[1];
    if (type === "0" || type === "") {
      const prefix = field(345, 155);
      yield [longPath ?? (prefix ? `${prefix}/${field(0, 100)}` : field(0, 100)), content];
      longPath = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
