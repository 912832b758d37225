// `npm start`: installs what is missing, builds, serves, and prints one address on which the workbench opens:
// a spreadsheet beside the task pane, without Excel. Progress goes to stderr.
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { serve } from "./serve.mjs";

try {
  await ensureInstalled();
  ensureBuilt();
  const { address } = await serve(3000);
  console.log(address);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
