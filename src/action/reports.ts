/** Writes the reports that the inputs ask for, and says where they are. */

import * as core from "@actions/core";
import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "../scan/reports/build-report.ts";
import { render, type Surface } from "../scan/reports/render.ts";
import { writeFileWhole } from "../scan/reports/write-text.ts";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import type { Inputs } from "./inputs.ts";
import { command } from "./present/subject.ts";

const surface: Surface = { colour: false, width: 100, command };

/** Writes them all, secrets masked. Throws a UsageError where one would land elsewhere than it says, a ScanError where it cannot be written. */
export async function writeReports(outcome: Outcome, { reports, workspace }: Inputs): Promise<void> {
  for (const { format, file } of reports) {
    await checkInside(workspace, file);
    await writeFileWhole(file, await render(outcome, surface, format), false);
  }
  core.setOutput("reports", reports.map(({ file }) => file).join("\n"));
  core.setOutput("sarif", reports.findLast(({ format }) => format === "sarif")?.file ?? "");
}

/** The checkout may be a stranger's: a folder of it that is a link must not lead a report out of the workspace. */
async function checkInside(workspace: string, file: string): Promise<void> {
  if (!isInside(workspace, file)) return;
  const folder = path.dirname(file);
  const [real, root] = await Promise.all([realpath(folder).catch(() => null), realpath(workspace)]);
  if (real !== null && (real === root || isInside(root, real))) return;
  throw new UsageError(says(real === null ? "reportFolderMissing" : "reportFolderLink", file));
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}
