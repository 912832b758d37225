// Runs in the pane after the Excel library and before the pane's own scripts.
import { finishOffice } from "../bridge/pane-side";

finishOffice();
