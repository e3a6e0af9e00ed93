/** Ends work that outgrows JavaScript's heap with an error: V8 itself would abort the process, with a trace and without a word of ours. */

/** What is used of Node: the report's page shares its types with what calls this, and knows no Node. */
declare const process: {
  getBuiltinModule(name: "node:v8"): {
    getHeapStatistics(): { readonly used_heap_size: number; readonly heap_size_limit: number };
    setFlagsFromString(flag: string): void;
  };
  getBuiltinModule(name: "node:vm"): { runInNewContext(code: string): unknown };
};

/** How often it is looked: after so many things were added. */
const step = 512;
/** Shares of the heap's limit: above the first, garbage is collected; what is then left may be no more than the second. */
const full = 0.85;
const fullOfUse = 0.75;
/** What V8 counts into its limit for the youngest objects alone, in bytes: the rest ends before. */
const young = 48 * 2 ** 20;

let added = 0;

/**
 * To be called for each thing that is kept.
 * @throws an error with the code `ERR_MEMORY_ALLOCATION_FAILED` where there is no room for more
 */
export function needRoom(): void {
  if (++added % step !== 0 || heapShare() < full) return;
  collectGarbage();
  if (heapShare() < fullOfUse) return;
  throw Object.assign(new Error("the heap is full"), { code: "ERR_MEMORY_ALLOCATION_FAILED" });
}

/** What is called a thousand times in a scan is loaded once, and in most scans never. */
function heapShare(): number {
  const { used_heap_size: used, heap_size_limit: limit } = process.getBuiltinModule("node:v8").getHeapStatistics();
  return used / (limit - young);
}

/** Node hides V8's own call unless it is started with a flag; a new context has it. */
function collectGarbage(): void {
  process.getBuiltinModule("node:v8").setFlagsFromString("--expose-gc");
  (process.getBuiltinModule("node:vm").runInNewContext("gc") as () => void)();
}
