// The pane's end of the bridge: what must stand in the pane before and after the unmodified Excel library is evaluated.
// The library's messages go to the page round the pane (pane-parent.ts), which has the workbook host.
import type { NativeBridge } from "./native-bridge";
import { addOnReady, officeContext, officeFactory } from "./office-context";
import type { FromPane, ToPane } from "./pane-parent";

interface Globals {
  _richApiNativeBridge?: NativeBridge;
  OSF?: unknown;
  Office: { onReady?: unknown };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const realm = globalThis as unknown as Globals;

/** Before the library: where it sends its messages, and what it is told of the application. */
export function prepareOffice(): void {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (toHost) => {
      const message: FromPane = { toHost };
      window.parent.postMessage(message, window.location.origin);
    },
  };
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    const { fromHost } = event.data as Partial<ToPane>;
    if (fromHost !== undefined) bridge.onMessageFromHost?.(fromHost);
  });
  realm._richApiNativeBridge = bridge;
  const isDarkTheme = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const context = officeContext({ displayLanguage: navigator.language, isDarkTheme });
  // As in Excel on the web, which says nothing of its theme (office-js issue 6134): the pane follows the system.
  realm.OSF = officeFactory({ ...context, officeTheme: undefined });
}

/** After the library: Office.onReady, which belongs to the loader that the workbench does without. */
export function finishOffice(): void {
  addOnReady(realm.Office);
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
