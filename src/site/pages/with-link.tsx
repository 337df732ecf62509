/** A sentence with a link in the place `{name}`. */
export function WithLink({
  sentence,
  href,
  label,
}: {
  readonly sentence: string;
  readonly href: string;
  readonly label: string;
}) {
  const [before = '', after = ''] = sentence.split(/\{\w+\}/);
  return (
    <>
      {before}
      <a href={href}>{label}</a>
      {after}
    </>
  );
}
