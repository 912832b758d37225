// What every part of one plan in the pane is given.

import type { Done } from "../../usecases/change/done";

export interface PlanPartProps {
  readonly planId: string;
  readonly learner: string;
  readonly isExecutive: boolean;
  readonly today: number;
  /** Person ID of who sits here; "" when the device does not know. */
  readonly by: string;
  /** Gets what was written, in sentences. */
  readonly onWritten: (done: Done) => void;
  readonly onCancel: () => void;
}
