import { catalogue } from "../clv/index";
import { bind } from "./bind";

/* Missing only where the pane's page is opened in a browser that cannot reach office.js: there is no sheet to serve. */
if (typeof CustomFunctions !== "undefined") for (const entry of catalogue) CustomFunctions.associate(entry.id, bind(entry));
