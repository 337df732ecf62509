/**
 * The file that a link between files means, as editors of Markdown follow it: `x.md` beside the file, `../posts/x.md`,
 * `posts/x.md` from `content/`. Undefined where the link leads out of the folder.
 */
export function fileOfLink(
  link: string,
  from: string,
): { readonly file: string | undefined; readonly fragment: string } {
  const [path = '', fragment] = decoded(link).split('#');
  const isFromContent = /^\/?(content\/)?(posts|pages|questions|offers|ventures)\//.test(path);
  const start = isFromContent ? [] : from.split('/').slice(0, -1);
  const file = stepsFrom(start, path.replace(/^\/?(content\/)?/, ''));
  return { file, fragment: fragment ? `#${fragment}` : '' };
}

function stepsFrom(start: readonly string[], path: string): string | undefined {
  const steps = [...start];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').normalize('NFC');
}

function decoded(link: string): string {
  try {
    return decodeURI(link);
  } catch (error) {
    if (error instanceof URIError) return link;
    throw error;
  }
}
