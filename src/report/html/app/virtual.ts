/** TanStack's virtual list over the window's own scrolling, as a hook. */

import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** What the list says of itself. */
export interface VirtualList {
  readonly count: number;
  /** Where the list begins on the page. */
  readonly scrollMargin: number;
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
  /** A row that stays although it is out of sight: the one that has the keyboard's focus. */
  readonly kept: number | undefined;
}

/** The virtual list of the window. */
export function useVirtual(list: VirtualList): Virtualizer<Window, HTMLElement> {
  const [, repaint] = useReducer((times: number, _: undefined) => times + 1, 0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: list.count,
    scrollMargin: list.scrollMargin,
    getItemKey: list.keyOf,
    estimateSize: list.estimate,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const { kept } = list;
      return kept === undefined || kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].sort((a, b) => a - b);
    },
    onChange: () => repaint(undefined),
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  // TanStack names so what its adapters for frameworks call.
  // oxlint-disable no-underscore-dangle
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  // oxlint-enable no-underscore-dangle
  return virtual;
}
