import type { Differences, Golden } from "./golden.d.mts";

export function compare(before: Golden, now: Golden, options?: { readonly isSparse?: boolean }): Differences;
export function countOf(differences: Differences): number;
export function describe(differences: Differences, most: number): string;
