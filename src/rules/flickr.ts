import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "flickr-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["flickr"],
      explain: { title: "Flickr API key", opens: "service" },
    },
  ],
};
