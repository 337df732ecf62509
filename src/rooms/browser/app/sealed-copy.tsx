import { Folded } from '../../../look/text/folded.tsx';
import type { RoomView } from '../rooms.ts';
import { spokenOn } from '../spoken.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { saveFile } from './this-browser.ts';
import { useHeld } from './use-held.ts';

/** A copy that may lie anywhere: it opens with words that are shown once, and with a program that is not ours. */
export function SealedCopy({ house, view }: { readonly house: House; readonly view: RoomView }) {
  const words = house.words.sealedCopy;
  const [passphrase, setPassphrase] = useHeld('');
  const save = async () => {
    const { passphrase, file } = await house.rooms.exportSealed(view.id, house.lang);
    setPassphrase(passphrase);
    saveFile(file, `${view.name}.html.age`);
    return words.done;
  };
  return (
    <Folded summary={words.title}>
      <p>{words.lead}</p>
      <p>
        <code>{words.command}</code>
      </p>
      <Action house={house} id="sealed-copy" button={words.button} act={save} />
      {passphrase !== '' && (
        <p class="passphrase" lang={spokenOn(house.lang)}>
          <code>{passphrase}</code>
        </p>
      )}
    </Folded>
  );
}
