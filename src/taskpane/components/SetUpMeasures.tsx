// The measures that a template gives each of the new plans, with their lights, pace and what they may fight; changed here for all of them.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeenMeasure } from "../../domain/measure-lights";
import type { TemplateMeasureKey } from "../../domain/templates";
import { useMeasureWords } from "../measure-words";
import type { SetAims, SetDraft, ShownMeasure } from "../set-draft";
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
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "10px" },
});

export function SetUpMeasures({ shown, set, start, seen, onChange }: SetUpMeasuresProps) {
  const styles = useStyles();
  const said = useMeasureWords();
  const put = (key: TemplateMeasureKey, draft: SetDraft | null): void => {
    const drafts = new Map(set.drafts);
    if (draft === null) drafts.delete(key);
    else drafts.set(key, draft);
    onChange({ ...set, drafts });
  };
  return (
    <Step title={said.ofTemplate}>
      <p className={styles.line}>{said.ofTemplateHint}</p>
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
