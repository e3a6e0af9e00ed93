/** All targets by name. */

import type { FuzzTarget } from "./target.ts";
import { target as baseline } from "./targets/baseline.ts";
import { target as config } from "./targets/config.ts";
import { target as decoders } from "./targets/decoders.ts";
import { target as delta } from "./targets/delta.ts";
import { target as detect } from "./targets/detect.ts";
import { target as globs } from "./targets/globs.ts";
import { target as imports } from "./targets/imports.ts";
import { target as index } from "./targets/index.ts";
import { target as jobs } from "./targets/jobs.ts";
import { target as loose } from "./targets/loose.ts";
import { target as memory } from "./targets/memory.ts";
import { target as objects } from "./targets/objects.ts";
import { target as owners } from "./targets/owners.ts";
import { target as pack } from "./targets/pack.ts";
import { target as packed } from "./targets/packed.ts";
import { target as refs } from "./targets/refs.ts";
import { target as report } from "./targets/report.ts";
import { target as unpack } from "./targets/unpack.ts";
import { target as windows } from "./targets/windows.ts";

export const targets: Readonly<Record<string, FuzzTarget>> = {
  detect,
  windows,
  decoders,
  unpack,
  pack,
  packed,
  delta,
  loose,
  objects,
  index,
  refs,
  memory,
  globs,
  config,
  baseline,
  imports,
  owners,
  jobs,
  report,
};
