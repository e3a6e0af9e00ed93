import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "airbrake-user-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["airbrake"],
      explain: { title: "Airbrake user key", opens: "monitoring" },
    },
  ],
};
