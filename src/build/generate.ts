import { writeFileSync } from "node:fs";
import { catalogue } from "../clv/index";
import { metadataText } from "../excel/metadata";

writeFileSync(new URL("../../assets/functions.json", import.meta.url), metadataText(catalogue));
