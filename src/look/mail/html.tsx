import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';
import { type Block, type Blocks, barred, present } from './blocks.ts';
import { SHEET, STYLES } from './styles.ts';

export type HtmlMail = {
  readonly lang: Language;
  /** What mail programs show as the name of the document: the subject. */
  readonly title: string;
  /** Who writes, above the horizon. */
  readonly name: string;
  readonly blocks: Blocks;
};

/** A mail as HTML, LOOK section 7.9: one column that reads without styles too, and nothing that has to be fetched. */
export function mailHtml({ lang, title, name, blocks }: HtmlMail): string {
  const document = (
    <html lang={lang}>
      <MailHead title={title} />
      <body class="paper" style={STYLES.body}>
        <table class="paper" role="presentation" width="100%" cellpadding="0" cellspacing="0" style={STYLES.ground}>
          <tr>
            <td align="center" style={STYLES.margin}>
              <Sheet name={name}>
                {present(blocks).map((block) => (
                  <Part block={block} />
                ))}
              </Sheet>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
  return `<!doctype html>${document}`;
}

function MailHead({ title }: { readonly title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style dangerouslySetInnerHTML={{ __html: SHEET }} />
    </head>
  );
}

function Sheet({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <table role="presentation" width="560" cellpadding="0" cellspacing="0" style={STYLES.sheet}>
      <tr>
        <td class="soft horizon" style={STYLES.sender}>
          {name}
        </td>
      </tr>
      <tr>
        <td class="ink" style={STYLES.text}>
          {children}
        </td>
      </tr>
    </table>
  );
}

function Part({ block }: { readonly block: Block }) {
  if (typeof block === 'string') return <Paragraph text={block} />;
  if ('heading' in block) return <h2 style={STYLES.heading}>{block.heading}</h2>;
  if ('link' in block) return <LinkLine {...block} />;
  if ('barred' in block) return <p style={STYLES.paragraph}>{broken(barred(block.barred))}</p>;
  if ('quote' in block) return <p style={STYLES.quote}>{broken(linesOf(block.quote))}</p>;
  if ('soft' in block) return <Paragraph text={block.soft} name="soft" style={STYLES.soft} />;
  if ('line' in block) return <hr class="horizon" style={STYLES.line} />;
  if ('title' in block) return <Title {...block} />;
  if ('name' in block) return <Paragraph text={block.name} />;
  return <div style={STYLES.written} dangerouslySetInnerHTML={{ __html: block.html }} />;
}

type TitleProps = { readonly title: string; readonly date: string; readonly lead?: string | undefined };

function Title({ title, date, lead }: TitleProps) {
  return (
    <>
      <p class="soft" style={STYLES.day}>
        {date}
      </p>
      <h1 style={STYLES.title}>{title}</h1>
      {lead && (
        <p class="soft" style={STYLES.lead}>
          {lead}
        </p>
      )}
    </>
  );
}

type ParagraphProps = { readonly text: string; readonly name?: string; readonly style?: string };

function Paragraph({ text, name, style = STYLES.paragraph }: ParagraphProps) {
  return (
    <p class={name} style={style}>
      {broken(linesOf(text))}
    </p>
  );
}

/** Only what a mail program opens without asking; any other address stays text. */
function LinkLine({ link, label }: { readonly link: string; readonly label?: string | undefined }) {
  if (!/^(https?:\/\/|mailto:)/i.test(link)) return <Paragraph text={label ?? link} />;
  return (
    <p style={STYLES.paragraph}>
      <a class="sea" href={link} style={STYLES.link}>
        {label ?? link}
      </a>
    </p>
  );
}

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\r\n|\r|\n/);
}

function broken(lines: readonly string[]) {
  return lines.map((line, at) => (
    <>
      {at > 0 && <br />}
      {line}
    </>
  ));
}
