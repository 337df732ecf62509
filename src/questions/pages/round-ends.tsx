import { KeyHint } from '../../look/desk/keys.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Card } from '../desk-view.ts';
import { shortened } from './round-asked.tsx';

type EndsProps = { readonly visit: Visit; readonly card: Card; readonly typed: Visit['form'] | undefined };

const TRAYS = ['advice', 'promotion', 'spam', 'unclear'] as const;
export const TEMPLATES = ['none', 'field', 'afar', 'written'] as const;

/** Invite, refer, decline, set aside: seldom, and told to the asker each. */
export function OtherEnds({ visit, card: { questions }, typed }: EndsProps) {
  const words = questionDeskWords[visit.lang];
  const id = questions[0]?.id ?? '';
  const end = (ending: string, label: string, key: string) => (
    <Button name="ending" value={ending} formaction={visit.to('deskEnd')} formnovalidate data-key={key}>
      {label} <KeyHint>{key.toUpperCase()}</KeyHint>
    </Button>
  );
  return (
    <Folded summary={words.other} open={typed?.ending !== undefined || Boolean(typed?.colleague)}>
      <p class="hint">{words.inviteHint(visit.island.about.owner.telephone !== undefined)}</p>
      <Buttons>{end('invited', words.invite, 'e')}</Buttons>
      <Field
        id={`colleague-${id}`}
        name="colleague"
        type="url"
        label={words.colleague}
        hint={words.colleagueHint}
        value={typed?.colleague}
        data-key="w"
      />
      <Buttons>
        <Button name="ending" value="referred" formaction={visit.to('deskEnd')} formnovalidate>
          {words.refer}
        </Button>
      </Buttons>
      <div class="field">
        <label for={`template-${id}`}>{words.declineTemplate}</label>
        <select id={`template-${id}`} name="template">
          {TEMPLATES.map((each) => (
            <option value={each} selected={typed?.template === each}>
              {words.declineTemplates[each]}
            </option>
          ))}
        </select>
        <p class="hint">{words.declineHint}</p>
      </div>
      <Buttons>{end('declined', words.decline, 'n')}</Buttons>
      <p class="hint">{words.aside}</p>
      <Buttons>
        {TRAYS.map((tray) => (
          <Button
            name="tray"
            value={tray}
            kind="link"
            formaction={visit.to('deskAside')}
            formnovalidate
            data-key={tray === 'unclear' ? 'h' : undefined}
          >
            {words.asideKinds[tray]}
          </Button>
        ))}
      </Buttons>
    </Folded>
  );
}

type GroupingProps = Pick<EndsProps, 'visit' | 'card'> & { readonly others: readonly Card[] };

/** What the owner sees better than a machine: that two are one, or that one is two. */
export function Grouping({ visit, card, others }: GroupingProps) {
  const words = questionDeskWords[visit.lang];
  const isPrivate = (each: Card) => each.questions.some(({ betweenUs }) => betweenUs);
  const joinable = others.filter((other) => !isPrivate(other));
  const id = card.questions[0]?.id ?? '';
  const isSeveral = card.questions.length + card.perhaps.length > 1;
  if (isPrivate(card) || (joinable.length === 0 && !isSeveral)) return null;
  return (
    <Folded summary={words.groups}>
      {isSeveral && (
        <Buttons>
          <Button formaction={visit.to('deskJoin')} formnovalidate data-key="g">
            {words.accept} <KeyHint>G</KeyHint>
          </Button>
          <Button formaction={visit.to('deskSplit')} formnovalidate data-key="t">
            {words.split} <KeyHint>T</KeyHint>
          </Button>
        </Buttons>
      )}
      {joinable.length > 0 && (
        <>
          <div class="field">
            <label for={`with-${id}`}>{words.join}</label>
            <select id={`with-${id}`} name="with" data-key="m">
              {joinable.map(({ questions: [first] }) => (
                <option value={first?.id}>{shortened(first?.text ?? '')}</option>
              ))}
            </select>
          </div>
          <Buttons>
            <Button name="there" value="yes" formaction={visit.to('deskJoin')} formnovalidate>
              {words.joinButton}
            </Button>
          </Buttons>
        </>
      )}
    </Folded>
  );
}
