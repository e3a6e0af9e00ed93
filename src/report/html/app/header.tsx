/** The page's head: what this report is of, and how the reader wants to read it. */

import type { VNode } from "preact";
import { Commit } from "./commit.tsx";
import { usePage } from "./context.ts";
import { words } from "./language.ts";
import type { Theme } from "./view.ts";

/** The head. */
export function Header(): VNode {
  const { model, view, change, words: said } = usePage();
  const { data } = model;
  const { page, report } = said;
  const language = view.language ?? data.language;
  return (
    <header class="top">
      <p class="brand">{report.page.heading}</p>
      <dl class="facts">
        {data.repository !== null && (
          <Fact name={page.facts.repository}>
            {data.web === undefined ? (
              <bdi>{data.repository}</bdi>
            ) : (
              <a href={data.web} rel="noreferrer noopener">
                {data.web.replace(/^https?:\/\//, "")}
              </a>
            )}
          </Fact>
        )}
        {data.repositories && (
          <Fact name={page.facts.repository}>{report.found.repositories(data.repositories.length)}</Fact>
        )}
        {data.head !== undefined && (
          <Fact name={page.facts.head}>
            <Commit oid={data.head} />
          </Fact>
        )}
        <Fact name={page.facts.made}>
          <time dateTime={data.madeAt}>{data.madeAt.slice(0, 16).replace("T", " ")} UTC</time>
        </Fact>
        <Fact name={page.facts.scanned}>
          {report.found.read({ mode: data.mode, blobs: data.blobs, commits: data.readCommits })}
        </Fact>
        <Fact name={page.facts.version}>
          leakscan {data.version}, {page.rules(data.rulesVersion)}
        </Fact>
      </dl>
      <div class="settings">
        <label>
          <span>{page.languageLabel}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => change({ language: currentTarget.value as typeof language })}
          >
            {Object.values(words).map((one) => (
              <option key={one.page.language} value={one.page.language} lang={one.page.language}>
                {one.page.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{page.themeLabel}</span>
          <select value={view.theme} onChange={({ currentTarget }) => change({ theme: currentTarget.value as Theme })}>
            {Object.entries(page.theme).map(([theme, name]) => (
              <option key={theme} value={theme}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => print()}>
          {page.print}
        </button>
      </div>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: unknown }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children as VNode}</dd>
    </div>
  );
}
