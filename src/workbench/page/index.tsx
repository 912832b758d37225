// Starts the workbench page.
import { createRoot } from "react-dom/client";
import { today } from "./today";
import { WorkbenchPage } from "./WorkbenchPage";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no element #root.");
const page = createRoot(root);
// Widths of words are measured in these fonts; one that the computer lacks is left out.
const standIns = ["Sheet Arial", "Sheet DejaVu"].flatMap((family) =>
  [400, 600].map((weight) => document.fonts.load(`${weight} 11pt "${family}"`))
);
void Promise.allSettled(standIns).then(() =>
  page.render(
    <WorkbenchPage
      today={() => today(window.location.search)}
      hasColleague={new URLSearchParams(window.location.search).has("colleague")}
    />
  )
);
