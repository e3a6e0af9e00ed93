export declare const root: string;
export declare const wasmFile: string;
export declare function buildWasm(): Promise<"absent" | "fresh" | "built">;
export declare function replaceFile(file: string, content: string | Uint8Array, mode?: number): void;
