// The buttons that lead to copies and privacy.
import { Button, makeStyles } from "@fluentui/react-components";
import { useCareWords } from "../care-words";
import { Step } from "./Step";

const careParts = ["rollup", "copies", "stored", "removal"] as const;
export type CarePart = (typeof careParts)[number];

const useStyles = makeStyles({ buttons: { display: "grid", rowGap: "8px" } });

export function CareChoices({ onChoose }: { readonly onChoose: (part: CarePart) => void }) {
  const styles = useStyles();
  const care = useCareWords();
  return (
    <Step title={care.title}>
      <div className={styles.buttons}>
        {careParts.map((part) => (
          <Button key={part} data-part={part} onClick={() => onChoose(part)}>
            {care[part]}
          </Button>
        ))}
      </div>
    </Step>
  );
}
