/** What opens a repository's URL: the credentials that it was given with, or the token of its forge from the environment. */

import type { Environment } from "../../git/harden.ts";
import type { RepositorySource } from "../repository.ts";

/** The URL with its forge's token, for git alone; as it is where there is none. */
export function withToken({ url, forge }: RepositorySource & { readonly kind: "remote" }, env: Environment): string {
  const known = forge === undefined ? undefined : forges[forge];
  const token = known?.variables.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  if (known === undefined || token === undefined) return url;
  return url.replace(/^(https?:\/\/)/, (scheme) => `${scheme}${known.user}:${encodeURIComponent(token)}@`);
}

/** Whose token stands in which variable of the environment, the first that is set. */
export const forges: Readonly<Record<string, { readonly variables: readonly string[]; readonly user: string }>> = {
  github: { variables: ["GITHUB_TOKEN", "GH_TOKEN"], user: "x-access-token" },
  gitlab: { variables: ["GITLAB_TOKEN", "GL_TOKEN"], user: "oauth2" },
  gitea: { variables: ["GITEA_TOKEN"], user: "oauth2" },
};
