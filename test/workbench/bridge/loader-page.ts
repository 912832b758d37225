// The parent page of loader.test.ts: a workbook host that plays Excel on the web round a pane.
import { connectWacPane } from "../../../src/workbench/bridge/wac-parent";
import { createHost } from "../../../src/workbench/host/host";

const host = createHost({ today: () => 46349 });
const paneUrl = new URL("/pane.html", location.href).href;
connectWacPane({ container: document.body, host, paneUrl });
Object.assign(window, { host });
