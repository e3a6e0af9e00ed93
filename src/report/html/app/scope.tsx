/** What the scan did not read, so that a clean page is not taken for a clean repository. */

import type { VNode } from "preact";
import type { PageUnread } from "../page-data.ts";
import { usePage } from "./context.ts";

/** Lines that are shown of each list. */
const most = 200;

/** A longer list is folded: the findings stand below it. */
const mostOpen = 5;

/** The part. */
export function Scope(): VNode {
  const { model, words } = usePage();
  const { notRead, cut, accepted } = model.data;
  const { scope } = words.report;
  return (
    <>
      <Unread title={scope.notRead(notRead.length)} all={notRead} />
      <Unread title={scope.cut(cut.length)} all={cut} />
      <Unread title={scope.accepted(accepted.length)} all={accepted} />
    </>
  );
}

function Unread({ title, all }: { readonly title: string; readonly all: readonly PageUnread[] }): VNode | null {
  const { report } = usePage().words;
  if (all.length === 0) return null;
  return (
    <details class="unread" open={all.length <= mostOpen}>
      <summary>{title}</summary>
      <ul>
        {all.slice(0, most).map(({ what, why }, index) => (
          <li key={index}>
            <bdi>{what}</bdi>: {report.unread(why)}
          </li>
        ))}
        {all.length > most && <li>{report.scope.more(all.length - most)}</li>}
      </ul>
    </details>
  );
}
