// Whether the open workbook has changes that no saved file holds; the browser asks before it leaves such a workbook.
import { useEffect, useState } from "react";
import type { Host } from "../host/contract";

/** The second value is called when the workbook was saved. */
export function useUnsaved(host: Host | null): readonly [boolean, () => void] {
  const [saved, setSaved] = useState<{ readonly host: Host | null; readonly revision: number }>({
    host: null,
    revision: 0,
  });
  const [revision, setRevision] = useState(0);
  useEffect(() => host?.onChange(() => setRevision(host.view().revision)), [host]);
  const isUnsaved = host !== null && revision !== (saved.host === host ? saved.revision : 0);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  return [isUnsaved, () => host !== null && setSaved({ host, revision: host.view().revision })];
}
