// The measures that a template gives each of the new plans: their names, and when they are opened their lights, pace and what they may fight;
// changed here for all plans. They stand open by themselves where something is wrong or may fight another aim.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SeenMeasure } from "../../domain/measure-lights";
import type { TemplateMeasureKey } from "../../domain/templates";
import { useMeasureWords } from "../measure-words";
import type { SetAims, SetDraft, ShownMeasure } from "../set-draft";
import { useLanding } from "../use-landing";
import { SetUpMeasure } from "./SetUpMeasure";
import { Step } from "./Step";

export interface SetUpMeasuresProps {
  readonly shown: readonly ShownMeasure[];
  readonly set: SetAims;
  /** Serial day on which plans start unless the list says otherwise. */
  readonly start: number;
  readonly seen: readonly SeenMeasure[];
  readonly onChange: (set: SetAims) => void;
}

const useStyles = makeStyles({
  open: { justifySelf: "start" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, outlineStyle: "none" },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "10px" },
});

export function SetUpMeasures({ shown, set, start, seen, onChange }: SetUpMeasuresProps) {
  const styles = useStyles();
  const said = useMeasureWords();
  const [isAsked, setIsAsked] = useState(false);
  const isOpen = isAsked || set.drafts.size > 0 || shown.some(isToLookAt);
  const hint = useLanding<HTMLParagraphElement>(isOpen);
  const put = (key: TemplateMeasureKey, draft: SetDraft | null): void => {
    const drafts = new Map(set.drafts);
    if (draft === null) drafts.delete(key);
    else drafts.set(key, draft);
    onChange({ ...set, drafts });
  };
  if (!isOpen)
    return (
      <Step title={said.ofTemplate}>
        <p className={styles.line}>{shown.map(({ measure }) => measure.name).join(" · ")}</p>
        <Button
          size="small"
          className={styles.open}
          aria-expanded={false}
          onClick={() => setIsAsked(true)}
        >
          {said.openMeasures}
        </Button>
      </Step>
    );
  return (
    <Step title={said.ofTemplate}>
      <p ref={hint} tabIndex={-1} className={styles.line}>
        {said.ofTemplateHint}
      </p>
      <ul className={styles.list}>
        {shown.map((one) => (
          <SetUpMeasure
            key={one.of.key}
            shown={one}
            draft={set.drafts.get(one.of.key) ?? null}
            {...{ start, seen }}
            verdicts={set.verdicts}
            onDraft={(draft) => put(one.of.key, draft)}
            onVerdict={(id, verdict) =>
              onChange({ ...set, verdicts: new Map(set.verdicts).set(id, verdict) })
            }
          />
        ))}
      </ul>
    </Step>
  );
}

function isToLookAt({ wrong, rivals }: ShownMeasure): boolean {
  return wrong !== "" || rivals.length > 0;
}
