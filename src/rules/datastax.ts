/** DataStax. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "datastax-astra-token",
      severity: "critical",
      layouts: ["{alnum:24}:{hex-lower:64}"],
      before: "AstraCS:",
      explain: { title: "DataStax astra application token", opens: "database" },
    },
  ],
};
