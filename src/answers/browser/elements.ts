/** An element with attributes and children; text is always text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that sends no form. */
export function button(kind: 'plain' | 'link', words: string, onClick: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: `button ${kind}` }, words);
  made.addEventListener('click', onClick);
  return made;
}
