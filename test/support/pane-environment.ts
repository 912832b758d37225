// What jsdom lacks of a browser and the pane or office.js needs: import this first in tests of the pane.
import { TextDecoder, TextEncoder } from "node:util";
import { setImmediate as later } from "node:timers";

class MediaQuery extends EventTarget {
  readonly matches = false;
  constructor(readonly media: string) {
    super();
  }
}

Object.assign(globalThis, { setImmediate: later, TextDecoder, TextEncoder });
window.matchMedia = (query) => new MediaQuery(query) as unknown as MediaQueryList;
