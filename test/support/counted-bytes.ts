/** Bytes that count how often they are looked at, so that a test can assert the work that something takes, and not the time. */
export function countedBytes(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly looks: () => number } {
  let looks = 0;
  const counted = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === "string" && key.charCodeAt(0) < 0x3a) {
        looks++;
        return target[Number(key)];
      }
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function" || key === "constructor") return value;
      return (...given: unknown[]) => {
        const made: unknown = Reflect.apply(value, target, given);
        // A part that is taken out is read.
        if (made instanceof Uint8Array) looks += made.length;
        return made;
      };
    },
  });
  return { bytes: counted, looks: () => looks };
}
