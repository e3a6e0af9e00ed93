/** deploy/ against the APIs that it is written for, and against what leakscan says of itself. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { manifests, podOf, schemaOf } from "../support/deploy.ts";
import { optionsOf } from "../../src/scan/options.ts";

const all = manifests();
const pods = all.flatMap((manifest) => {
  const pod = podOf(manifest);
  return pod === undefined ? [] : [[manifest.name, pod] as const];
});

test.each(all.map((manifest) => [manifest.name, manifest] as const))("%s is what its API takes", (_, manifest) => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(
    schemaOf(manifest.schema),
  );
  validate(manifest.content);
  expect(validate.errors ?? []).toEqual([]);
});

test("a misspelt field is an error", () => {
  const deployment = all.find(({ content }) => content["kind"] === "Deployment")!;
  const text = JSON.stringify(deployment.content);
  const validate = new Ajv2020({ strict: false }).compile(schemaOf("kubernetes"));
  for (const [right, wrong] of [
    ["readOnlyRootFilesystem", "readOnlyRootFileSystem"],
    ['"3Gi"', '"3 GB"'],
    ["apps/v1", "apps/v1beta1"],
  ] as const) {
    expect(text).toContain(right);
    expect(validate(JSON.parse(text.replaceAll(right, wrong)))).toBe(false);
  }
});

describe.each(pods)("the pods of %s", (_, pod) => {
  test("run as nobody of importance, and change nothing but their volumes", () => {
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    for (const { securityContext } of pod.containers)
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
  });

  test("hold no secret in a command line or a plain variable", () => {
    for (const { args = [], command = [], env = [] } of pod.containers) {
      for (const { name, value } of env) if (/TOKEN|PASSWORD/.test(name)) expect(value).toBeUndefined();
      for (const word of [...args, ...command]) expect(word).not.toMatch(/:\/\/[^/]*@/);
    }
  });
});

test("what is started has the options that it is given", () => {
  const services = all.flatMap(({ content }) =>
    Object.values((content["services"] ?? {}) as Record<string, { readonly command?: readonly string[] }>),
  );
  const calls = [
    ...pods.flatMap(([, { containers }]) => containers.flatMap(({ args }) => (args === undefined ? [] : [args]))),
    ...services.flatMap(({ command }) => (command === undefined || command[0] === "sh" ? [] : [command])),
  ];
  expect(calls.length).toBeGreaterThan(3);
  for (const [command = "", ...words] of calls) {
    const known = Object.keys(optionsOf(command));
    for (const word of words) {
      const [name] = /^--([\w-]+)/.exec(word)?.slice(1) ?? [];
      if (name !== undefined) expect([command, known.includes(name) ? name : known]).toEqual([command, name]);
    }
  }
});

test("a pod that is stopped has longer than what runs in it may take to end", () => {
  const stoppable = pods.flatMap(([, { containers, terminationGracePeriodSeconds = 30 }]) =>
    containers.flatMap(({ args = [] }) => {
      const grace = args.find((word) => word.startsWith("--grace="));
      return grace === undefined ? [] : [[Number.parseInt(grace.slice(8), 10), terminationGracePeriodSeconds] as const];
    }),
  );
  expect(stoppable.length).toBeGreaterThan(0);
  for (const [grace, limit] of stoppable) expect(grace).toBeLessThan(limit);
});
