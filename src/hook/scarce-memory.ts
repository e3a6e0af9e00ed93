/** Whether V8 may take so little memory that a scan can run out of it. */

/** Bytes of heap with which any scan within docs/limits.md ends. */
const enough = 600e6;

/** Whether this process is to run its call apart. */
export async function isMemoryScarce(): Promise<boolean> {
  const { getHeapStatistics } = await import("node:v8");
  return getHeapStatistics().heap_size_limit < enough;
}
