/** lefthook: a command, or a job, for each hook in its config. */

import path from "node:path";
import { parseJson } from "../../policy/texts/json.ts";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import { begin, end, type Stage, stages } from "../hook-text.ts";
import { says } from "../../messages/errors.ts";

export const manager: HookManager = {
  order: 2,
  async plan(ground) {
    for (const name of names) {
      const file = path.join(ground.root, name);
      const text = await readIfThere(file);
      if (text !== null) return lefthook(ground, file, text);
    }
    return undefined;
  },
};

/** What puts lefthook's own hooks in place. */
const install = "npx lefthook install";

/** The names that lefthook looks for, in its order (lefthook.dev, "Config file name"). */
const names: readonly string[] = ["lefthook", ".lefthook", path.join(".config", "lefthook")].flatMap((stem) =>
  ["yml", "yaml", "toml", "json", "jsonc"].map((extension) => `${stem}.${extension}`),
);

async function lefthook(ground: Ground, file: string, before: string): Promise<HookPlan> {
  const write = file.endsWith(".toml") ? inToml : /\.jsonc?$/.test(file) ? inJson : inYaml;
  const text = await write(ground, before, path.basename(file));
  const manual = text === null && !ground.isRemoval;
  return {
    by: says("managerNamed", "lefthook"),
    changes:
      text === null || text === before
        ? []
        : [{ file, text, what: ground.isRemoval ? says("withoutLeakscan") : says("callsLeakscan", undefined) }],
    leftAlone: manual
      ? [
          {
            file,
            todo: says("commentsWouldBeLost", commandOf(ground, "pre-commit")),
          },
        ]
      : [],
    notes: ground.isRemoval ? [] : [says("noteRunOnce", install)],
    call: ground.callOf("pre-commit"),
    manager: { install, mark: /lefthook/i, ownsHooksPath: (value) => value === undefined },
  };
}

function commandOf({ callOf }: Ground, stage: Stage): string {
  const args = stage === "commit-msg" ? " {1}" : stage === "pre-push" ? " {0}" : "";
  return `${callOf(stage)}${args}`;
}

/** What a hook runs, as lefthook's config has it. Only pre-push reads what git writes to it. */
function entryOf(ground: Ground, stage: Stage): Record<string, unknown> {
  return { run: commandOf(ground, stage), ...(stage === "pre-push" ? { use_stdin: true } : {}) };
}

async function inYaml(ground: Ground, before: string, name: string): Promise<string> {
  const { parseYaml } = await import("../hook-yaml.ts");
  const { document, written } = parseYaml(before, name);
  for (const stage of stages) {
    const config = plainOf(document.getIn([stage]));
    if (!ground.isRemoval && Array.isArray(config?.["jobs"])) {
      // Jobs run in their order, before commands: leakscan comes first.
      const at = jobAt(config["jobs"]);
      if (at >= 0) document.deleteIn([stage, "jobs", at]);
      const jobs = document.getIn([stage, "jobs"]) as { items: unknown[] };
      jobs.items.unshift(document.createNode({ name: "leakscan", ...entryOf(ground, stage) }));
    } else if (!ground.isRemoval) {
      for (const [key, value] of Object.entries(entryOf(ground, stage)))
        document.setIn([stage, "commands", "leakscan", key], value);
    } else if (config !== undefined) {
      const at = jobAt(config["jobs"]);
      if (at >= 0) document.deleteIn([stage, "jobs", at]);
      if (document.hasIn([stage, "commands", "leakscan"])) document.deleteIn([stage, "commands", "leakscan"]);
      const left = plainOf(document.getIn([stage]));
      for (const key of ["commands", "jobs"])
        if (document.hasIn([stage, key]) && isEmpty(left?.[key])) document.deleteIn([stage, key]);
      if (isEmpty(plainOf(document.getIn([stage])))) document.deleteIn([stage]);
    }
  }
  if (ground.isRemoval && isEmpty(plainOf(document.contents))) return "";
  return written();
}

/** JSON is written anew in its own indentation; `null` where it has comments, which would be lost. */
function inJson(ground: Ground, before: string, name: string): Promise<string | null> {
  if (/^\s*\/[/*]/m.test(before)) return Promise.resolve(null);
  const config = parseJson(before, name) as Record<string, Record<string, unknown>>;
  for (const stage of stages) {
    const hook = (config[stage] ??= {});
    const jobs = hook["jobs"];
    if (Array.isArray(jobs)) {
      const at = jobAt(jobs);
      if (at >= 0) jobs.splice(at, 1);
      if (!ground.isRemoval) jobs.unshift({ name: "leakscan", ...entryOf(ground, stage) });
    } else {
      const commands = (hook["commands"] ??= {}) as Record<string, unknown>;
      if (ground.isRemoval) delete commands["leakscan"];
      else commands["leakscan"] = entryOf(ground, stage);
    }
    if (!ground.isRemoval) continue;
    for (const key of ["commands", "jobs"]) if (isEmpty(hook[key])) delete hook[key];
    if (isEmpty(hook)) delete config[stage];
  }
  const indent = /\n([ \t]+)/.exec(before)?.[1] ?? "  ";
  return Promise.resolve(`${JSON.stringify(config, null, indent)}${before.endsWith("\n") ? "\n" : ""}`);
}

/** A block of its own at the end: TOML has no writer that keeps what stands there. `null` where it would not be valid any more. */
async function inToml(ground: Ground, before: string): Promise<string | null> {
  const { parse } = await import("smol-toml");
  const lines = before.split("\n");
  const [from, to] = [lines.indexOf(begin), lines.indexOf(end)];
  if (from >= 0 && to > from) lines.splice(from, to - from + 1);
  const rest = lines.join("\n").trimEnd();
  if (ground.isRemoval) return rest === "" ? "" : `${rest}\n`;
  const config = parse(rest) as Record<string, Record<string, unknown> | undefined>;
  const blocks = stages.map((stage) => {
    const hasJobs = Array.isArray(config[stage]?.["jobs"]);
    const head = hasJobs ? [`[[${stage}.jobs]]`, 'name = "leakscan"'] : [`[${stage}.commands.leakscan]`];
    const values = Object.entries(entryOf(ground, stage)).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return [...head, ...values].join("\n");
  });
  const text = `${rest}\n\n${[begin, ...blocks, end].join("\n")}\n`;
  try {
    parse(text);
    return text;
  } catch {
    return null;
  }
}

function jobAt(jobs: unknown): number {
  return Array.isArray(jobs) ? jobs.findIndex((job) => (job as { name?: unknown } | null)?.name === "leakscan") : -1;
}

/** A node of the document as plain data. */
function plainOf(node: unknown): Record<string, unknown> | undefined {
  const plain = (node as { toJSON?: () => unknown } | null | undefined)?.toJSON?.();
  return typeof plain === "object" && plain !== null ? (plain as Record<string, unknown>) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0);
}
