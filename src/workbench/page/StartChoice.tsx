// The first screen: which workbook to begin with. A file can also be dropped anywhere on it.
import { useRef } from "react";

export interface StartChoiceProps {
  readonly problem: string | null;
  readonly onBlank: () => void;
  readonly onSample: () => void;
  readonly onFile: (file: File) => void;
}

export function StartChoice({ problem, onBlank, onSample, onFile }: StartChoiceProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <main className="begin">
      <h2>Which workbook?</h2>
      <p>
        This page stands in for Excel: a sheet on the left, the Aimline pane on the right. Nothing
        leaves this computer.
      </p>
      <div className="choice-cards">
        <button type="button" className="choice-card" onClick={onSample}>
          <strong>Sample</strong>
          <span>Made-up people a few weeks into their plans: some ahead, some stalled.</span>
        </button>
        <button type="button" className="choice-card" onClick={onBlank}>
          <strong>Blank workbook</strong>
          <span>An empty sheet. Set up plans from your own list in the pane.</span>
        </button>
        <button type="button" className="choice-card" onClick={() => file.current?.click()}>
          <strong>Open a file</strong>
          <span>
            A workbook (.xlsx) or a list (.csv) from this computer. Or drop it on this page.
          </span>
        </button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label="Workbook to open"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = "";
        }}
      />
      {problem !== null && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </main>
  );
}
