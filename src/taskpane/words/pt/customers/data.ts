export { data } from "../../en/customers/data";
