/** A pull request in a repository of its own, and what the runner is given of it. */
import { pullRequestPayload } from "./action-events.ts";
import { createRepository, type TestRepository } from "../git.ts";
import { githubToken, seeded } from "../secrets.ts";

export const token: string = githubToken(seeded(11));

export const leak: string = `GITHUB_TOKEN=${token}\n`;

export interface Proposal {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly payload: object;
}

/** A pull request over a base that holds these files. */
export function proposal(
  files: Readonly<Record<string, string>> = { "app.env": leak },
  base: Readonly<Record<string, string>> = {},
): Proposal {
  const repository = createRepository();
  const before = repository.commit("base", { "a.txt": "a\n", ...base });
  repository.git("checkout", "-q", "-b", "change");
  const head = repository.commit("leak", files);
  return { repository, base: before, head, payload: proposed(before, head) };
}

export function proposed(
  base: string,
  head: string,
  action = "opened",
  labels: readonly string[] = [],
  more = {},
): object {
  return { action, pull_request: pullRequestPayload(base, head, { labels }), ...more };
}
