/** The text of docs/config.schema.json. */
export function configJsonSchema(
  schema: unknown,
  pages: { readonly config: string; readonly customRules: string },
): string;
