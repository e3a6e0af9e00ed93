import type { Metafile } from "esbuild";
export declare function billOfMaterials(
  manifest: { name: string; version: string; license?: string },
  metafiles: readonly Metafile[],
): string;
export declare function licences(metafiles: readonly Metafile[], legalComments: readonly string[]): string;
