for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask]')) wakeOnFocus(form);

/** A page that only reads loads nothing more than this: finder and answers come when somebody is about to ask. */
function wakeOnFocus(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  field?.addEventListener('focus', () => void wake(form, field), { once: true });
  if (field && document.activeElement === field) void wake(form, field);
}

async function wake(form: HTMLFormElement, field: HTMLTextAreaElement): Promise<void> {
  const finder = await import('./find-while-typing.ts').catch(() => undefined); // without it the form is as good as before
  await finder?.findWhileTyping(form, field);
}
