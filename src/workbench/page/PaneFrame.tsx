// The real task pane beside the sheet: the production page in an iframe, connected to the host of this page.
import { useLayoutEffect, useRef } from "react";
import { connectPane } from "../bridge/pane-parent";
import type { Host } from "../host/contract";
import { pressSample } from "./press-sample";

export interface PaneFrameProps {
  readonly host: Host;
  /** Of the frame, for those who hear it. */
  readonly title: string;
  /** Presses the pane's own button for the sample, as a person would. */
  readonly wantsSample: boolean;
}

export function PaneFrame({ host, title, wantsSample }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const disconnect = connectPane(element, host);
    // Only now, so that no message of the pane is missed.
    element.src = "/taskpane.html";
    const stopPressing = wantsSample ? pressSample(element) : undefined;
    return () => {
      stopPressing?.();
      disconnect();
    };
  }, [host, wantsSample]);
  return (
    <aside className="pane" aria-label={title}>
      <p className="pane-title">Aimline</p>
      <iframe ref={frame} title={title} />
    </aside>
  );
}
