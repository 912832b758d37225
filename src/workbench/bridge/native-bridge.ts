// The messages of office.js's own host bridge (transport A of the wire protocol) between the library and a workbook host.
// Works wherever the library runs; how it is loaded is said in office-in-node.ts and pane-side.ts.
import type { Host, HostEvent } from "../host/contract";

/** What office.js expects to find as `_richApiNativeBridge`; the library sets `onMessageFromHost`. */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  readonly sendMessageToHost: (message: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Sends the host's answer to one message of the library, when the host is free to give one. */
export function answerWhenFree(host: Host, text: string, send: (answer: string) => void): void {
  const { flags } = JSON.parse(text) as RequestMessage;
  host.whenFree(flags, () => send(answered(host, text)));
}

/** The answer of the host to one message of the library, as the text of a message. */
function answered(host: Host, text: string): string {
  const request = JSON.parse(text) as RequestMessage;
  if (request.type !== 1)
    throw new Error(
      `office.js sent a message of type ${request.type}, which the bridge does not know.`
    );
  const { body } = request.message;
  const { statusCode, body: answer } = host.answer(
    typeof body === "string" ? body : JSON.stringify(body),
    request.flags
  );
  return JSON.stringify({
    id: request.id,
    type: 2,
    message: { statusCode, headers: {}, body: answer },
  });
}

/** Category of messages that carry events of objects. */
const eventCategory = 65536;

export function eventMessage(events: readonly HostEvent[]): string {
  const entries = events.map(({ type, targetId, args }) => ({
    messageCategory: eventCategory,
    messageType: type,
    targetId,
    message: JSON.stringify(args),
    id: "",
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}
