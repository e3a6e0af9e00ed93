import type { Plugin } from "esbuild";

export const lazyWidth: Plugin;
export function lazily(text: string): string;
