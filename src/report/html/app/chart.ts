/** The time line as uPlot draws it: a bar for each exposure in a lane of its own, a series for each severity. */

import uPlot from "uplot";
import { type Severity, severities } from "../../../core/severity.ts";
import type { Item } from "./model.ts";

/** What the chart asks of the page around it. */
export interface ChartOptions {
  readonly width: number;
  readonly height: number;
  /** In milliseconds. */
  readonly zoom: readonly [number, number];
  readonly colours: Readonly<Record<Severity | "text" | "grid", string>>;
  readonly onZoom: (zoom: readonly [number, number]) => void;
  readonly onHover: (item: Item | undefined, left: number, top: number) => void;
  readonly onPick: (item: Item) => void;
}

/** An exposure with its lane: the first introduced is at the top. */
export type Timed = Item & { readonly from: number; readonly until: number };

/** Draws it into an element. */
export function drawChart(element: HTMLElement, items: readonly Timed[], options: ChartOptions): uPlot {
  const data = [
    null,
    ...severities.map((severity) => {
      const lanes = items.flatMap((item, lane) => (item.data.severity === severity ? [{ item, lane }] : []));
      return [
        lanes.map(({ item }) => item.from / 1000),
        lanes.map(({ lane }) => lane),
        lanes.map(({ item }) => item.until / 1000),
      ];
    }),
  ] as unknown as uPlot.AlignedData;
  const { text, grid } = options.colours;
  let isReady = false;
  const chart: uPlot = new uPlot(
    {
      mode: 2,
      width: options.width,
      height: options.height,
      padding: [8, 16, 0, 16],
      legend: { show: false },
      cursor: {
        drag: { x: true, y: false },
        points: { show: false },
        y: false,
        dataIdx: () => null as unknown as number,
      },
      scales: {
        x: { time: true, auto: false, min: options.zoom[0] / 1000, max: options.zoom[1] / 1000 },
        y: { auto: false, dir: -1, min: -0.5, max: items.length - 0.5 },
      },
      axes: [
        {
          stroke: text,
          font: "12px system-ui, sans-serif",
          // Pixels between two dates at least: closer together they read as one.
          space: 80,
          grid: { stroke: grid, width: 1 },
          ticks: { stroke: grid, width: 1 },
          values: (_, splits, _axis, _space, step) => splits.map((seconds) => labelOf(seconds, step)),
        },
        { show: false },
      ],
      series: [
        {},
        ...severities.map((severity) => ({
          facets: [
            { scale: "x", auto: false },
            { scale: "y", auto: false },
          ],
          paths: barsIn(options.colours[severity]),
          points: { show: false },
        })),
      ] as uPlot.Series[],
      hooks: {
        setScale: [
          (self, key) => {
            const { min, max } = self.scales["x"] ?? {};
            if (isReady && key === "x" && min !== undefined && max !== undefined && min !== null && max !== null)
              options.onZoom([min * 1000, max * 1000]);
          },
        ],
        setCursor: [
          ({ cursor }) =>
            options.onHover(barAt(cursor.left ?? -1, cursor.top ?? -1), cursor.left ?? -1, cursor.top ?? -1),
        ],
      },
    },
    data,
    element,
  );
  isReady = true;
  const barAt = (left: number, top: number): Item | undefined => {
    if (left < 0 || top < 0) return undefined;
    const item = items[Math.round(chart.posToVal(top, "y"))];
    if (item === undefined) return undefined;
    const slack = chart.posToVal(left + 6, "x") - chart.posToVal(left, "x");
    const time = chart.posToVal(left, "x");
    return time > item.from / 1000 - slack && time < item.until / 1000 + slack ? item : undefined;
  };
  chart.over.addEventListener("click", () => {
    const item = barAt(chart.cursor.left ?? -1, chart.cursor.top ?? -1);
    if (item) options.onPick(item);
  });
  return chart;
}

/** Draws a series in its colour: uPlot has made the scales. */
function barsIn(colour: string): uPlot.Series.PathBuilder {
  return (chart, series) => {
    const [from = [], lanes = [], until = []] = (chart.data as unknown as number[][][])[series] ?? [];
    const { ctx } = chart;
    const lane = Math.abs(chart.valToPos(1, "y", true) - chart.valToPos(0, "y", true));
    const thickness = Math.max(1, Math.min(lane * 0.7, 14 * devicePixelRatio));
    ctx.save();
    ctx.beginPath();
    ctx.rect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);
    ctx.clip();
    ctx.fillStyle = colour;
    ctx.beginPath();
    for (const [index, row] of lanes.entries()) {
      const left = chart.valToPos(from[index] ?? 0, "x", true);
      const right = chart.valToPos(until[index] ?? 0, "x", true);
      const middle = chart.valToPos(row, "y", true);
      // An exposure of an hour is still a mark that can be seen.
      ctx.rect(left, middle - thickness / 2, Math.max(3 * devicePixelRatio, right - left), thickness);
    }
    ctx.fill();
    ctx.restore();
    return null;
  };
}

/** A date as finely as the axis needs: the same in all languages. */
function labelOf(seconds: number, step: number): string {
  const iso = new Date(seconds * 1000).toISOString();
  const day = 86_400;
  if (step >= 365 * day) return iso.slice(0, 4);
  if (step >= 28 * day) return iso.slice(0, 7);
  return step >= day ? iso.slice(0, 10) : iso.slice(5, 16).replace("T", " ");
}
