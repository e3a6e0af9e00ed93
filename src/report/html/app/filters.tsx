/** Search, filters, sorting and grouping of the list. */

import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { GroupWord, SortWord } from "../../../messages/html-catalogue.ts";
import { refOf } from "../../describe.ts";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";
import { countsIn } from "./select.ts";
import { groupWords, isFiltered, plainView, sortWords } from "./view.ts";

/** Names that a choice offers: a repository may have twenty thousand branches. */
const mostNames = 1000;

/** The part. */
export function Filters({ shown }: { readonly shown: number }): VNode {
  const { model, view, change, words } = usePage();
  const { list } = words.page;
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  const providers = useNames(model.items, (item) => [item.rule.provider]);
  const repositories = useNames(model.items, (item) => item.repositories);
  const authors = useNames(model.items, (item) => item.introduced.map(({ author }) => author));
  const refs = useNames(model.items, (item) => item.refs);
  const counting = useMemo(() => model.items.filter((item) => countsIn(item.data.state)).length, [model]);
  const all = view.states.length > 0 ? model.items.length : counting;
  return (
    <div class="filters">
      <div class="line">
        <h2 id="findings" tabIndex={-1}>
          {list.heading}
        </h2>
        <p role="status" class="shown">
          {list.shown(shown, all)}
        </p>
        {isFiltered(view) && (
          <button
            type="button"
            class="link"
            onClick={() => {
              const { search, severities, states, provider, repository, path, author, ref } = plainView;
              change({ search, severities, states, provider, repository, path, author, ref });
            }}
          >
            {list.clear}
          </button>
        )}
      </div>
      <form role="search" aria-label={list.filters} onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span>{list.search}</span>
          <input
            ref={search}
            type="search"
            value={view.search}
            placeholder={list.searchHint}
            aria-keyshortcuts="/"
            onInput={({ currentTarget }) => change({ search: currentTarget.value })}
          />
        </label>
        <Choice
          name={list.provider}
          names={providers}
          value={view.provider}
          onChoice={(provider) => change({ provider })}
        />
        <Choice
          name={words.page.facts.repository}
          names={repositories}
          value={view.repository}
          onChoice={(repository) => change({ repository })}
        />
        <label>
          <span>{list.path}</span>
          <input type="text" value={view.path} onInput={({ currentTarget }) => change({ path: currentTarget.value })} />
        </label>
        <Choice name={list.author} names={authors} value={view.author} onChoice={(author) => change({ author })} />
        <Choice name={list.ref} names={refs} value={view.ref} show={refOf} onChoice={(ref) => change({ ref })} />
        <label>
          <span>{list.sort}</span>
          <select value={view.sort} onChange={({ currentTarget }) => change({ sort: currentTarget.value as SortWord })}>
            {sortWords.map((word) => (
              <option key={word} value={word}>
                {list.sorts[word]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{list.group}</span>
          <select
            value={view.group}
            onChange={({ currentTarget }) => change({ group: currentTarget.value as GroupWord })}
          >
            {groupWords
              .filter((word) => word !== "repository" || repositories.length > 0)
              .map((word) => (
                <option key={word} value={word}>
                  {list.groups[word]}
                </option>
              ))}
          </select>
        </label>
      </form>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly show?: (name: string) => string;
  readonly onChoice: (value: string) => void;
}

/** One of many names, or all; absent where there is nothing to choose. */
function Choice({ name, names, value, show = (text) => text, onChoice }: ChoiceProps): VNode | null {
  const { list } = usePage().words.page;
  if (names.length < 2 && value === "") return null;
  const offered = names.includes(value) || value === "" ? names : [value, ...names];
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => onChoice(currentTarget.value)}>
        <option value="">{list.all}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {show(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function useNames(items: readonly Item[], namesOf: (item: Item) => readonly string[]): readonly string[] {
  return useMemo(() => {
    const names = new Set(items.flatMap(namesOf));
    names.delete("");
    return [...names].sort().slice(0, mostNames);
  }, [items]);
}

/** `/` goes to the search, as on GitHub. */
function useSlash(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
