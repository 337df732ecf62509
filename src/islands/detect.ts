import { Refusal } from '../words/refusal.ts';
import type { Network } from './network.ts';
import { NETWORKS } from './networks.ts';
import { type Archive, below } from './open-archive.ts';

/** An archive as one of its networks sees it. */
export type Detected = { readonly network: Network; readonly archive: Archive };

/**
 * Which networks an archive holds, by its content; looks also below a single folder around everything. Refuses what
 * none knows, and the HTML form of what could be had in a form that says more.
 */
export async function detect(archive: Archive): Promise<Detected[]> {
  const [top] = archive.packed.map(({ name }) => name.split('/')[0]);
  const isInOne = archive.packed.every(({ name }) => name.startsWith(`${top}/`));
  const views = isInOne ? [archive, below(archive, `${top}/`)] : [archive];
  let html: Network | undefined;
  for (const view of views) {
    const found: Detected[] = [];
    for (const network of NETWORKS) {
      const known = await network.knows(view);
      if (known === 'yes') found.push({ network, archive: view });
      if (known === 'html') html ??= network;
    }
    if (found.length > 0) return found;
  }
  if (html) throw new Refusal('importHtml', { file: archive.file, network: html.title });
  throw new Refusal('importUnknown', { file: archive.file, networks: NETWORKS.map(({ title }) => title).join(', ') });
}
