/** The files of deploy/, read as what applies them would read them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { root } from "./program.ts";

/** One YAML document. */
export interface Manifest {
  /** Path below deploy/, with the kind where a file holds several. */
  readonly name: string;
  readonly schema: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A container of a pod. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly securityContext?: Readonly<Record<string, unknown>>;
}

/** What of a pod's description the tests look at. */
export interface PodSpec {
  readonly containers: readonly Container[];
  readonly automountServiceAccountToken?: boolean;
  readonly terminationGracePeriodSeconds?: number;
  readonly securityContext?: Readonly<Record<string, unknown>>;
}

const schemas: Readonly<Record<string, string>> = {
  "compose.yaml": "compose",
  "github-shards.yaml": "github-workflow",
  "gitlab-shards.yaml": "gitlab-ci",
};

/** All manifests. */
export function manifests(): readonly Manifest[] {
  const folder = join(root, "deploy");
  const kubernetes = readdirSync(join(folder, "kubernetes")).map((name) => `kubernetes/${name}`);
  const files = [...readdirSync(folder).filter((name) => name.endsWith(".yaml")), ...kubernetes];
  return files.flatMap((file) => {
    const documents = parseAllDocuments(readFileSync(join(folder, file), "utf8"), { strict: true, uniqueKeys: true });
    return Array.from(documents as Iterable<{ toJS(): unknown; readonly errors: readonly Error[] }>, (document) => {
      for (const error of document.errors) throw error;
      const content = document.toJS() as Manifest["content"];
      const kind = "kind" in content ? ` ${String(content["kind"])}` : "";
      return { name: `${file}${kind}`, schema: schemas[file] ?? "kubernetes", content };
    });
  });
}

/** A schema of deploy/schemas. */
export function schemaOf(name: string): object {
  return JSON.parse(readFileSync(join(root, "deploy/schemas", `${name}.schema.json`), "utf8")) as object;
}

/** The pods that a Kubernetes object starts. */
export function podOf({ content }: Manifest): PodSpec | undefined {
  const spec = content["spec"] as Deep | undefined;
  return (spec?.jobTemplate?.spec?.template?.spec ?? spec?.template?.spec) as PodSpec | undefined;
}

interface Deep {
  readonly spec?: Deep;
  readonly template?: Deep;
  readonly jobTemplate?: Deep;
}
