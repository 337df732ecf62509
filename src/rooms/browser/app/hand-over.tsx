import { Field } from '../../../look/forms/field.tsx';
import { PageHead } from '../../../look/text/page-head.tsx';
import { Row } from '../../../look/text/row.tsx';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { Recover } from './recovery.tsx';
import { keepsStorage } from './this-browser.ts';
import { useHeld } from './use-held.ts';

/** The owner comes from the desk with a code that is good once. */
export function HandOver({ house, code }: { readonly house: House; readonly code: string }) {
  const words = house.words.handOver;
  const [me, setMe] = useHeld(house.rooms.me());
  const enter = async ({ name = '' }: Readonly<Record<string, string>>) => {
    await keepsStorage();
    const became = await house.rooms.becomeOwner(code, name.trim());
    if (became.kind === 'owner') house.go('/');
    return became;
  };
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Row>
        <Action house={house} id="hand-over" button={words.button} kind="filled" act={enter}>
          <Field name="name" label={words.name} value={house.about.name} maxlength={80} required />
        </Action>
        <p class="meta">{house.words.notAudited}</p>
      </Row>
      {!me && <Recover house={house} lead={words.recoverFirst} done={() => setMe(house.rooms.me())} />}
      {me && (
        <Row>
          <p class="status" role="status">
            {words.isBack(me.name)}
          </p>
        </Row>
      )}
    </>
  );
}
