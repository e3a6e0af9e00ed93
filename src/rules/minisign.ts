import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "minisign-secret-key",
      severity: "high",
      layouts: ["(RWRTY0Iy|RWQAAEIy){base64:204}"],
      explain: { title: "minisign secret key file", opens: "private-key", url: "https://jedisct1.github.io/minisign/" },
    },
  ],
};
