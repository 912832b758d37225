// What every part of one plan in the pane is given.

export interface PlanPartProps {
  readonly planId: string;
  readonly learner: string;
  readonly isExecutive: boolean;
  readonly today: number;
  /** Person ID of who sits here; "" when the device does not know. */
  readonly by: string;
  /** Gets what was written, in sentences. */
  readonly onWritten: (sentences: readonly string[]) => void;
  readonly onCancel: () => void;
}
