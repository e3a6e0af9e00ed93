import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "portainer-access-token",
      severity: "high",
      layouts: ["ptr_{base64:43}="],
      explain: { title: "Portainer access token", opens: "cloud-account" },
    },
  ],
};
