export { templates, type TemplateCard } from "../templates";
