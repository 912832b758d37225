// The form of set-up once a list is there: what was understood, which template, from which day, and what will be written.
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { planTemplates, type TemplateId } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { dayFromInput, dayToInput } from "../day-words";

export interface SetUpFormProps {
  readonly words: Catalogue;
  readonly template: TemplateId;
  readonly onTemplate: (template: TemplateId) => void;
  /** Serial day. */
  readonly start: number;
  readonly onStart: (start: number) => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
});

export function SetUpForm({ words, template, onTemplate, start, onStart }: SetUpFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Field label="Template" hint={words.templates[template].about}>
        <Select
          value={template}
          onChange={(_, data) => {
            const chosen = planTemplates.find(({ id }) => id === data.value);
            if (chosen !== undefined) onTemplate(chosen.id);
          }}
        >
          {planTemplates.map(({ id }) => (
            <option key={id} value={id}>
              {words.templates[id].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Plans start on" hint="A start day in the list wins.">
        <Input
          type="date"
          value={dayToInput(start)}
          onChange={(_, data) => {
            const day = dayFromInput(data.value);
            if (day !== null) onStart(day);
          }}
        />
      </Field>
    </div>
  );
}
