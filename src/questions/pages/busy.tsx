import { ErrorSummary } from '../../look/forms/errors.tsx';
import type { Visit } from '../../look/route.ts';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';

type BusyProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly seconds: number;
  readonly isTextKept?: boolean;
};

/** How long to wait, and how the owner is reached meanwhile. */
export function Busy({ visit, title, seconds, isTextKept = false }: BusyProps) {
  const words = questionWords[visit.lang].busy;
  const { telephone, address, email } = visit.island.about.owner;
  const minutes = Math.ceil(seconds / 60);
  return (
    <Row>
      <ErrorSummary title={title}>
        {isTextKept ? words.wait(minutes) : words.waitOnly(minutes)} {words.ways}{' '}
        {[telephone, address, email].filter((way) => way !== undefined).join(' · ')}
      </ErrorSummary>
    </Row>
  );
}
