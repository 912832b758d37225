// Starts the pane once Office is ready: the only file of the pane that sees Office.
import { createRoot } from "react-dom/client";
import { catalogueFor, catalogues } from "../text/languages";
import { App } from "./App";
import { todayHere } from "./day-words";

function officeIsDark(): boolean | null {
  // Undefined in Excel on the web, whatever the typings say.
  const theme = Office.context.officeTheme as { readonly isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme ?? null;
}

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root.");
const pane = createRoot(root);
void Office.onReady(() => {
  pane.render(
    <App
      words={catalogueFor(Office.context.displayLanguage) ?? catalogues[0]}
      today={() => todayHere(new Date())}
      officeIsDark={officeIsDark()}
    />
  );
});
