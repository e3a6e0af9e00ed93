/** When each secret was introduced and removed, as a picture that can be zoomed; the list holds the same as text. */

import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type uPlot from "uplot";
import { type Severity, severities } from "../../../core/severity.ts";
import { type Timed, drawChart } from "./chart.ts";
import { SeverityBadge, titleIn } from "./commit.tsx";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";
import { countsIn } from "./select.ts";

/** Where the pointer is, and over what. */
interface Hover {
  readonly item: Item;
  readonly left: number;
  readonly top: number;
}

const day = 86_400_000;

/** Of A4 and of a letter, without margins, in CSS pixels. */
const paperWidth = 640;

/** The part; absent where no finding has a time. */
export function Timeline({ isPrinting }: { readonly isPrinting: boolean }): VNode | null {
  const { model, view, change, words, show } = usePage();
  const { timeline } = words.page;
  const items = useMemo(
    () =>
      model.items
        .filter((item): item is Timed => countsIn(item.data.state) && item.from !== undefined)
        .sort((a, b) => a.from - b.from),
    [model],
  );
  const whole = useMemo((): readonly [number, number] => {
    const from = items.reduce((least, item) => Math.min(least, item.from), model.madeAt);
    const margin = Math.max(day, (model.madeAt - from) * 0.02);
    return [from - margin, model.madeAt + margin];
  }, [items]);
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>();
  const [hover, setHover] = useState<Hover>();
  const zoom = view.zoom ?? whole;
  const theme = useScheme(view.theme);

  useLayoutEffect(() => {
    const { current } = place;
    if (!current || items.length === 0) return;
    const width = isPrinting ? paperWidth : current.clientWidth;
    const size = { width, height: heightOf(items.length, width) };
    const drawn = drawChart(current, items, {
      ...size,
      zoom,
      colours: coloursOf(current),
      onZoom: ([from, until]) => change({ zoom: isAbout([from, until], whole) ? undefined : [from, until] }),
      onHover: (item, left, top) => setHover(item && { item, left, top }),
      onPick: (item) => show(item.data.fingerprint),
    });
    chart.current = drawn;
    const observer = new ResizeObserver(() => {
      const width = current.clientWidth;
      if (!isPrinting && width > 0 && width !== drawn.width)
        drawn.setSize({ width, height: heightOf(items.length, width) });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      drawn.destroy();
    };
  }, [items, theme, isPrinting]);
  useEffect(() => {
    const { x } = chart.current?.scales ?? {};
    const [min, max] = [zoom[0] / 1000, zoom[1] / 1000];
    if (x && (x.min !== min || x.max !== max)) chart.current?.setScale("x", { min, max });
  }, [zoom[0], zoom[1]]);

  if (items.length === 0) return null;
  const open = items.filter((item) => item.isOpen).length;
  const to = (factor: number, shift: number): void => {
    const [from, until] = zoom;
    const length = Math.min((until - from) * factor, whole[1] - whole[0]);
    const middle = (from + until) / 2 + (until - from) * shift;
    const start = Math.min(Math.max(middle - length / 2, whole[0]), whole[1] - length);
    const next = [start, start + length] as const;
    if (length > day / 4) change({ zoom: isAbout(next, whole) ? undefined : next });
  };
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <div class="line">
        <h2 id="timeline">{timeline.heading}</h2>
        <ul class="legend">
          {severities
            .filter((severity) => items.some((item) => item.data.severity === severity))
            .map((severity) => (
              <li key={severity}>
                <SeverityBadge severity={severity} />
              </li>
            ))}
        </ul>
        <div class="tools">
          <Tool name={timeline.earlier} sign="←" onPress={() => to(1, -0.4)} />
          <Tool name={timeline.later} sign="→" onPress={() => to(1, 0.4)} />
          <Tool name={timeline.zoomIn} sign="+" onPress={() => to(0.5, 0)} />
          <Tool name={timeline.zoomOut} sign="−" onPress={() => to(2, 0)} />
          <button type="button" disabled={view.zoom === undefined} onClick={() => change({ zoom: undefined })}>
            {timeline.reset}
          </button>
        </div>
      </div>
      <p class="hint">{timeline.hint}</p>
      <div class="picture">
        <div
          ref={place}
          role="img"
          aria-label={timeline.summary(items.length, iso(items[0]?.from ?? model.madeAt), iso(model.madeAt), open)}
        />
        {hover && (
          <p
            class="tip"
            aria-hidden="true"
            style={{
              left: `${Math.min(hover.left, (place.current?.clientWidth ?? 0) - 240)}px`,
              top: `${hover.top + 24}px`,
            }}
          >
            <strong>{titleIn(hover.item, words.report)}</strong> <code>{hover.item.data.value}</code>
            <br />
            {iso(hover.item.from ?? 0)} – {hover.item.isOpen ? timeline.today : iso(hover.item.until ?? 0)}
            <br />
            <bdi>{hover.item.path ?? ""}</bdi>
          </p>
        )}
      </div>
    </section>
  );
}

function Tool({
  name,
  sign,
  onPress,
}: {
  readonly name: string;
  readonly sign: string;
  readonly onPress: () => void;
}): VNode {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  );
}

/** As high as the bars need, but never more than a part of the screen. */
function heightOf(count: number, width: number): number {
  return Math.min(Math.max(count * 18 + 48, 110), width < 600 ? 240 : 320);
}

function isAbout(a: readonly [number, number], b: readonly [number, number]): boolean {
  const slack = (b[1] - b[0]) / 1000;
  return Math.abs(a[0] - b[0]) < slack && Math.abs(a[1] - b[1]) < slack;
}

/** The colours of the style sheet as the theme has them now; a canvas knows no variables. */
function coloursOf(element: HTMLElement): Record<Severity | "text" | "grid", string> {
  const probe = element.appendChild(document.createElement("i"));
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const [critical, high, medium, low, text, grid] = ["critical", "high", "medium", "low", "soft", "line"].map(
    colour,
  ) as [string, string, string, string, string, string];
  probe.remove();
  return { critical, high, medium, low, text, grid };
}

/** Changes with the theme, the system's included. */
function useScheme(theme: string): string {
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const listen = (): void => setDark(query.matches);
    query.addEventListener("change", listen);
    return () => query.removeEventListener("change", listen);
  }, []);
  return `${theme} ${isDark}`;
}
