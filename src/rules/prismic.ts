import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "prismic-access-token",
      severity: "low",
      layouts: ["MC5{base64url:30-60}"],
      near: ["prismic"],
      explain: { title: "Prismic permanent access token", opens: "service" },
    },
  ],
};
