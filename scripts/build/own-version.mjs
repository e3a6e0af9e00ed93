/**
 * yargs asks the nearest package.json for a version as soon as it starts, and in a bundle that is the one of the folder that is scanned:
 * anyone's, and without an end where it is a link to a device. The command line tells its own version.
 */
import { readFile } from "node:fs/promises";

const asked = "        yargs.help();\n        yargs.version();\n";

/** The plugin. Throws where the library no longer says what is left out. */
export const ownVersion = {
  name: "own-version",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/]yargs[\\/]build[\\/]lib[\\/]yargs-factory\.js$/ },
      async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!text.includes(asked)) throw new Error(`yargs no longer holds ${JSON.stringify(asked)}`);
        return { contents: text.replace(asked, ""), loader: "js" };
      },
    );
  },
};
