/** PyPI. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pypi-api-token",
      severity: "critical",
      layouts: ["pypi-AgEIcHlwaS5vcmc{base64url:70-250}", "pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-250}"],
      explain: { title: "PyPI API token", opens: "packages", url: "https://pypi.org/help/#apitoken" },
    },
  ],
};
