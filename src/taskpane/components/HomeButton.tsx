// Brings the Home sheet to the front, beside the pane.
import { Button, makeStyles } from "@fluentui/react-components";
import { showHome } from "../../usecases/show-home";
import { useTourWords } from "../tour-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

export function HomeButton() {
  const styles = useStyles();
  const { words } = useWords();
  const said = useTourWords();
  const { task, run } = useTask<boolean>();
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={task.phase === "busy"}
        onClick={() => run(() => showHome(words))}
      >
        {said.showHome}
      </Button>
      {task.phase === "done" && !task.result && <p>{said.noHome}</p>}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </>
  );
}
