import { KeyHint } from '../../look/desk/keys.tsx';
import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { Row } from '../../look/text/row.tsx';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { StepKind } from '../tables.ts';

type UndoLastProps = {
  readonly visit: Visit;
  /** What the owner did last, as long as it can be undone. */
  readonly last: StepKind | undefined;
  /** Where it leads back to, besides the round. */
  readonly from?: 'trays';
};

/** One press takes the last step back, the next one the step before. */
export function UndoLast({ visit, last, from }: UndoLastProps) {
  const words = questionDeskWords[visit.lang];
  if (!last) return null;
  return (
    <Row>
      <form action={visit.to('deskUndo')} method="post">
        <Hidden values={{ form: visit.formToken, ...(from && { from }) }} />
        <Button kind="link" data-key="z">
          {`${words.undoLast}: ${words.undoes[last]}`} <KeyHint>Z</KeyHint>
        </Button>
      </form>
    </Row>
  );
}
