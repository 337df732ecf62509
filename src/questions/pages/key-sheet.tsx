import { Key, Keys } from '../../look/desk/keys.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { Row } from '../../look/text/row.tsx';
import { Table } from '../../look/text/table.tsx';
import { questionDeskWords } from '../../words/question-desk.ts';

const ENTER = '↵';
const SEND = '⌃↵';

/** The keys of most use, under the title. Keys are the browser's: without a program in the page nothing of them is shown. */
export function KeyLine({ visit }: { readonly visit: Visit }) {
  const { keys } = questionDeskWords[visit.lang];
  return (
    <div data-keys="line" hidden>
      <Keys
        lines={[
          { keys: ['J', 'K'], does: keys.choose },
          { keys: ['S'], does: keys.short.existing },
          { keys: ['A'], does: keys.answer },
          { keys: [SEND], does: keys.send },
          { keys: ['P'], does: keys.short.later },
          { keys: ['Z'], does: keys.short.back },
          { keys: ['?'], does: keys.help },
        ]}
      />
    </div>
  );
}

/** Every key and what it does, and the way to turn them off (WCAG 2.1.4). */
export function KeySheet({ visit }: { readonly visit: Visit }) {
  const { keys } = questionDeskWords[visit.lang];
  const lines: readonly (readonly [string, string])[] = [
    ['J, K', keys.choose],
    [ENTER, keys.open],
    ['S', keys.existing],
    ['A', keys.answer],
    [SEND, keys.send],
    ['Esc', keys.leave],
    ['Y', keys.stays],
    ['V', keys.preview],
    ['O', keys.publish],
    ['D', keys.keep],
    ['P', keys.later],
    ['1 … 9', keys.tick],
    ['G', keys.accept],
    ['T', keys.split],
    ['M', keys.join],
    ['E', keys.invite],
    ['W', keys.refer],
    ['N', keys.decline],
    ['H', keys.aside],
    ['Z', keys.back],
    ['R', keys.openRound],
    ['L', keys.trays],
    ['?', keys.help],
  ];
  return (
    <div data-keys="sheet" hidden>
      <Row>
        <Folded summary={keys.title}>
          <Table
            caption={keys.title}
            quiet
            head={[keys.key, keys.does]}
            rows={lines.map(([key, does]) => [<Key>{key}</Key>, does])}
          />
          <label class="choice">
            <input type="checkbox" data-keys="off" />
            <span>{keys.off}</span>
          </label>
        </Folded>
      </Row>
    </div>
  );
}
