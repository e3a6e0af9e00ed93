/**
 * Whose word counts. A proposal does not judge itself: what it suppresses counts only once a maintainer has set a label, and the
 * label vouches for what stood there when it was set, not for what is pushed afterwards. A push or a merge group is no proposal:
 * anyone who could do it may also change the base.
 */

import type { LabelFacts } from "./action-report.ts";
import type { ActionEvent } from "./event.ts";
import type { Verify } from "./inputs.ts";

/** Whether what a change suppresses itself counts, and what the label has to do with it. */
export interface Allowance {
  readonly allowOwn: boolean;
  readonly label: LabelFacts;
}

/** Decides it from the event alone. `name` is the label's; empty where no label shall allow anything. */
export function allowanceOf(event: ActionEvent, name: string): Allowance {
  const { pullRequest, push, mergeGroup } = event;
  if (pullRequest === null)
    return {
      allowOwn: push !== null || mergeGroup !== null,
      label: { name, isSet: false, isPossible: false, isStale: false },
    };
  const isThere = name !== "" && pullRequest.labels.includes(name);
  const isSet = isThere && isFresh(event, name);
  return { allowOwn: isSet, label: { name, isSet, isPossible: name !== "", isStale: isThere && !isSet } };
}

/** Whether vendors are asked: by themselves never about what a stranger proposes, for it would be our machine that calls. */
export function mayVerify(event: ActionEvent, verify: Verify): boolean {
  return verify === "always" || (verify === "true" && event.pullRequest?.isFork !== true);
}

/** Events of whose payload it is known that no commit has come since the label was set: it was there from the start, or set just now. */
function isFresh({ action, labelSet }: ActionEvent, name: string): boolean {
  return action === "opened" || (action === "labeled" && labelSet === name);
}
