export { fit } from "../../en/customers/fit";
