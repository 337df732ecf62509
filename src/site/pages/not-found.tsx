import { Button } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Line } from '../../look/forms/line.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { dayInWords } from '../../words/dates.ts';
import { siteWords } from '../../words/site.ts';

/** 404: with a search that is filled from the address. */
export function notFound(visit: Visit): Promise<Response> {
  const words = siteWords[visit.lang].notFound;
  return visit.page({ title: words.title, status: 404, horizon: 'empty', body: <Missing visit={visit} {...words} /> });
}

/** 410: what once stood here was withdrawn on a day (`YYYY-MM-DD`). */
export function gone(visit: Visit, on: string): Promise<Response> {
  const { title, text, search } = siteWords[visit.lang].gone;
  const sentence = text(dayInWords(on, visit.lang));
  return visit.page({
    title,
    status: 410,
    horizon: 'empty',
    body: <Missing visit={visit} title={title} text={sentence} search={search} />,
  });
}

type MissingProps = { readonly visit: Visit; readonly title: string; readonly text: string; readonly search: string };

function Missing({ visit, title, text, search }: MissingProps) {
  return (
    <>
      <PageHead title={title} />
      <Row>
        <p>{text}</p>
        <p>{search}</p>
        <SearchForm visit={visit} text={wordsOf(new URL(visit.request.url).pathname)} />
        <p>
          <a href={visit.to('home')}>{siteWords[visit.lang].notFound.home}</a>
        </p>
      </Row>
    </>
  );
}

type SearchFormProps = { readonly visit: Visit; readonly text: string; readonly label?: string };

export function SearchForm({ visit, text, label }: SearchFormProps) {
  const words = siteWords[visit.lang].search;
  return (
    <search>
      <form action={visit.to('search')} method="get">
        <Line button={<Button kind="filled">{words.button}</Button>}>
          <Field name="q" type="search" label={label ?? words.label} value={text} maxlength={200} />
        </Line>
      </form>
    </search>
  );
}

/** The words in the last part of an address. */
function wordsOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .slice(0, 100);
  } catch {
    return '';
  }
}
