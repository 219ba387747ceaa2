import { catalogue } from "../clv/index";
import { bind } from "./bind";

for (const entry of catalogue) CustomFunctions.associate(entry.id, bind(entry));
