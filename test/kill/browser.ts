/** A page as it came, whole. */
export type Page = { readonly status: number; readonly text: string; readonly location: string };

/** Somebody at a browser: what a kill cut off is no page, and what came is looked at. */
export class Browser {
  readonly #origin: string;
  /** Answers that came, and those of them that were not whole. */
  answers = 0;
  readonly broken: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string): Promise<Page | undefined> {
    return this.#fetch(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>>, network: string): Promise<Page | undefined> {
    return this.#fetch(path, {
      method: 'POST',
      headers: { 'x-forwarded-for': network },
      body: new URLSearchParams(fields),
    });
  }

  async #fetch(path: string, init: RequestInit): Promise<Page | undefined> {
    try {
      const response = await fetch(this.#origin + path, { ...init, redirect: 'manual' });
      const text = await response.text(); // throws where Content-Length or the last chunk is missed
      return this.#whole(path, response, text);
    } catch {
      return undefined;
    }
  }

  #whole(path: string, { status, headers }: Response, text: string): Page {
    this.answers += 1;
    const isHtml = headers.get('content-type')?.startsWith('text/html') === true;
    if (isHtml && text !== '' && !text.trimEnd().endsWith('</html>')) this.broken.push(`${path}: half a page`);
    if (status >= 500) this.broken.push(`${path}: ${status}`);
    return { status, text, location: headers.get('location') ?? '' };
  }
}

/** The hidden fields of a page's first form, as a browser sends them along. */
export function hiddenFields(page: string): Record<string, string> {
  const form = /<form[\s\S]*?<\/form>/.exec(page.slice(page.indexOf('<form method="post"')))?.[0] ?? page;
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const pairs = inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')] as const);
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
