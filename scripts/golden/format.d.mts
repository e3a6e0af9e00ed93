import type { Detected } from "../accuracy/detect.d.mts";
import type { Golden } from "./golden.d.mts";

export function writeGolden(golden: Golden): string;
export function readGolden(text: string): Golden;
export function findingLines(found: readonly Pick<Detected, "rule" | "confidence" | "places">[]): string[];
export function digestOf(content: string | Buffer): string;
