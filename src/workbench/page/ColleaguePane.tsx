// The pane of somebody else who works in the same workbook: a seat of its own at the host, asked for with ?colleague in the page's address.
import { useState } from "react";
import type { Host } from "../host/contract";
import { PaneFrame } from "./PaneFrame";

export function ColleaguePane({ host }: { readonly host: Host }) {
  const [seat] = useState(() => host.join());
  return <PaneFrame host={seat} title="Colleague's task pane" wantsSample={false} />;
}
