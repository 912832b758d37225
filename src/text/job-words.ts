// The words of the templates for real jobs.
import type { JobActionKey, JobMeasureKey, JobTemplateId } from "../domain/job-keys";
import type { TemplateMeasureWords, TemplateWords } from "./catalogue";

export interface JobWords {
  readonly templates: Readonly<Record<JobTemplateId, TemplateWords>>;
  readonly templateMeasures: Readonly<Record<JobMeasureKey, TemplateMeasureWords>>;
  readonly templateActions: Readonly<Record<JobActionKey, string>>;
}
