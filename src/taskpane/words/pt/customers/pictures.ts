export { pictures } from "../../en/customers/pictures";
