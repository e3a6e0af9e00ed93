/** What every part of the page needs: the report, the view and how to change it, and the words of the reader's language. */

import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "./language.ts";
import type { Model } from "./model.ts";
import type { View } from "./view.ts";

/** See above. */
export interface Page {
  readonly model: Model;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly words: Words;
  /** Folds a finding out and brings it into sight. */
  readonly show: (fingerprint: string) => void;
}

/** Where the parts find it. */
export const PageContext: Context<Page | undefined> = createContext<Page | undefined>(undefined);

/** The page that a part stands on. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("a part of the page stands outside of it");
  return page;
}
