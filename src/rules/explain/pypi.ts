/** What PyPI calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PyPI. */
export const pypi: Readonly<Record<string, Explanation>> = {
  "pypi-api-token": {
    title: "PyPI API token",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://pypi.org/help/#apitoken",
  },
};
