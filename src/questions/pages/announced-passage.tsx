import type { Announced } from '../../answers/core/announced.ts';
import { placeOf } from '../../answers/core/place.ts';
import { foreign } from '../../kit/language.ts';
import { Button } from '../../look/forms/button.tsx';
import type { Visit } from '../../look/route.ts';
import { Passage } from '../../look/text/passage.tsx';
import { answersWords } from '../../words/answers.ts';

type Props = { readonly visit: Visit; readonly announced: Pick<Announced, 'id' | 'lang' | 'title' | 'date'> };

/** What the owner is about to answer; its button belongs to the form, wherever it stands. */
export function AnnouncedPassage({ visit: { lang, to }, announced }: Props) {
  const { id, title, date } = announced;
  const place = placeOf({ kind: 'announced', date }, lang);
  return (
    <Passage title={title} lang={foreign(announced.lang, lang)} meta={place}>
      <Button form="ask-form" name="announced" value={id} formaction={to('questions')} formnovalidate>
        {answersWords[lang].alsoToMe}
      </Button>
    </Passage>
  );
}
