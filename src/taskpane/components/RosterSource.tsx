// Where the list of people comes from: cells pasted from Excel, a CSV file, or what is selected in the workbook.
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";

export interface RosterSourceProps {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSelection: () => void;
}

const useStyles = makeStyles({
  source: { display: "grid", rowGap: "10px" },
  ways: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  text: { minHeight: "104px" },
});

export function RosterSource({ isBusy, onText, onFile, onSelection }: RosterSourceProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.source}>
      <Field
        label="Paste your list"
        hint="With headers, such as Name, Coach, Team. Any order of columns will do."
      >
        <Textarea
          textarea={{ className: styles.text }}
          value={text}
          placeholder={"Name\tCoach\nAna Souza\tLee Wong"}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <Button disabled={isBusy || text.trim() === ""} onClick={() => onText(text)}>
        Read the list
      </Button>
      <div className={styles.ways}>
        <Button disabled={isBusy} onClick={() => file.current?.click()}>
          Choose a CSV file
        </Button>
        <Button disabled={isBusy} onClick={onSelection}>
          Use selected cells
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".csv,.tsv,.txt"
        aria-label="CSV file with the list of people"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
