// Where the list of people comes from: cells pasted from Excel, a CSV file, or what is selected in the workbook.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useRosterExample } from "../roster-language";
import { useWords } from "../words";
import { Labelled, useBoxStyles } from "./FormField";

export interface RosterSourceProps {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSelection: () => void;
}

const useStyles = makeStyles({
  source: { display: "grid", rowGap: "10px" },
  ways: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
  },
  text: { minHeight: "104px" },
});

export function RosterSource({ isBusy, onText, onFile, onSelection }: RosterSourceProps) {
  const styles = useStyles();
  const { box } = useBoxStyles();
  const { pane } = useWords();
  const example = useRosterExample();
  const [text, setText] = useState("");
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.source}>
      <Labelled label={pane.setUpPaste} hint={pane.setUpPasteHint}>
        {(ids) => (
          <textarea
            {...ids}
            className={mergeClasses(box, styles.text)}
            value={text}
            placeholder={example}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <Button disabled={text.trim() === ""} disabledFocusable={isBusy} onClick={() => onText(text)}>
        {pane.setUpRead}
      </Button>
      <div className={styles.ways}>
        <Button disabledFocusable={isBusy} onClick={() => file.current?.click()}>
          {pane.setUpFile}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onSelection}>
          {pane.setUpSelection}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".csv,.tsv,.txt"
        aria-label={pane.setUpFileLabel}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
