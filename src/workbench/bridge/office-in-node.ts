// Loads the unmodified Excel library of @microsoft/office-js into the realm of Node or of a Jest test file,
// so that Excel.run in product code talks to a workbook host. Nothing of the library is replaced.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AsyncLocalStorage } from "node:async_hooks";
import { join } from "node:path";
import type { Host } from "../host/contract";
import type { NativeBridge } from "./native-bridge";
import { answerWhenFree, eventMessage } from "./native-bridge";
import { addOnReady, officeContext, officeFactory } from "./office-context";

/** Chooses the workbook that Excel.run works on from now on. */
export type UseHost = (host: Host) => void;

interface Globals {
  _richApiNativeBridge?: NativeBridge;
  OSF?: unknown;
  window?: unknown;
  Office: { onReady?: unknown };
  OfficeExtension: {
    Utility: { _synchronousCleanup: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  aimlineUseHost?: UseHost;
}

/** Which host the code that runs now talks to, when several clients run at the same time. */
const clients = new AsyncLocalStorage<Host>();

/** Runs a job whose Excel.run goes to this host, whatever others do meanwhile. Events of the host reach the library as long. */
export async function asClient<T>(host: Host, job: () => Promise<T>): Promise<T> {
  connectOffice();
  const end = host.onEvents((events) =>
    setImmediate(() => realm._richApiNativeBridge?.onMessageFromHost?.(eventMessage(events)))
  );
  try {
    return await clients.run(host, job);
  } finally {
    end();
  }
}

const realm = globalThis as unknown as Globals;

/** Loads the library on the first call in a realm; later calls give the same function. */
export function connectOffice(): UseHost {
  realm.aimlineUseHost ??= load();
  return realm.aimlineUseHost;
}

function load(): UseHost {
  let host: Host | null = null;
  let endSubscription: () => void = () => undefined;
  const send = (message: string) => setImmediate(() => bridge.onMessageFromHost?.(message));
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const asked = clients.getStore() ?? host;
      if (asked === null) throw new Error("Choose a workbook with useHost(host) before Excel.run.");
      answerWhenFree(asked, text, send);
    },
  };
  realm._richApiNativeBridge = bridge;
  realm.OSF = officeFactory(officeContext({ displayLanguage: "en-US", isDarkTheme: false }));
  if (realm.window === undefined) standInForWindow();
  // In the caller's realm, which in Jest no other way of Node reaches; the text is the library's own.
  // eslint-disable-next-line no-eval
  (0, eval)(readFileSync(libraryPath(), "utf8"));
  addOnReady(realm.Office);
  realm.OfficeExtension.Utility._synchronousCleanup = true;
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return (chosen) => {
    endSubscription();
    host = chosen;
    endSubscription = chosen.onEvents((events) => send(eventMessage(events)));
  };
}

function libraryPath(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
}

/** The few members of a window that the library asks for while it loads. */
function standInForWindow(): void {
  const url = "https://localhost/";
  const location = {
    href: url,
    origin: "https://localhost",
    protocol: "https:",
    host: "localhost",
    search: "",
    hash: "",
  };
  const document = {
    URL: url,
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  };
  Object.assign(globalThis, {
    window: globalThis,
    location,
    document,
    addEventListener: () => undefined,
  });
  const navigator = { userAgent: "node", language: "en-US" };
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
}
