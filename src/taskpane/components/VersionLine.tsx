// The foot of the pane: the version that runs, and a newer one when the server has it. Office keeps panes open and pages in
// caches for long, so the pane itself asks its own server, once when it opens.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";

const useStyles = makeStyles({
  line: {
    padding: "16px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the build wrote into the page; null for a page of no build. */
function runningVersion(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="aimline-version"]')?.content ?? null;
}

/** The server's version, or null where it cannot be asked: without a network the pane works all the same. */
async function offeredVersion(): Promise<string | null> {
  try {
    const response = await fetch("version.json", { cache: "no-store" });
    const { version } = (await response.json()) as { readonly version?: unknown };
    return response.ok && typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}

export function VersionLine({ words }: { readonly words: Catalogue }) {
  const styles = useStyles();
  const running = runningVersion();
  const [offered, setOffered] = useState<string | null>(null);
  useEffect(() => {
    if (running !== null) void offeredVersion().then(setOffered);
  }, [running]);
  if (running === null) return null;
  const { shown, newer, reload } = words.version;
  return (
    <footer className={styles.line}>
      {say(shown, { version: running })}
      {offered !== null && offered !== running && (
        <span role="status">
          {" "}
          {say(newer, { version: offered })}{" "}
          <Button size="small" onClick={() => window.location.reload()}>
            {reload}
          </Button>
        </span>
      )}
    </footer>
  );
}
