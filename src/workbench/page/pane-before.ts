// Runs in the pane before the Excel library; stands where Microsoft's script tag stood.
import { prepareOffice } from "../bridge/pane-side";

prepareOffice();
