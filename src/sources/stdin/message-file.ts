/** The file in which git hands a message to its hooks. */

/** The message without what git cuts off: below the scissors of `git commit --verbose` stands the diff. */
export function committedPart(bytes: Buffer): Buffer {
  const scissors = bytes.indexOf(" ------------------------ >8 ------------------------\n");
  return scissors < 0 ? bytes : bytes.subarray(0, scissors);
}
