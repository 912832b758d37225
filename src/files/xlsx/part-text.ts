// A part written piece by piece into bytes, so that a long sheet never stands in memory as one string.

export interface PartText {
  readonly add: (text: string) => void;
  /** All bytes, once. */
  readonly bytes: () => Uint8Array;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function partText(): PartText {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let pending: string[] = [];
  let pendingLength = 0;
  const flush = (): void => {
    if (pendingLength > 0) chunks.push(encoder.encode(pending.join("")));
    pending = [];
    pendingLength = 0;
  };
  return {
    add: (text) => {
      pending.push(text);
      pendingLength += text.length;
      if (pendingLength > 1 << 18) flush();
    },
    bytes: () => {
      flush();
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks.splice(0)) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
