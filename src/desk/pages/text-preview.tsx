import { raw } from 'hono/html';
import { writeLetter } from '../../letter/compose.ts';
import { WAY_OUT } from '../../letter/core/letter.ts';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { htmlToText } from '../../mail/core/html-text.ts';
import { pictureSizeOf, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { entryOfTyped, type WrittenText } from '../../source/save-text.ts';
import { dayInWords } from '../../words/dates.ts';
import { writingWords } from '../../words/writing.ts';
import { ownPicture, withOwnPictures } from './text-media.ts';

/** What was typed as others will see it: as a page, in a feed reader, in the letter. Nothing is saved. */
export function TextPreview({ visit, written }: { readonly visit: Visit; readonly written: WrittenText }) {
  const words = writingWords[visit.lang].preview;
  const entry = entryOfTyped(visit.island, written);
  if ('title' in entry) return <Shown visit={visit} entry={entry} />;
  return (
    <>
      <p class="meta">{words.waits}</p>
      {entry.map(({ sentence }) => (
        <p>{sentence[visit.lang]}</p>
      ))}
    </>
  );
}

function Shown({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = writingWords[visit.lang].preview;
  const { html } = renderedOf(visit.island, entry);
  const day = dayInWords(entry.date, entry.lang);
  return (
    <>
      <div lang={entry.lang}>
        <p class="meta">{day}</p>
        <h3 class="heading">{entry.title}</h3>
        {entry.summary && <p class="soft">{entry.summary}</p>}
        {entry.image && <Picture visit={visit} {...entry.image} />}
        <Prose>{raw(withOwnPictures(html, visit))}</Prose>
      </div>
      <Folded summary={words.feed}>
        <div lang={entry.lang}>
          <p>
            <strong>{entry.title}</strong>
          </p>
          <p class="meta">
            {visit.island.about.name}, {day}
          </p>
          <p>{entry.summary ?? firstWords(html)}</p>
        </div>
      </Folded>
      <Folded summary={words.letter}>
        <p class="meta">{words.letterHint}</p>
        <pre class="mail" tabindex={0} lang={entry.lang}>
          {writeLetter(visit.island, entry.lang, [entry]).text.replaceAll(WAY_OUT, '…')}
        </pre>
      </Folded>
    </>
  );
}

type PictureProps = { readonly visit: Visit; readonly file: string; readonly alt: string };

/** The picture above the text, in one size: the others are drawn for visitors only. */
function Picture({ visit, file, alt }: PictureProps) {
  const size = pictureSizeOf(visit.island, file);
  return <img class="picture" src={ownPicture(file, visit)} alt={alt} width={size?.width} height={size?.height} />;
}

/** What readers of feeds show where there is no summary. */
function firstWords(html: string): string {
  const text = htmlToText(html).replace(/\s+/g, ' ');
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
