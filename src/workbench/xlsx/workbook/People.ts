import { fileGuid } from "../fileGuid";
import { xml } from "../package/xml";

/** Who takes part in conversations at cells. */
export class People {
  private readonly names: string[] = [];

  id(name: string): string {
    if (!this.names.includes(name)) this.names.push(name);
    return fileGuid("person", this.names.indexOf(name) + 1);
  }

  get isEmpty(): boolean {
    return this.names.length === 0;
  }

  xml(): string {
    return xml(
      "personList",
      { xmlns: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" },
      ...this.names.map((name) =>
        xml("person", { displayName: name, id: this.id(name), userId: name, providerId: "None" }),
      ),
    );
  }
}
