// Every screen of the pane in English with data, empty, busy and in error: nothing that axe finds in light, dark and high contrast, and nothing cut
// or sideways at 320 px, at 200 % zoom and with wide text spacing.
import { testEveryScreen } from "../support/screen-tests";

testEveryScreen("en");
