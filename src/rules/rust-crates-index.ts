import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "crates-io-token",
      severity: "critical",
      layouts: ["cio{alnum:32}"],
      check: "mixed",
      explain: { title: "Rust crates index API token", opens: "packages" },
    },
  ],
};
