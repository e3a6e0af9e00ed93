/** Salesforce. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "salesforce-refresh-token",
      severity: "critical",
      layouts: ["5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}"],
      near: ["salesforce", "sfdc"],
      explain: { title: "Salesforce OAuth refresh token", opens: "service" },
    },
    {
      kind: "near",
      id: "salesforce-access-token",
      severity: "critical",
      words: ["salesforce", "sfdc", "sf"],
      layouts: ["00D{alnum:12}!{set(a-zA-Z0-9_.):96}"],
      explain: {
        title: "Salesforce session id / OAuth access token",
        opens: "service",
        url: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
      },
    },
    {
      kind: "near",
      id: "salesforce-consumer-secret",
      severity: "critical",
      words: ["salesforce", "sfdc", "sf"],
      layouts: ["{hex-upper:64}"],
      explain: { title: "Salesforce connected app consumer secret", opens: "service" },
    },
    {
      kind: "near",
      id: "salesforce-security-token",
      severity: "medium",
      words: ["salesforce", "sfdc"],
      layouts: ["{alnum:24,25}"],
      explain: { title: "Salesforce security token", opens: "service" },
    },
  ],
};
