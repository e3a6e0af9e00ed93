import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "deno-deploy-token",
      severity: "high",
      layouts: ["(ddp_|ddw_){alnum:36}"],
      explain: { title: "Deno deploy access token", opens: "cloud-account" },
    },
  ],
};
