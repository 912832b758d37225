// The form of set-up once a list is there: what was understood, which template, from which day, and what will be written.
import { makeStyles } from "@fluentui/react-components";
import { planTemplates } from "../../domain/plan-templates";
import type { TemplateId } from "../../domain/templates";
import { dayFromInput, dayToInput } from "../day-words";
import { useWords } from "../words";
import { Choice, DayBox } from "./FormField";

export interface SetUpFormProps {
  readonly template: TemplateId;
  readonly onTemplate: (template: TemplateId) => void;
  /** Serial day. */
  readonly start: number;
  readonly onStart: (start: number) => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
});

export function SetUpForm({ template, onTemplate, start, onStart }: SetUpFormProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  return (
    <div className={styles.form}>
      <Choice
        label={pane.setUpTemplate}
        hint={words.templates[template].about}
        value={template}
        onChange={(value) => {
          const chosen = planTemplates.find(({ id }) => id === value);
          if (chosen !== undefined) onTemplate(chosen.id);
        }}
        options={planTemplates.map(({ id }) => ({ value: id, label: words.templates[id].name }))}
      />
      <DayBox
        label={pane.setUpStartOn}
        hint={pane.setUpStartHint}
        value={dayToInput(start)}
        onChange={(value) => {
          const day = dayFromInput(value);
          if (day !== null) onStart(day);
        }}
      />
    </div>
  );
}
