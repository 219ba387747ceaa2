export { shell } from "../../en/customers/shell";
