/**
 * The layers of design section 4 as data, each with its reason: what the lint rules of ./plugin.mjs enforce.
 *
 * Imports point one way: core ← messages ← detect, rules, unpack, policy, git, pack, verify ← sources, exposure, incident, report
 * ← scan ← setup, triage ← audit ← cli, hook, action. A folder may import any folder of a lower group, none of its own group but for `siblings`.
 */

/** Groups of folders, lowest first. */
export const groups = [
  ["core"],
  // Below what throws: an error names its sentence.
  ["messages"],
  ["detect", "rules", "unpack", "policy", "git", "pack", "verify"],
  ["sources", "exposure", "incident", "report"],
  ["scan"],
  ["setup", "triage"],
  ["audit"],
  // `index` is src/index.ts, the public library: exports only.
  ["cli", "hook", "action", "index"],
];

/** Imports inside a group or against the grain that the design allows, each with why. */
export const siblings = {
  detect: { rules: "the engine compiles the rules" },
  git: { pack: "without a git program, objects come from our own reader" },
  sources: {
    unpack: "a blob is unpacked before it is scanned",
    detect: "sources run what they find through the engine",
    git: "sources ask git what to scan",
    pack: "sources read the object store",
  },
  exposure: { git: "which refs and commits hold a blob", pack: "which trees hold a blob" },
  cli: { hook: "`leakscan staged` is sent to the hook's entry before yargs is loaded (design section 6)" },
};

/** Why a folder imports nothing else: told to the person who tries. */
export const purposes = {
  core: "core holds the words that all others share; what it imports, everything imports",
  messages: "messages are sentences by language; they know facts, not where these come from",
  detect: "the engine is bytes in, matches out; it must run in a browser and be the same in windows and whole scans",
  rules: "rules are data, a file per provider; what acts on them stands elsewhere",
  unpack: "containers know bytes, neither where they come from nor what is searched in them",
  policy: "policy judges sightings; it must judge alike whatever source they come from",
  git: "git is started in one place, which knows nothing of secrets",
  pack: "the object store's reader knows nothing of secrets",
  verify: "a secret leaves the process here: what can reach this code is kept small",
  sources: "sources yield sightings; how they are judged or told is not theirs to know",
  exposure: "exposure knows blobs and commits, not how they are reported",
  incident: "the incident kit is told what happened, it does not scan",
  report: "a report is made from data alone, so that every format says the same",
  scan: "use cases return data and print nothing; the three front ends print",
  setup: "setting up hooks is a use case: it returns data and prints nothing",
  triage: "deciding about findings is a use case: it returns data and prints nothing",
  audit: "an audit is a use case over many scans: it returns data and prints nothing",
  cli: "the command line is one of three front ends; what two of them need belongs into scan",
  hook: "the hook's start-up is paid at every commit; what it shares with others belongs into scan",
  action: "the Action is one of three front ends; what two of them need belongs into scan",
  index: "the library is a list of exports",
};

/** Node's modules: folders that may import none or only some, and modules that only some folders may import. */
export const nodeModules = {
  folders: {
    core: { only: ["node:crypto"], why: "core is part of the engine and of every front end" },
    detect: { only: [], why: "the engine runs in a browser" },
    rules: { only: [], why: "rules are part of the engine, which runs in a browser" },
    messages: { only: [], why: "messages are sentences" },
  },
  modules: {
    "node:child_process": {
      only: ["git", "audit", "setup"],
      why: "one place starts programs, and it starts git alone, hardened; an audit starts leakscan itself beside it; init calls the hook that it has installed, and the package manager where the person agrees",
    },
    "node:net": { only: [], why: "only a live check talks to anything outside" },
    "node:http": {
      only: ["verify", "audit"],
      why: "only a live check, and an audit that lists a host's repositories, talk to anything outside",
    },
    "node:https": {
      only: ["verify", "audit"],
      why: "only a live check, and an audit that lists a host's repositories, talk to anything outside",
    },
    "node:dgram": { only: [], why: "only a live check talks to anything outside" },
    "node:dns": { only: ["verify"], why: "only a live check talks to anything outside" },
    "node:tls": { only: [], why: "only a live check talks to anything outside" },
    "node:vm": {
      only: ["hook"],
      why: "a config extends data, never code; the hook runs its own bundle from V8's code cache",
    },
  },
};

/** Libraries and the folders that may import them; all others are closed. A name ending in / stands for a scope. */
export const libraries = {
  yargs: { only: ["cli"], why: "35 ms of start-up; only the command line reads argv" },
  "@clack/prompts": { only: ["cli"], why: "only the command line asks questions" },
  "simple-git": { only: ["git"], why: "git is started in one place" },
  "isomorphic-git": { only: ["git"], why: "git is read in one place" },
  "@aws-sdk/": {
    only: ["verify", "audit"],
    why: "54 ms of start-up; only a live check talks to AWS, and an audit over a queue that keeps its reports in S3",
  },
  bullmq: { only: ["audit"], why: "only an audit over many machines needs a queue" },
  ioredis: { only: ["audit"], why: "only an audit over many machines needs a queue" },
  "@actions/": { only: ["action"], why: "45 ms of start-up; only the Action runs on GitHub's runner" },
  "@octokit/": { only: ["audit"], why: "only an audit lists the repositories of a GitHub organisation" },
  "@gitbeaker/": { only: ["audit"], why: "only an audit lists the repositories of a GitLab group" },
  valibot: { only: ["policy"], why: "policy parses config, once, into a resolved value" },
  yaml: { only: ["policy", "setup"], why: "policy reads config files; init adds to those of hook managers" },
  "smol-toml": { only: ["policy", "setup"], why: "policy reads config files; init adds to those of hook managers" },
  re2js: { only: ["policy"], why: "users' expressions come from config and run in a linear engine" },
  "string-width": { only: ["report"], why: "only the report for a terminal counts columns" },
  sarif: { only: ["report"], why: "the format's types, nothing at run time" },
  preact: { only: ["report"], why: "the program of the HTML report, which runs in a browser" },
  "@tanstack/virtual-core": { only: ["report"], why: "the HTML report's list of ten thousand findings" },
  uplot: { only: ["report"], why: "the HTML report's time line" },
  picomatch: { only: ["policy", "sources"], why: "globs are config's and .gitignore's affair" },
};

/** Folders that may call Secret.reveal, and why. */
export const reveals = {
  core: "fingerprints are digests of the decoded secret",
  policy: "the same secret in many places is one finding",
  sources: "the same secret by two rules is one",
  verify: "a check sends the secret to its own vendor",
  report: "--show-secrets",
  incident: "an AWS key id is what people search by",
};

/** Folders that may use console and process; git is given the environment it runs in. */
export const frontEnds = ["cli", "hook", "action"];
export const processReaders = ["git"];

/** Globals that a folder may not use, and why. */
export const globals = {
  detect: {
    names: ["Buffer", "Date", "performance", "setTimeout", "setInterval", "fetch", "require"],
    why: "the engine is pure and runs in a browser",
  },
  rules: {
    names: ["Buffer", "Date", "performance", "setTimeout", "setInterval", "fetch", "require"],
    why: "rules are data",
  },
};

/** The reason why `from` may not import `to`; undefined where it may. Both are folder names of src. */
export function forbidden(from, to) {
  if (from === to) return undefined;
  const rank = (folder) => groups.findIndex((group) => group.includes(folder));
  if (rank(from) < 0) return `src/${from} is in no layer; give it one in scripts/lint/layers.mjs`;
  if (rank(to) < 0) return `src/${to} is in no layer; give it one in scripts/lint/layers.mjs`;
  if (rank(to) < rank(from) || siblings[from]?.[to]) return undefined;
  return purposes[from];
}
