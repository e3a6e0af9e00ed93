/** What a SARIF file says beside its results: what was not read, cut off, left out or not counted. */

import type * as Sarif from "sarif";
import { suppressedOf, unreadOf, unsureOf } from "./describe.ts";
import type { ToldReport } from "./reported.ts";
import type { Alert } from "./sarif-alerts.ts";
import type { ReportOptions } from "./writer.ts";

/** Bounds on a SARIF file. */
export interface SarifLimits {
  /** Results a run. */
  readonly results: number;
  /** Of them, how many are shown. */
  readonly shown: number;
  /** Locations a result, the main one included; and results a secret. */
  readonly locations: number;
  /** Notifications of each kind. */
  readonly notifications: number;
  /** Bytes of the file after gzip. */
  readonly gzipped: number;
}

/** The alerts, the limits, and how many results there is room for in this try. */
export interface Bounds {
  readonly alerts: readonly Alert[];
  readonly most: number;
  readonly limits: SarifLimits;
}

/** Kinds of notifications, in the order in which the file lists them. */
export const notificationKinds = ["not-read", "cut", "accepted-unread", "left-out", "not-counted"] as const;

/** All notifications of a report. */
export function notifications(
  told: ToldReport,
  { alerts, most, limits }: Bounds,
  { messages, strict }: ReportOptions,
): Sarif.Notification[] {
  const say = (
    kind: (typeof notificationKinds)[number],
    level: Sarif.Notification.level,
    text: string,
  ): Sarif.Notification => ({
    descriptor: { id: kind, index: notificationKinds.indexOf(kind) },
    level,
    message: { text: unlinked(text) },
  });
  const unread = (
    kind: "not-read" | "cut" | "accepted-unread",
    level: Sarif.Notification.level,
  ): Sarif.Notification[] => {
    const { notRead, cut, accepted = [] } = told.scan;
    const all = kind === "not-read" ? notRead : kind === "cut" ? cut : accepted;
    const shown = all.slice(0, limits.notifications).map((one) => say(kind, level, unreadOf(one, messages)));
    return all.length > shown.length
      ? [...shown, say(kind, level, messages.scope.more(all.length - shown.length))]
      : shown;
  };
  const kinds = suppressedOf(told);
  const unsure = unsureOf(told, strict, messages);
  const leftOut = alerts.length - most;
  const written = Math.min(alerts.length, most);
  const tooManyPlaces = alerts.slice(0, most).filter(({ others }) => others.length >= limits.locations).length;
  return [
    ...unread("not-read", "error"),
    ...unread("cut", "warning"),
    ...unread("accepted-unread", "note"),
    ...(leftOut > 0
      ? [
          say(
            "left-out",
            "warning",
            most === limits.results ? messages.page.leftOut(leftOut, most) : messages.page.tooLarge(leftOut),
          ),
        ]
      : []),
    ...(kinds.length > 0 ? [say("not-counted", "note", messages.scope.suppressed(kinds))] : []),
    ...(unsure !== undefined ? [say("not-counted", "note", unsure)] : []),
    ...(written > limits.shown ? [say("left-out", "note", messages.page.notAllShown(limits.shown, written))] : []),
    ...(tooManyPlaces > 0
      ? [say("left-out", "warning", messages.page.placesLeftOut(tooManyPlaces, limits.locations))]
      : []),
  ];
}

/** A SARIF message turns `[text](target)` into a link: hostile text gets none. */
export function unlinked(text: string): string {
  return text.replaceAll("](", "] (");
}
