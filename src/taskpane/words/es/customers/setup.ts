export { setup } from "../../en/customers/setup";
