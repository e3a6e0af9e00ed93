import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "klaviyo-private-key",
      severity: "high",
      layouts: ["pk_{alnum:34}"],
      near: ["klaviyo"],
      explain: {
        title: "Klaviyo private API key",
        opens: "service",
        url: "https://developers.klaviyo.com/en/docs/authenticate_",
      },
    },
  ],
};
