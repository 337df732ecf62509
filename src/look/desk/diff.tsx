/** What a file gets: kept lines as they are, new ones marked by a plus sign and as inserted. */
export function Diff({ lines }: { readonly lines: readonly { readonly text: string; readonly isNew: boolean }[] }) {
  return (
    <pre class="diff" tabindex={0}>
      {lines.map(({ text, isNew }) =>
        isNew ? <ins>{`${`+ ${text}`.trimEnd()}\n`}</ins> : `${`  ${text}`.trimEnd()}\n`,
      )}
    </pre>
  );
}
