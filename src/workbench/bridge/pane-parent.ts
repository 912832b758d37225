// The page's end of the bridge to a pane in an iframe: answers the library's messages from a workbook host and sends it events.
// The pane's end is pane-side.ts.
import type { Host } from "../host/contract";
import { answerWhenFree, eventMessage } from "./native-bridge";

/** What the pane posts: the text of one message of the library. */
export interface FromPane {
  readonly toHost: string;
}

/** What the page posts back: the text of one message of the host. */
export interface ToPane {
  readonly fromHost: string;
}

/** Connects the pane in `frame` to a host. Returns a function that ends the connection. */
export function connectPane(frame: HTMLIFrameElement, host: Host): () => void {
  const send = (fromHost: string): void => {
    const message: ToPane = { fromHost };
    frame.contentWindow?.postMessage(message, window.location.origin);
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    const { toHost } = event.data as Partial<FromPane>;
    if (toHost === undefined) return;
    try {
      answerWhenFree(host, toHost, send);
    } catch (error) {
      // A fault of the host's own: the pane must not wait for ever, and the fault must be seen.
      send(failure(toHost, error));
      throw error;
    }
  };
  window.addEventListener("message", onMessage);
  const endEvents = host.onEvents((events) => send(eventMessage(events)));
  return () => {
    window.removeEventListener("message", onMessage);
    endEvents();
  };
}

function failure(toHost: string, error: unknown): string {
  const { id } = JSON.parse(toHost) as { readonly id: number };
  const message = error instanceof Error ? error.message : String(error);
  const body = JSON.stringify({ error: { code: "GeneralException", message } });
  return JSON.stringify({ id, type: 2, message: { statusCode: 500, headers: {}, body } });
}
