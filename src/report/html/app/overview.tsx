/** How bad it is, and what to do first. */

import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { severities } from "../../../core/severity.ts";
import type { StateWord } from "../../../messages/html-catalogue.ts";
import { placeOf } from "../../describe.ts";
import { CommitLine, PlaceLine, SeverityBadge, StateBadge, titleIn } from "./commit.tsx";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";
import { countsIn, select } from "./select.ts";
import { Steps } from "./steps.tsx";
import { plainView, stateWords } from "./view.ts";

/** Providers that are named; the others are a number. */
const mostProviders = 8;

/** The part. */
export function Overview(): VNode {
  const { model, words, view, change } = usePage();
  const { page, report } = words;
  const { data } = model;
  const { counting, bySeverity, providers, states, order } = useMemo(() => countUp(model.items), [model]);
  const isTimed = counting.some((item) => item.data.commits !== undefined);
  const atHead = counting.filter((item) => item.data.state === "head").length;
  const read = { mode: data.mode, blobs: data.blobs, commits: data.readCommits };
  const scanned = data.repositories ? report.found.repositories(data.repositories.length) : data.repository;
  const headline =
    counting.length > 0
      ? report.found.headline(counting.length, read, scanned, isTimed ? atHead : undefined)
      : data.notRead.length + data.cut.length > 0
        ? report.found.nothingInWhatWasRead(report.found.read(read), data.notRead.length, data.cut.length)
        : report.found.nothing(report.found.read(read));
  const [first, ...next] = order;
  return (
    <>
      <section class="overview" aria-labelledby="headline">
        <h1 id="headline">{headline}</h1>
        {counting.length > 0 && (
          <p class="warning">{data.mode === "history" ? report.found.historyKeeps : report.found.ifShared}</p>
        )}
        <div class="numbers">
          <Numbers title={page.bySeverity}>
            {severities.map((severity) => {
              const count = bySeverity.get(severity) ?? 0;
              return (
                <Number
                  key={severity}
                  kind={severity}
                  name={report.severity[severity]}
                  count={count}
                  isOn={view.severities.includes(severity)}
                  onToggle={() => change({ severities: toggled(view.severities, severity) })}
                />
              );
            })}
          </Numbers>
        </div>
      </section>
      {first !== undefined && <First item={first} next={next} />}
      {states.size > 0 && (
        <section class="numbers">
          <Numbers title={page.byState}>
            {stateWords
              .filter((state) => states.has(state))
              .map((state) => (
                <Number
                  key={state}
                  kind={`state ${state}`}
                  name={page.states[state]}
                  count={states.get(state) ?? 0}
                  isOn={view.states.includes(state)}
                  onToggle={() => change({ states: toggled<StateWord>(view.states, state) })}
                />
              ))}
          </Numbers>
          {providers.length > 0 && (
            <Numbers title={page.byProvider}>
              {providers.slice(0, mostProviders).map(([provider, count]) => (
                <Number
                  key={provider}
                  kind="provider"
                  name={provider}
                  count={count}
                  isOn={view.provider === provider}
                  onToggle={() => change({ provider: view.provider === provider ? "" : provider })}
                />
              ))}
              {providers.length > mostProviders && (
                <li class="more">{page.moreProviders(providers.length - mostProviders)}</li>
              )}
            </Numbers>
          )}
        </section>
      )}
    </>
  );
}

/** The worst finding with its commit and its next steps, then a few more. */
function First({ item, next }: { readonly item: Item; readonly next: readonly Item[] }): VNode {
  const { words, show } = usePage();
  const { page, report } = words;
  const [place] = item.places;
  const [commit] = item.introduced;
  return (
    <section class="first" aria-labelledby="first">
      <h2 id="first">{page.first.heading}</h2>
      <div class={`card ${item.data.severity}`}>
        <div class="what">
          <p class="kind">
            <SeverityBadge severity={item.data.severity} /> <StateBadge item={item} />
          </p>
          <h3>
            {titleIn(item, report)} <code>{item.data.value}</code>
          </h3>
          <p>{report.opens(item.rule.opens)}</p>
          <dl>
            <dt>{report.label.where}</dt>
            <dd>{place && <PlaceLine place={place} />}</dd>
            {commit && (
              <>
                <dt>{page.first.introducedIn}</dt>
                <dd>
                  <CommitLine commit={commit} />
                </dd>
              </>
            )}
          </dl>
        </div>
        <div class="how">
          <h4>{page.first.steps}</h4>
          <Steps item={item} />
          <button type="button" class="link" onClick={() => show(item.data.fingerprint)}>
            {page.first.details}
          </button>
        </div>
      </div>
      {next.length > 0 && (
        <>
          <h3 class="then">{page.first.next}</h3>
          <ol class="then" start={2}>
            {next.map((one) => (
              <li key={one.data.fingerprint}>
                <SeverityBadge severity={one.data.severity} />{" "}
                <button type="button" class="link" onClick={() => show(one.data.fingerprint)}>
                  {titleIn(one, report)} <code>{one.data.value}</code>
                </button>{" "}
                <bdi class="place">{one.places[0] && placeOf(one.places[0], report)}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Numbers({ title, children }: { readonly title: string; readonly children: unknown }): VNode {
  return (
    <div role="group" aria-label={title} class="group">
      <h2>{title}</h2>
      <ul>{children as VNode}</ul>
    </div>
  );
}

interface NumberProps {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A count that filters the list. */
function Number({ kind, name, count, isOn, onToggle }: NumberProps): VNode {
  const { words } = usePage();
  return (
    <li>
      <button
        type="button"
        class={`number ${kind}`}
        aria-pressed={isOn}
        disabled={count === 0 && !isOn}
        onClick={onToggle}
      >
        <strong>{words.report.number(count)}</strong> <span>{name}</span>
      </button>
    </li>
  );
}

/** The report's numbers, and what comes first: the same whatever the reader filters. */
function countUp(items: readonly Item[]) {
  const counting = items.filter((item) => countsIn(item.data.state));
  return {
    counting,
    bySeverity: tally(counting, (item) => item.data.severity),
    providers: [...tally(counting, (item) => item.rule.provider)].sort(([, a], [, b]) => b - a),
    states: tally(items, (item) => item.data.state),
    order: select(items, plainView).slice(0, 4),
  };
}

function tally<T>(items: readonly Item[], keyOf: (item: Item) => T): Map<T, number> {
  const counted = new Map<T, number>();
  for (const item of items) counted.set(keyOf(item), (counted.get(keyOf(item)) ?? 0) + 1);
  return counted;
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
