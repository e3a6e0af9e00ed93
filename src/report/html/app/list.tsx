/** The list: only the rows in sight are in the page, so that ten thousand scroll as ten do. On paper all of them are. */

import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePage } from "./context.ts";
import { FindingRow, GroupRow } from "./row.tsx";
import type { Row } from "./select.ts";
import { useVirtual } from "./virtual.ts";

/** Rows that are printed: more would keep a browser busy for minutes. */
const mostPrinted = 2000;

export interface ListProps {
  readonly rows: readonly Row[];
  readonly isPrinting: boolean;
  /** Fingerprint of the finding to bring into sight. */
  readonly target: string | undefined;
  readonly onReached: () => void;
}

/** The list. */
export function List({ rows, isPrinting, target, onReached }: ListProps): VNode {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  const margin = useOffset(place);
  const virtual = useVirtual({
    count: rows.length,
    scrollMargin: margin,
    keyOf: (index) => keyOf(rows, index),
    estimate: (index) => (rows[index]?.kind === "group" ? 48 : 86),
    kept: focused,
  });

  useEffect(() => {
    if (target === undefined) return;
    const index = rows.findIndex((row) => row.kind === "finding" && row.item.data.fingerprint === target);
    if (index < 0) return onReached();
    virtual.scrollToIndex(index, { align: "start" });
    focusRow(place.current, index, onReached);
  }, [target, rows, margin]);

  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (step === undefined || !from || !(event.target as Element).matches(".fold")) return;
    event.preventDefault();
    let index = Number(from.dataset["index"]) + step;
    while (rows[index]?.kind === "group") index += step;
    if (rows[index] === undefined) return;
    setFocused(index);
    virtual.scrollToIndex(index, { align: "auto" });
    focusRow(place.current, index, () => undefined);
  };
  const focus = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>("[data-index]");
    if (row) setFocused(Number(row.dataset["index"]));
  };

  if (rows.length === 0) return <p class="none">{words.page.list.none}</p>;
  if (isPrinting) {
    const findings = rows.slice(0, mostPrinted);
    return (
      <>
        <ul class="list">
          {findings.map((row, index) => (
            <li key={keyOf(rows, index)} class="row">
              <RowOf row={row} />
            </li>
          ))}
        </ul>
        {rows.length > findings.length && <p>{words.page.list.notPrinted(rows.length - findings.length)}</p>}
      </>
    );
  }
  const shown = virtual.getVirtualItems();
  return (
    <div ref={place} class="window" style={{ height: `${virtual.getTotalSize()}px` }}>
      <ul class="list" aria-labelledby="findings" onKeyDown={press} onFocusIn={focus}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              class="row"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              <RowOf row={row} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function RowOf({ row }: { readonly row: Row }): VNode {
  return row.kind === "group" ? <GroupRow name={row.key} items={row.items} /> : <FindingRow item={row.item} />;
}

/** A finding may stand in several groups: each of its rows has a key of its own. */
function keyOf(rows: readonly Row[], index: number): string {
  const row = rows[index];
  if (row === undefined) return String(index);
  return row.kind === "group" ? `group ${row.key}` : `${row.item.data.fingerprint} ${groupOf(rows, index)}`;
}

const groups = new WeakMap<readonly Row[], readonly number[]>();

function groupOf(rows: readonly Row[], index: number): number {
  let numbers = groups.get(rows);
  if (numbers === undefined) {
    let group = 0;
    numbers = rows.map((row) => (row.kind === "group" ? ++group : group));
    groups.set(rows, numbers);
  }
  return numbers[index] ?? 0;
}

/** Focuses a row's button as soon as the row is there. */
function focusRow(place: HTMLElement | null, index: number, done: () => void): void {
  let tries = 20;
  const attempt = (): void => {
    const button = place?.querySelector<HTMLElement>(`[data-index="${index}"] .fold`);
    if (button) button.focus({ preventScroll: true });
    else if (tries-- > 0) return void requestAnimationFrame(attempt);
    done();
  };
  requestAnimationFrame(attempt);
}

/** How far down the page an element begins; watched, as what stands above may fold and wrap. */
function useOffset(element: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = element;
      if (current) setOffset(Math.round(current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  });
  return offset;
}
