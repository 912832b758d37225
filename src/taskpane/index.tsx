// Starts the pane once Office is ready: the only file of the pane that sees Office.
import { createRoot } from "react-dom/client";
import { english } from "../text/en";
import { speak } from "../text/speak";
import { App } from "./App";
import { todayHere } from "./day-words";
import type { Device } from "./me";
import { views } from "./views";

function officeIsDark(): boolean | null {
  // Undefined in Excel on the web, whatever the typings say.
  const theme = Office.context.officeTheme as { readonly isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme ?? null;
}

/** Browsers that keep the storage of frames apart, or forbid it, leave a pane that remembers nothing. */
function thisDevice(name: string): Device {
  const key = `${(Office.context as { partitionKey?: string }).partitionKey ?? ""}aimline.${name}`;
  const storage = (): Storage | null => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  };
  return {
    read: () => storage()?.getItem(key) ?? null,
    write: (text) => storage()?.setItem(key, text),
  };
}

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root.");
const place = createRoot(root);

async function start(): Promise<void> {
  const tag = Office.context.displayLanguage;
  const known = await speak(tag);
  const words = known ?? english;
  document.documentElement.lang = known === null ? words.language : tag;
  const pane =
    words.language === "fr"
      ? (await import("../text/fr-pane")).frenchPane
      : (await import("../text/en-pane")).englishPane;
  const asked = new URLSearchParams(window.location.search).get("view");
  const firstView = views.find((view) => view === asked);
  place.render(
    <App
      words={words}
      pane={pane}
      today={() => todayHere(new Date())}
      officeIsDark={officeIsDark()}
      device={thisDevice("me")}
      tourDevice={thisDevice("tour")}
      {...(firstView && { firstView })}
    />
  );
}

void Office.onReady(start);
