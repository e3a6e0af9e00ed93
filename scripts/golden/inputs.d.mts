import type { Detect } from "../accuracy/detect.d.mts";
import type { GoldenItem } from "./golden.d.mts";

export function fixturesGolden(detect: Detect): Promise<{
  readonly items: Map<string, GoldenItem>;
  readonly wrong: readonly string[];
}>;
