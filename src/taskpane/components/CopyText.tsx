// A text to copy. The clipboard is closed to many panes: then the text is selected for the keys that copy.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../words";
import { Labelled, useBoxStyles } from "./FormField";

export interface CopyTextProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
}

const useStyles = makeStyles({ text: { minHeight: "96px", resize: "vertical" } });

export function CopyText({ label, hint, text }: CopyTextProps) {
  const styles = useStyles();
  const { box } = useBoxStyles();
  const { pane } = useWords();
  const [copied, setCopied] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    area.current?.select();
    navigator.clipboard.writeText(text).then(
      () => setCopied(pane.copied),
      () => setCopied(pane.copyByHand)
    );
  };
  return (
    <>
      <Labelled label={label} hint={hint}>
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            readOnly
            className={mergeClasses(box, styles.text)}
            value={text}
          />
        )}
      </Labelled>
      <Button onClick={copy}>{pane.copy}</Button>
      <span role="status">{copied}</span>
    </>
  );
}
