/** The whole page: holds the view, keeps it in the address, and hands it to the parts. */

import { options as preactOptions, type VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type Page, PageContext } from "./context.ts";
import { Filters } from "./filters.tsx";
import { Header } from "./header.tsx";
import { words } from "./language.ts";
import { List } from "./list.tsx";
import type { Model } from "./model.ts";
import { Overview } from "./overview.tsx";
import { Scope } from "./scope.tsx";
import { rowsOf, select } from "./select.ts";
import { Timeline } from "./timeline.tsx";
import { readView, type View, writeView } from "./view.ts";

/** The page. */
export function App({ model }: { readonly model: Model }): VNode {
  const [view, setView] = useState<View>(() => readView(location.hash));
  const [target, setTarget] = useState<string | undefined>(view.open[0]);
  const language = view.language ?? model.data.language;
  const isPrinting = usePrinting();

  useEffect(() => {
    const hash = writeView(view);
    if (hash === location.hash.replace(/^#/, "")) return;
    // Not a step of the reader's way back: each letter of a search would be one.
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  }, [view]);
  useEffect(() => {
    const read = (): void => {
      const next = readView(location.hash);
      setView(next);
      setTarget(next.open.at(-1));
    };
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words[language].report.page.heading;
  }, [language]);
  // Before the parts are made: the time line asks for its colours. Paper is white.
  document.documentElement.dataset["theme"] = isPrinting ? "light" : view.theme;

  const change = (part: Partial<View>): void => setView((before) => ({ ...before, ...part }));
  const page: Page = {
    model,
    view,
    change,
    words: words[language],
    show: (fingerprint) => {
      const item = model.byFingerprint.get(fingerprint);
      if (item === undefined) return;
      setView((before) => {
        const open = [...before.open.filter((one) => one !== fingerprint), fingerprint];
        const isShown = select(model.items, before).includes(item);
        // What the filters hide is shown all the same: the reader asked for it.
        return isShown ? { ...before, open } : { ...before, ...unfiltered, states: [item.data.state], open };
      });
      setTarget(fingerprint);
    },
  };
  const { search, severities, states, provider, repository, path, author, ref, sort, group } = view;
  const found = useMemo(
    () => select(model.items, view),
    [model, search, severities, states, provider, repository, path, author, ref, sort],
  );
  const rows = useMemo(() => rowsOf(found, group), [found, group]);
  return (
    <PageContext.Provider value={page}>
      {model.items.length > 0 && (
        <a class="skip" href="#findings" onClick={skip}>
          {page.words.page.skip}
        </a>
      )}
      <Header />
      <main>
        <Overview />
        <Timeline isPrinting={isPrinting} />
        <Scope />
        {model.items.length > 0 && (
          <section aria-labelledby="findings" class="findings">
            <Filters shown={found.length} />
            <List rows={rows} isPrinting={isPrinting} target={target} onReached={() => setTarget(undefined)} />
          </section>
        )}
      </main>
    </PageContext.Provider>
  );
}

const unfiltered = {
  search: "",
  severities: [],
  states: [],
  provider: "",
  repository: "",
  path: "",
  author: "",
  ref: "",
} as const;

/** The address holds the view, so a link inside the page must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("findings")?.focus();
}

/** Renders what a change brings before it returns: a browser prints what is there when `beforeprint` ends. */
function atOnce(change: () => void): void {
  const { debounceRendering } = preactOptions;
  preactOptions.debounceRendering = (render) => render();
  change();
  if (debounceRendering) preactOptions.debounceRendering = debounceRendering;
  else delete preactOptions.debounceRendering;
}

/** Whether the page is being printed: the list is then written whole. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => atOnce(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}
