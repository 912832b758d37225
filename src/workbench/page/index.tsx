// Starts the workbench page.
import { createRoot } from "react-dom/client";
import { today } from "./today";
import { WorkbenchPage } from "./WorkbenchPage";

const root = document.getElementById("root");
if (root === null) throw new Error("page.html has no element #root.");
createRoot(root).render(<WorkbenchPage today={() => today(window.location.search)} />);
