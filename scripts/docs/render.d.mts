/** The tables that the pages are made from. */
export interface Tables {
  readonly options: Readonly<Record<string, unknown>>;
  readonly actionInputs: readonly unknown[];
  readonly commands: readonly (readonly [name: string, facts: object])[];
  readonly optionsOf: (command: string) => object;
  readonly formats: readonly string[];
  readonly help: object;
  readonly inputHelp: object;
}

export function actionYml(text: string, tables: Pick<Tables, "options" | "actionInputs" | "inputHelp">): string;
export function commandsPage(tables: Omit<Tables, "options" | "actionInputs" | "inputHelp">): string;
export function manPage(tables: Pick<Tables, "commands" | "optionsOf" | "help">, version: string): string;
