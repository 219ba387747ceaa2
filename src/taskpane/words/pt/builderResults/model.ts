export { model } from "../../en/builderResults/model";
