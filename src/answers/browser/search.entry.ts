const place = document.getElementById('found');
const text = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200).trim();
if (place && text !== '') void show(place, text);

/** Finder and answers are loaded only where something is searched for. */
async function show(place: HTMLElement, text: string): Promise<void> {
  const finder = await import('./search-in-files.ts').catch(() => undefined); // the way to all texts stays
  await finder?.searchInFiles(place, text);
}
