/** Starts the page's program: reads the data beside it and takes the place of the plain list that is shown without script. */

import { render } from "preact";
import type { PageData } from "../page-data.ts";
import { App } from "./app.tsx";
import { openModel } from "./model.ts";

const root = document.getElementById("app");
const data = document.getElementById("data");
if (root && data) {
  const model = openModel(JSON.parse(data.textContent ?? "") as PageData);
  document.documentElement.classList.add("script");
  render(<App model={model} />, root);
  // The plain list stands after this script, so that the page is there before it is read.
  addEventListener("DOMContentLoaded", () => document.getElementById("plain")?.remove());
}
