/** The Action's entry. Loads the rest only once a fault of loading it has a line to end with. */

import { endOnFault } from "../hook/end-on-fault.ts";

endOnFault();
const { run } = await import("./run.ts");
await run();
