// Binds a component to the host: it renders again after every change of the workbook.
import { useEffect, useState } from "react";
import type { Host } from "../host/contract";

/** A number that rises with each change of the host. */
export function useHostVersion(host: Host): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    // A batch may change the workbook many times within one frame; drawing once is enough.
    const stop = host.onChange(() => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        setVersion((last) => last + 1);
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [host]);
  return version;
}
