/** IBM Cloud. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ibm-cloud-api-key",
      severity: "critical",
      words: ["ibm", "ibmcloud", "bluemix"],
      layouts: ["{base64url:44}"],
      explain: { title: "IBM Cloud user or service id API key", opens: "cloud-account" },
    },
  ],
};
