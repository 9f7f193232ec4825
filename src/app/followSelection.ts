export { followSelection } from "../workbook/followSelection";
