// The parent page plays Excel on the web for the real loader office.js in an iframe, over https (section 8 of the protocol):
// the loader's handshake, then batches and events as cross-document messages. Nothing in the pane is replaced.
import type { Host, HostEvent } from "../host/contract";
import { excelApi, waitsForCellEdit } from "./office-context";

export interface WacPaneOptions {
  /** Where the pane's iframe is put. */
  readonly container: HTMLElement;
  readonly host: Host;
  /** https, on the same hostname as this page: the loader trusts no other parent. */
  readonly paneUrl: string;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

const conversation = "conversation-1";
const addIn = "add-in-1";
/** Dispatch id of a batch of the rich API. */
const richApiBatch = 93;
const eventCategory = 65536;
const register = 1;
const unregister = 2;

/** Opens the pane in a new iframe and answers it. Returns a function that ends the connection. */
export function connectWacPane({ container, host, paneUrl }: WacPaneOptions): () => void {
  const frame = document.createElement("iframe");
  const origin = new URL(paneUrl, location.href).origin;
  const registered = new Map<string, number>();

  function post(message: Readonly<Record<string, unknown>>): void {
    const base = {
      _messageType: 1,
      _conversationId: conversation,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
    };
    frame.contentWindow?.postMessage(JSON.stringify({ ...base, ...message }), origin);
  }

  function fire(events: readonly HostEvent[]): void {
    const rich = events
      .filter(({ targetId }) => targetId !== "")
      .map(({ type, targetId, args }) => [
        eventCategory,
        type,
        targetId,
        JSON.stringify(args),
        "",
        false,
      ]);
    const named: readonly (readonly [string, unknown])[] = [
      ...(rich.length > 0 ? [["richApiMessage", { ArrayData: rich }] as const] : []),
      ...events
        .filter(({ targetId }) => targetId === "")
        .map(() => ["documentSelectionChanged", {}] as const),
    ];
    for (const [_actionName, _data] of named) {
      const _correlationId = registered.get(_actionName);
      if (_correlationId !== undefined)
        post({ _actionName, _correlationId, _responseType: 1, _data });
    }
  }

  function onMessage(event: MessageEvent<unknown>): void {
    if (
      event.source !== frame.contentWindow ||
      event.origin !== origin ||
      typeof event.data !== "string"
    )
      return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0 || message._conversationId !== conversation) return;
    const { _actionName, _correlationId } = message;
    if (message._actionType === register) registered.set(_actionName, _correlationId);
    if (message._actionType === unregister) registered.delete(_actionName);
    host.whenFree(flagsOf(message), () =>
      post({ _actionName, _correlationId, _responseType: 0, _data: answerTo(message, host) })
    );
  }

  window.addEventListener("message", onMessage);
  const endEvents = host.onEvents(fire);
  // The name is the window's only when it is there before the frame.
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel$Web$16.00$en-US$correlation$$disableLogging$0",
    xdmInfo: [conversation, addIn, location.href].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = paneUrl;
  container.append(frame);
  return () => {
    window.removeEventListener("message", onMessage);
    endEvents();
    frame.remove();
  };
}

function answerTo(message: Message, host: Host): unknown {
  if (message._actionType === register || message._actionType === unregister) return { Error: 0 };
  if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext();
  if (message._actionName === "ContextActivationManager_notifyHost") return null;
  const dispatchId = message._data?.DdaMethod?.DispatchId;
  if (message._actionName === "executeMethod" && dispatchId === richApiBatch)
    return batch(message._data?.ArrayData ?? [], host);
  throw new Error(
    `The loader asked for ${message._actionName} ${dispatchId ?? ""}, which this parent does not know.`
  );
}

function flagsOf({ _data }: Message): number {
  const flags = _data?.ArrayData?.[6];
  return typeof flags === "number" ? flags : 0;
}

/** Positions in the array: 4 the body, 6 the flags. */
function batch(array: readonly unknown[], host: Host): unknown {
  const [body, flags] = [array[4], array[6]];
  if (typeof body !== "string" || typeof flags !== "number")
    throw new Error("The loader sent a batch of an unknown form.");
  const answer = host.answer(body, flags);
  return { Error: 0, Version: 1, Data: [answer.statusCode, [], answer.body] };
}

function appContext(): unknown {
  return {
    _id: addIn,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "instance-1",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({
      ExcelApi: `1.${excelApi}`,
      [waitsForCellEdit]: "1.1",
    }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.40000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 360,
    _addinName: "pane",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
