export { sheet } from "../../en/customers/sheet";
