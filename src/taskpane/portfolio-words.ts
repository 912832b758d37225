// The words of the portfolio; loaded with it, not with the pane.
import { englishPortfolioPane, type PortfolioPaneWords } from "../text/en-portfolio-pane";
import { frenchPortfolioPane } from "../text/fr-portfolio-pane";
import { useWords } from "./words";

export function usePortfolioWords(): PortfolioPaneWords {
  return useWords().words.language === "fr" ? frenchPortfolioPane : englishPortfolioPane;
}
