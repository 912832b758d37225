// Whether the pane is dark: what Office says of its theme, where it says so, else what the system prefers.
import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** `officeIsDark` is null where Office does not tell (Excel on the web). */
export function useDark(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches
  );
  return officeIsDark ?? systemIsDark;
}
