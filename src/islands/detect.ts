import { basename } from 'node:path';
import { Refusal } from '../words/refusal.ts';
import { titleOfNetwork } from './core/network-titles.ts';
import type { Network } from './network.ts';
import { NETWORKS } from './networks.ts';
import { type Archive, below, headOf } from './open-archive.ts';

/** An archive as one of its networks sees it. */
export type Detected = { readonly network: Network; readonly archive: Archive };

/**
 * Which networks the archives hold, by their content; looks also below single folders around everything. What holds only
 * pictures belongs to the networks of the others. Refuses what none knows, pictures without their posts, and the HTML
 * form of what could be had in a form that says more.
 */
export async function detect(archives: readonly Archive[]): Promise<Detected[]> {
  const looks = [];
  for (const archive of archives) looks.push({ archive, ...(await lookAt(archive)) });
  const whole = looks.flatMap(({ yes }) => yes);
  const networks = new Set(whole.map(({ network }) => network));
  for (const { archive, yes, part, html } of looks) {
    const { file } = archive;
    const more = part.filter(({ network }) => networks.has(network));
    if (yes.length + more.length > 0) whole.push(...more);
    else if (html) throw new Refusal('importHtml', { file, network: titleOfNetwork(html.name) });
    else if (await isMail(archive)) throw new Refusal('importMail', { file });
    else if (part[0]) throw new Refusal('importPart', { file, network: titleOfNetwork(part[0].network.name) });
    else
      throw new Refusal('importUnknown', {
        file,
        networks: NETWORKS.map(({ name }) => titleOfNetwork(name)).join(', '),
      });
  }
  return whole;
}

/** RFC 4155: a folder of mails, which is read another way. */
async function isMail(archive: Archive): Promise<boolean> {
  const [only, ...others] = archive.packed;
  if (only?.name !== basename(archive.file) || others.length > 0) return false;
  return (await headOf(archive, only.name, 5)).toString('latin1') === 'From ';
}

type Look = { yes: Detected[]; part: Detected[]; rest: Detected[]; html: Network | undefined };

/** Folders that hold a website and are no part of its addresses. */
const AROUND = /\.|^(htdocs|html|httpdocs|public|public_html|site|_site|dist|www)$/i;

async function lookAt(archive: Archive): Promise<Look> {
  const [, inOne] = viewsOf(archive);
  const look: Look = { yes: [], part: [], rest: [], html: undefined };
  for (const view of viewsOf(archive)) {
    for (const network of NETWORKS) {
      const known = await network.knows(view);
      if (known === 'yes' || known === 'part' || known === 'rest') look[known].push({ network, archive: view });
      if (known === 'html') look.html ??= network;
    }
    if (look.yes.length > 0) return { ...look, part: [] };
  }
  const isAround = inOne !== undefined && (archive.isPacked || AROUND.test(inOne.top ?? ''));
  const [rest] = look.rest.filter((each) => (each.archive.top !== undefined) === isAround);
  return look.part.length > 0 || look.html || !rest ? look : { ...look, yes: [rest] };
}

/** The archive, and what lies below the folder around everything, and below the one in that, as somebody packs what he unpacked. */
function viewsOf(archive: Archive): Archive[] {
  const around =
    archive.packed
      .find(({ isFile }) => isFile)
      ?.name.split('/')
      .slice(0, -1) ?? [];
  const tops = around.map((_, at) => `${around.slice(0, at + 1).join('/')}/`);
  const isAround = (top: string) =>
    archive.packed.every(({ name }) => name.startsWith(top) || top.startsWith(`${name.replace(/\/$/, '')}/`));
  return [archive, ...tops.filter(isAround).map((top) => below(archive, top))];
}
