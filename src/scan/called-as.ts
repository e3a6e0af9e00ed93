/** How the person calls leakscan, so that the commands in a report can be pasted as they stand. */

import path from "node:path";

/** What is known of the call. */
export interface CalledFrom {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The file that was run, as it was named. */
  readonly program?: string | undefined;
}

/** `leakscan` where it is installed for all, `npx leakscan` where it is the project's, else the way to it. */
export function calledAs({ env, cwd, program = "" }: CalledFrom): string {
  // npx and npm's own scripts name themselves in the environment.
  if (env["npm_command"] === "exec" || env["npm_lifecycle_event"] === "npx") return "npx leakscan";
  // The pre-commit framework keeps it where nobody looks.
  if (/[\\/]node_env-[^\\/]+[\\/]/.test(program)) return "npx leakscan";
  const project = installed.exec(program)?.[1];
  if (project === undefined) return "leakscan";
  const below = path.relative(project, cwd);
  if (below === "" || isInside(below)) return "npx leakscan";
  // A monorepo's package; what is elsewhere is installed for all.
  const way = path.relative(cwd, project).split(path.sep).join("/");
  return isInside(way) && /^[\w./@-]+$/.test(way) ? `${way}/node_modules/.bin/leakscan` : "leakscan";
}

const installed = /^(.+)[\\/]node_modules[\\/](?:\.bin[\\/]leakscan|leakscan[\\/]dist[\\/][^\\/]+)$/;

function isInside(relative: string): boolean {
  return relative !== "" && !path.isAbsolute(relative) && !/^\.\.(?:[\\/]|$)/.test(relative);
}
