import { Row } from '../../../look/text/row.tsx';
import type { House } from './house.ts';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

/** Said on every page as long as it is so. */
export function ClockWrong({ house }: { readonly house: House }) {
  const [isWrong, setWrong] = useHeld(false);
  useChanges(house, '', async () => setWrong(house.rooms.isClockWrong()));
  if (!isWrong) return null;
  return (
    <Row>
      <p class="error" role="status">
        {house.say('clockWrong')}
      </p>
    </Row>
  );
}
