// Aimline taken out of this workbook: what would change, the warning that it cannot be undone, and only then the doing.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { previewRemoval, removeAimline } from "../../usecases/remove-aimline";
import { useCareWords } from "../care-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  kept: { display: "flex", columnGap: "8px", alignItems: "center", minHeight: "32px" },
});

export interface RemovalViewProps {
  readonly today: number;
  readonly onRemoved: () => void;
}

export function RemovalView({ today, onRemoved }: RemovalViewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const care = useCareWords();
  const [hasCopy, setHasCopy] = useState(false);
  const preview = useTask<readonly string[]>();
  const removing = useTask<readonly string[]>();
  const { task } = removing;
  if (task.phase === "done")
    return (
      <>
        <Notice kind="success" title={care.removed}>
          {care.removedMore}
        </Notice>
        <Sentences sentences={task.result} />
      </>
    );
  const isShown = preview.task.phase === "done";
  return (
    <>
      <p className={styles.line}>{care.removeHint}</p>
      {preview.task.phase === "done" && (
        <>
          <Sentences sentences={preview.task.result} />
          <Notice kind="failure" title={care.removeWarning} />
          <label className={styles.kept}>
            <input
              type="checkbox"
              checked={hasCopy}
              onChange={({ currentTarget: { checked } }) => setHasCopy(checked)}
            />
            {care.removeKept}
          </label>
        </>
      )}
      {preview.task.phase === "failed" && <Failure explanation={preview.task.explanation} />}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
      {(!isShown || hasCopy) && (
        <WriteButton
          action="remove"
          isBusy={preview.task.phase === "busy" || task.phase === "busy"}
          step={care.removing}
          label={isShown ? care.removeDo : care.removeShow}
          onPress={() =>
            isShown
              ? removing.run(async () => {
                  const done = await removeAimline(today, words);
                  onRemoved();
                  return done;
                })
              : preview.run(() => previewRemoval(today, words))
          }
        />
      )}
    </>
  );
}
