import fc from "fast-check";
import { expect, test } from "vitest";
import { awsAccountId, awsFacts } from "../../../../src/core/aws/key-id.ts";

const key = (kind: string, rest: string): string => ["A", kind, rest].join("");

test.each([
  ["RZPUZDIKFJNMHGIQ", "123456789012"],
  ["QAAAAAAAVJNMHGIQ", "000000000001"],
  ["6RVFFB77VJNMHGIQ", "999999999999"],
  ["QYLPMN5HFJNMHGIQ", "052310077262"],
])("reads the account out of a key id (%s)", (rest, account) => {
  expect(awsAccountId(key("KIA", rest))).toBe(account);
  expect(awsAccountId(key("SIA", rest))).toBe(account);
});

test("any account that is put into a key id comes out again", () => {
  const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.bigInt({ min: 0n, max: 127n }), (account, low) => {
      // 48 bits (the top one set, as ids of today have it), then 32 more, as 16 base32 characters.
      const bits = (((1n << 47n) | (account << 7n) | low) << 32n) | 0x12345678n;
      const rest = Array.from({ length: 16 }, (_, i) => base32.charAt(Number((bits >> BigInt(75 - 5 * i)) & 31n))).join(
        "",
      );
      fc.pre(rest[0] !== "I" && rest[0] !== "J");
      expect(awsAccountId(key("KIA", rest))).toBe(account.toString().padStart(12, "0"));
    }),
  );
});

test("an id of the older kind carries no account, and no number past twelve digits is called one", () => {
  expect(awsAccountId(key("KIA", "IZPUZDIKFJNMHGIQ"))).toBeUndefined();
  expect(awsAccountId(key("SIA", "JZPUZDIKFJNMHGIQ"))).toBeUndefined();
  expect(awsAccountId(key("KIA", "7777777777777777"))).toBeUndefined();
});

test("tells kinds of keys apart and knows canary accounts", () => {
  expect(awsFacts(key("KIA", "QYLPMN5HFJNMHGIQ"))).toEqual({
    keyType: "long-term",
    accountId: "052310077262",
    canary: true,
  });
  expect(awsFacts(key("SIA", "RZPUZDIKFJNMHGIQ"))).toEqual({
    keyType: "temporary",
    accountId: "123456789012",
    canary: false,
  });
  expect(awsFacts(key("BIA", "RZPUZDIKFJNMHGIQ"))).toEqual({ keyType: "bearer", canary: false });
  expect(awsFacts(key("CCA", "RZPUZDIKFJNMHGIQ"))).toEqual({ keyType: "service-specific", canary: false });
  expect(awsFacts(key("IDA", "RZPUZDIKFJNMHGIQ"))).toBeUndefined();
  expect(awsFacts("hello")).toBeUndefined();
});
