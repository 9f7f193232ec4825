type Handler = (event: unknown) => unknown;

/** One element of a snippet's page, as far as snippets ask: what a person typed, what is shown, who listens. */
export class SnippetElement {
  value = "";
  checked = false;
  disabled = false;
  innerHTML = "";
  innerText = "";
  textContent = "";
  readonly style: Record<string, string> = {};
  readonly children: SnippetElement[] = [];
  onclick: Handler | undefined;
  private readonly handlers = new Map<string, Handler[]>();

  constructor(readonly id: string) {}

  addEventListener(event: string, handler: Handler): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }

  appendChild(child: SnippetElement): SnippetElement {
    this.children.push(child);
    return child;
  }

  /** Resolves when all that listen have done their work. */
  async click(): Promise<void> {
    const handlers = [...(this.handlers.get("click") ?? []), ...(this.onclick ? [this.onclick] : [])];
    if (handlers.length === 0) throw new Error(`Nothing listens to the button "${this.id}".`);
    await Promise.all(handlers.map((handler) => handler({ target: this })));
  }
}

/** The page a snippet believes to stand on. An element is there as soon as the snippet asks for it; inputs begin with the value its HTML gives. */
export class SnippetPage {
  private readonly elements = new Map<string, SnippetElement>();

  constructor(html: string) {
    for (const [tag] of html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) {
      const id = attribute(tag, "id");
      if (id === undefined) continue;
      const element = this.getElementById(id);
      element.value = attribute(tag, "value") ?? "";
      element.checked = /\bchecked\b/.test(tag);
    }
  }

  getElementById(id: string): SnippetElement {
    const element = this.elements.get(id) ?? new SnippetElement(id);
    this.elements.set(id, element);
    return element;
  }

  createElement(tag: string): SnippetElement {
    return new SnippetElement(tag);
  }

  press(button: string): Promise<void> {
    return this.getElementById(button).click();
  }
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}
