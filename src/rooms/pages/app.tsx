import { html } from 'hono/html';
import type { Language } from '../../kit/language.ts';
import { roomWords } from '../../words/rooms.ts';

export type AppFile = { readonly path: string; readonly integrity: string };

export type AppProps = {
  readonly lang: Language;
  readonly name: string;
  readonly icon: string;
  readonly styles: readonly AppFile[];
  readonly script: AppFile;
};

/** The one page of the rooms' origin: a frame that says what it is, until the application has drawn itself into it. */
export function App({ lang, name, icon, styles, script }: AppProps) {
  const words = roomWords[lang].frame;
  return (
    <>
      {html`<!doctype html>`}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <title>{words.title(name)}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <link rel="icon" href={icon} type="image/svg+xml" />
          {styles.map(({ path, integrity }) => (
            <link rel="stylesheet" href={path} integrity={integrity} />
          ))}
          <script type="module" src={script.path} integrity={script.integrity} />
        </head>
        <body class="rooms">
          <div id="rooms" data-name={name}>
            <main id="main" class="page" tabindex={-1}>
              <p>{words.opening}</p>
            </main>
          </div>
          <noscript>
            <p class="page">{words.noScript}</p>
          </noscript>
        </body>
      </html>
    </>
  );
}
