import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "octopus-deploy-api-key",
      severity: "high",
      layouts: ["API-{alnum-upper:26-34}"],
      near: ["octopus"],
      explain: {
        title: "Octopus Deploy API key",
        opens: "source-code",
        url: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
      },
    },
  ],
};
