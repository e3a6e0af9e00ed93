/** Events as the Action reads them, and the part of a payload that tells of a pull request. */
import type { ActionEvent } from "../../../src/action/event.ts";

/** An event that tells nothing. */
export const bareEvent: ActionEvent = {
  name: "schedule",
  action: null,
  labelSet: null,
  sha: null,
  defaultBranch: null,
  pullRequest: null,
  mergeGroup: null,
  push: null,
};

/** A pull request to `ada/shop` as a payload has it. `more` goes before what stands here. */
export function pullRequestPayload(
  base: string,
  head: string,
  { labels = [], headRepository = "ada/shop", ...more }: PullRequestOptions = {},
): Record<string, unknown> {
  return {
    number: 7,
    labels: labels.map((name) => ({ name })),
    base: { sha: base, repo: { full_name: "ada/shop" } },
    head: { sha: head, repo: { full_name: headRepository } },
    ...more,
  };
}

/** What tests say of a pull request besides its commits. */
export interface PullRequestOptions {
  readonly labels?: readonly string[];
  readonly headRepository?: string;
  readonly commits?: number;
}
