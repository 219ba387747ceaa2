import { catalogue } from "../clv/index";
import { sharedWork } from "../background/index";
import { bind, toHost } from "./bind";
import { Answers } from "./offThread/answers";

/* Missing only where the pane's page is opened in a browser that cannot reach office.js: there is no sheet to serve. */
if (typeof CustomFunctions !== "undefined") {
  const work = sharedWork();
  /* Excel's runtime without a browser has no workers, and all is done in place. */
  const long = work.hasWorkers ? new Answers(work, toHost) : null;
  for (const entry of catalogue) CustomFunctions.associate(entry.id, bind(entry, long));
}
