/** Links of the owner's text as they work in a mail: those that begin at the island's root get its origin. */
export function withOrigin(markdown: string, html: string, origin: string): { markdown: string; html: string } {
  return {
    markdown: markdown.replace(/(\]\(<?|^\[[^\]]+\]:\s*<?)\/(?!\/)/gm, (_, before: string) => `${before}${origin}/`),
    html: html.replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, before: string) => `${before}${origin}/`),
  };
}
