/** What somebody typed, as it was typed: paragraphs and line breaks, and nothing else of it means anything. */
export function PlainText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
