import type { Golden } from "./golden.d.mts";

export function complaint(committed: Golden, now: Golden, most?: number): string;
export function nextVersion(committed: Golden, now: Golden): number;
export function committedGolden(): Golden;
export function detectionVersion(): number;
