import type { TestSite } from '../test/made-site.ts';

type Control = {
  readonly name: string;
  readonly value: string;
  readonly isTick: boolean;
  readonly isTicked: boolean;
  readonly key: string;
};
type Press = { readonly name: string; readonly value: string; readonly action: string; readonly key: string };

/** The card the keys speak of: the first one on the page, which stands open. */
export type Card = {
  readonly controls: readonly Control[];
  readonly buttons: readonly Press[];
  readonly action: string;
  /** What stands on it, as text. */
  readonly text: string;
};

/**
 * A hand on the keyboard of the desk, and nothing else: it presses only keys that the page offers and counts them. A key
 * does what the page's program does with it (browser/desk-cards.ts): presses the button, ticks the box, leads into the field.
 */
export class DeskHand {
  keys = 0;
  private html = '';
  private readonly site: TestSite;
  private readonly cookie: string;
  private changed = new Map<string, string>();
  private ticked = new Map<string, boolean>();

  constructor(site: TestSite, cookie: string) {
    this.site = site;
    this.cookie = cookie;
  }

  async look(path = '/tisch/runde/'): Promise<Card | undefined> {
    await this.take(await this.site.get(path, { cookie: this.cookie }));
    return this.card();
  }

  card(): Card | undefined {
    const start = this.html.search(/<details class="card"[^>]*\sopen/);
    if (start < 0) return undefined;
    return cardIn(this.html.slice(start, this.html.indexOf('</form>', start)));
  }

  /** Leads into the field of a key and types; only the key is counted. */
  type(key: string, words: string): void {
    this.keys += 1;
    const field = key === 'a' ? 'answer' : this.need(this.card()?.controls.find((each) => each.key === key)).name;
    this.changed.set(field, words);
  }

  /** Ticks or unticks: a phrasing by its number, another box by its key. */
  tick(key: string): void {
    this.keys += 1;
    const ticks = this.card()?.controls.filter(({ name, isTick }) => name === 'question' && isTick) ?? [];
    const box = /^\d$/.test(key) ? ticks[Number(key) - 1] : this.card()?.controls.find((each) => each.key === key);
    const { name, value, isTicked } = this.need(box);
    this.ticked.set(`${name} ${value}`, !isTicked);
  }

  /** Presses the button of a key. */
  async press(key: string): Promise<Card | undefined> {
    this.keys += 1;
    const card = this.need(this.card());
    const button = card.buttons.find((each) => each.key === key);
    return button ? this.send(card, button) : this.pressOutside(key);
  }

  private async send(card: Card, { name, value, action }: Press): Promise<Card | undefined> {
    const form = new URLSearchParams();
    for (const each of card.controls) {
      const isTicked = this.ticked.get(`${each.name} ${each.value}`) ?? each.isTicked;
      if (!each.isTick || isTicked) form.append(each.name, this.changed.get(each.name) ?? each.value);
    }
    if (name) form.append(name, value);
    return this.post(action || card.action, form);
  }

  private pressOutside(key: string): Promise<Card | undefined> {
    const form = [...this.html.matchAll(/<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].find(([, , inner = '']) =>
      inner.includes(`data-key="${key}"`),
    );
    const [, action = ''] = this.need(form);
    return this.post(action, new URLSearchParams());
  }

  private async post(action: string, form: URLSearchParams): Promise<Card | undefined> {
    const fields = form as unknown as Record<string, string>;
    await this.take(await this.site.post(action, fields, { cookie: this.cookie }));
    return this.card();
  }

  private async take(response: Response): Promise<void> {
    const to = response.headers.get('location');
    if (to) return this.take(await this.site.get(to, { cookie: this.cookie }));
    this.html = await response.text();
    this.changed = new Map();
    this.ticked = new Map();
  }

  private need<T>(found: T | undefined): T {
    if (found === undefined) throw new Error(`the page offers no such key: ${this.html.slice(0, 200)}`);
    return found;
  }
}

function cardIn(html: string): Card {
  const attribute = (tag: string, name: string) => decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]): Control => {
    const isTick = attribute(tag, 'type') === 'checkbox';
    const [name, value, key] = ['name', 'value', 'data-key'].map((each) => attribute(tag, each));
    return { name: name ?? '', value: value ?? '', isTick, isTicked: /\schecked/.test(tag), key: key ?? '' };
  });
  const areas = [...html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)].map(
    ([, tag = '', text = '']): Control => ({
      name: attribute(tag, 'name'),
      value: decoded(text),
      isTick: false,
      isTicked: false,
      key: '',
    }),
  );
  const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([tag]): Press => {
    const [name, value, action, key] = ['name', 'value', 'formaction', 'data-key'].map((each) => attribute(tag, each));
    return { name: name ?? '', value: value ?? '', action: action ?? '', key: key ?? '' };
  });
  const action = decoded(/<form[^>]*action="([^"]*)"/.exec(html)?.[1] ?? '');
  return { controls: [...inputs, ...areas], buttons, action, text: decoded(html.replace(/<[^>]*>/g, ' ')) };
}

function decoded(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
