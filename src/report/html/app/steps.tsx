/** What to do about a finding, in order: revoke it, take it out, clean up. */

import type { VNode } from "preact";
import { placeOf } from "../../describe.ts";
import { Out, Sentence } from "./commit.tsx";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";

/** The steps. */
export function Steps({ item }: { readonly item: Item }): VNode {
  const { words, model } = usePage();
  const { page, report } = words;
  const { rule, places, data } = item;
  const there = places.find((place) => place.atHead) ?? places[0];
  const isThere = data.state === "head" || data.commits === undefined;
  return (
    <ol class="steps">
      <li>
        {report.revoke(rule.revoke)} {rule.url !== undefined && <Out href={rule.url}>{page.first.openVendor}</Out>}
      </li>
      {isThere && there ? (
        <li>
          <Sentence text={page.first.remove(placeOf(there, report).replaceAll("`", "'"))} />
        </li>
      ) : (
        <li>{page.first.removeHistory}</li>
      )}
      <li>
        <Sentence text={page.first.clean(`${model.data.command} respond`)} />
      </li>
    </ol>
  );
}
