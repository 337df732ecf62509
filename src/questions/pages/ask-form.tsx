import type { Child } from 'hono/jsx';
import { askBoxData } from '../../answers/ask-box.ts';
import type { Announced } from '../../answers/core/announced.ts';
import { Button } from '../../look/forms/button.tsx';
import { Choices } from '../../look/forms/choices.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { Tick } from '../../look/forms/tick.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { mailSection } from '../../mail/core/settings.ts';
import { section } from '../../store/island.ts';
import { questionWords } from '../../words/questions.ts';
import { BAIT, KINDS } from '../core/draft.ts';
import { questionsSection } from '../core/settings.ts';
import { HelpAtOnce } from './help.tsx';
import { errorAt, type SaidError, type Typed } from './typed.ts';

export type AskFormProps = {
  readonly visit: Visit;
  readonly typed: Typed;
  readonly errors?: readonly SaidError[];
  /** Tells this form from every other one. */
  readonly once: string;
  /** What the owner is about to answer, in the language of the page. */
  readonly announced: readonly Announced[];
  /** A task for the browser of somebody who asks without an address. */
  readonly challenge: string;
  /** Words of the button on the second page, beside suggestions; the first page's button looks for them first. */
  readonly send?: string;
  /** What stands below the button: the promise. */
  readonly children?: Child;
};

/** Text, status line, the way back, send: in this order, and the button stays where it is. */
export function AskForm(props: AskFormProps) {
  const { visit, typed, errors = [], once, challenge, announced, send, children } = props;
  const { about } = visit.island;
  if (visit.isExport) return <AskOnFile {...props} />;
  return (
    <form
      id="ask-form"
      class="ask"
      action={visit.to('questions')}
      method="post"
      data-challenge={challenge}
      data-steps={send === undefined ? '' : undefined}
      {...askBoxData(about.languages, visit.lang, { announced })}
    >
      <Errors visit={visit} errors={errors} />
      <Hidden values={{ form: visit.formToken, once, proof: '' }} />
      <Bait visit={visit} />
      <AlsoToMe {...props} />
      <div class="steps">
        <Words {...props} />
        <Way {...props} />
      </div>
      <Send visit={visit} words={send} />
      <HelpAtOnce visit={visit} text={typed.text ?? ''} />
      {children}
      <KindOfMessage visit={visit} typed={typed} />
    </form>
  );
}

/**
 * On a web space no form works, and what proves one would only make each export another: what is written is found here all
 * the same, and a question goes by mail.
 */
function AskOnFile(props: AskFormProps) {
  const { visit, children } = props;
  const { about } = visit.island;
  const address = section(visit.island, mailSection).address ?? about.owner.email;
  const [before = '', after = ''] = questionWords[visit.lang].ask.onFile.split('{address}');
  return (
    <form id="ask-form" class="ask" {...askBoxData(about.languages, visit.lang, { onFile: true })}>
      <Words {...props} />
      <p>
        {before}
        <a href={`mailto:${address}`} data-by-mail="">
          {address}
        </a>
        {after}
      </p>
      {children}
    </form>
  );
}

function Errors({ visit, errors }: { readonly visit: Visit; readonly errors: readonly SaidError[] }) {
  const words = questionWords[visit.lang].errors;
  if (errors.length === 0) return null;
  return (
    <ErrorSummary title={words.notSent} errors={errors}>
      {words.places(errors.length)}
    </ErrorSummary>
  );
}

/** What was chosen beside the form goes with it, also when it comes back. */
function AlsoToMe({ visit, typed, announced }: AskFormProps) {
  const chosen = announced.find(({ id }) => id === typed.announced);
  if (!chosen) return null;
  return (
    <>
      <Hidden values={{ announced: chosen.id }} />
      <p>{questionWords[visit.lang].ask.alsoToMe(chosen.title)}</p>
    </>
  );
}

/** Only a program fills this in: it is neither seen nor read aloud, and no browser completes it. */
function Bait({ visit }: { readonly visit: Visit }) {
  return (
    <p hidden>
      <label for="field-bait">{questionWords[visit.lang].ask.bait}</label>
      <input type="text" id="field-bait" name={BAIT} value="" tabindex={-1} autocomplete="off" />
    </p>
  );
}

/** What is too long comes back whole, with a sentence. */
function Words({ visit, typed, errors = [], send }: AskFormProps) {
  const words = questionWords[visit.lang].ask;
  return (
    <div class="words">
      <TextArea
        name="text"
        label={words.label}
        hint={send !== undefined || errors.length > 0 ? words.hintAgain : words.hint}
        value={typed.text}
        rows={7}
        fixed
        required
        error={errorAt(errors, 'text')}
      />
      <Status id="suggestions-status" />
      {typed.differs !== undefined && (
        <TextArea
          name="differs"
          label={words.differs}
          hint={words.differsHint}
          value={typed.differs}
          rows={2}
          error={errorAt(errors, 'differs')}
        />
      )}
    </div>
  );
}

/**
 * What is different from an answer that is already there: beside the form, neither seen nor sent, until the program puts it
 * below that answer. Where it came back with the form, it stands there.
 */
export function DiffersForLater({ visit, typed }: Pick<AskFormProps, 'visit' | 'typed'>) {
  const words = questionWords[visit.lang].ask;
  if (visit.isExport || typed.differs !== undefined) return null;
  return (
    <div hidden data-for-later>
      <TextArea name="differs" form="ask-form" disabled label={words.differs} hint={words.differsHint} rows={2} />
    </div>
  );
}

/** Where the answer goes, and what may be done with the words; a program asks for it on sending. */
function Way({ visit, typed, errors = [], send }: AskFormProps) {
  const words = questionWords[visit.lang].ask;
  return (
    <div class="way">
      <Choices
        name="reply"
        label={words.reply}
        quiet
        value={typed.reply === 'number' ? 'number' : 'email'}
        options={[
          { value: 'email', label: words.byEmail },
          { value: 'number', label: words.byNumber },
        ]}
      />
      <div class="by-choice">
        <Field
          name="email"
          type="email"
          label={words.email}
          value={typed.email}
          autocomplete="email"
          error={errorAt(errors, 'email')}
        />
        <p class="meta">{words.numberComes}</p>
      </div>
      <Tick name="consent" label={words.consent} checked={typed.consent !== undefined} />
      <Tick name="between" label={words.between} hint={words.betweenHint} checked={typed.between !== undefined} />
      {send === undefined && (
        <button class="button link to-words" type="button">
          {words.toWords}
        </button>
      )}
    </div>
  );
}

function Send({ visit, words }: { readonly visit: Visit; readonly words: string | undefined }) {
  const { send, sending } = questionWords[visit.lang].ask;
  const formaction = words === undefined ? visit.to('suggestions') : undefined;
  return (
    <Button kind="filled" formnovalidate formaction={formaction} data-working={sending}>
      {words ?? send}
    </Button>
  );
}

/** What it is, if it is no question. */
function KindOfMessage({ visit, typed }: { readonly visit: Visit; readonly typed: Typed }) {
  const words = questionWords[visit.lang].ask;
  const { advice } = section(visit.island, questionsSection).questions;
  const hints = { question: undefined, advice: words.adviceHint[advice], offer: words.offerHint };
  const kind = KINDS.find((each) => each === typed.kind) ?? 'question';
  return (
    <Folded summary={words.noQuestion} open={kind !== 'question'}>
      <Choices
        name="kind"
        label={words.kind}
        quiet
        value={kind}
        options={KINDS.map((value) => ({ value, label: words.kinds[value], hint: hints[value] }))}
      />
    </Folded>
  );
}
