// The explanation of a failure, by code that is loaded when the first one happens: most days there is none.
import type { Explanation } from "../usecases/explain";

/** Where even that code cannot be fetched, the connection is what failed. */
const offline = (): Explanation =>
  document.documentElement.lang.startsWith("fr")
    ? {
        sentence: "Une partie du volet n’a pas pu être chargée. Rien n’a été modifié.",
        nextStep: "Vérifiez la connexion, puis fermez le volet et rouvrez-le.",
        isTheirs: true,
      }
    : {
        sentence: "A part of the pane could not be loaded. Nothing was changed.",
        nextStep: "Check the connection, then close the pane and open it again.",
        isTheirs: true,
      };

export function explainLater(error: unknown): Promise<Explanation> {
  return import("./explain-here").then(({ explainHere }) => explainHere(error), offline);
}
