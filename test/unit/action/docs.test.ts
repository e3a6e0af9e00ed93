import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formats } from "../../../src/report/formats.ts";
import { root } from "../../support/program.ts";

const page = readFileSync(join(root, "docs/github-action.md"), "utf8");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};
const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""]) => text);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** All steps in a workflow, or in a part of one. */
function stepsOf(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  if (typeof value !== "object" || value === null) return [];
  return "uses" in value ? [value as Step] : Object.values(value).flatMap(stepsOf);
}

test("every workflow of the page is YAML, and gives the Action inputs that it has", () => {
  expect(blocks.length).toBeGreaterThan(8);
  let own = 0;
  for (const block of blocks) {
    // Where only a part is shown, what stands around it is left out at a line of dots.
    for (const part of block.split(/^# \.\.\.\n/m))
      for (const step of stepsOf(parse(part))) {
        if (!step.uses?.startsWith("OWNER/leakscan@")) continue;
        own++;
        for (const name of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
      }
  }
  expect(own).toBeGreaterThan(6);
});

test("formats and options that other CI systems are shown exist", () => {
  const used = [...page.matchAll(/--format (\w+)/g)].map(([, format]) => format);
  expect(used.length).toBeGreaterThan(3);
  for (const format of used) expect(formats).toContain(format);
});

test("every input has a description and a default, every output a description", () => {
  for (const { description, default: value } of Object.values(action.inputs)) {
    expect(description.length).toBeGreaterThan(10);
    expect(typeof value).toBe("string");
  }
  for (const { description } of Object.values(action.outputs)) expect(description.length).toBeGreaterThan(10);
});

test("this repository's own workflows are YAML, and pin what the Action needs", () => {
  for (const name of ["ci", "leakscan"]) {
    const workflow = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), "utf8")) as unknown;
    expect(stepsOf(workflow).some(({ uses }) => uses === "./")).toBe(true);
  }
});
