// All that a repository has ever held, as Markdown.
import { render, scanHistory } from "leakscan";

const outcome = await scanHistory({ cwd: process.argv[2] ?? process.cwd(), env: process.env }).outcome();
console.log(await render(outcome, { colour: false, width: 100, command: "leakscan" }, "markdown"));
