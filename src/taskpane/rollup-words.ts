// The words around a roll-up; loaded with its view, not with the pane.
import { englishRollupPane } from "../text/en-rollup-pane";
import { frenchRollupPane } from "../text/fr-rollup-pane";
import type { RollupPaneWords } from "../text/rollup-words";
import { useWords } from "./words";

export function useRollupWords(): RollupPaneWords {
  return useWords().words.language === "fr" ? frenchRollupPane : englishRollupPane;
}
