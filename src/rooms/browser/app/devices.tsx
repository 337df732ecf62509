import { useEffect } from 'hono/jsx/dom';
import { Section } from '../../../look/text/section.tsx';
import { written } from '../dates.ts';
import type { DeviceView } from '../rooms.ts';
import { spokenOn } from '../spoken.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { Sure } from './sure.tsx';
import { useHeld } from './use-held.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** The owner's browsers: since when they are his, and how one that was lost is shut out. */
export function Devices({ house }: { readonly house: House }) {
  const { rooms, lang } = house;
  const words = house.words.devices;
  const [devices, setDevices] = useHeld<readonly DeviceView[]>([]);
  const [said, setSaid] = useHeld('');
  const read = async () => {
    const listed = await rooms.devices(lang);
    if (listed.kind === 'devices') setDevices(listed.devices);
  };
  useEffect(() => void read(), []);
  const shutOut = async (id: string) => {
    const done = await rooms.shutOut(id);
    if (done.kind === 'shutOut') setSaid(done.waiting > 0 ? words.waiting(done.waiting) : words.done);
    await read();
    return done;
  };
  const bring = async (id: string) => {
    const done = await rooms.bringIn(id);
    if (done.kind === 'brought') return done.waiting > 0 ? words.bringing(done.waiting) : words.brought;
    return done;
  };
  if (devices.length === 0) return null;
  return (
    <Section id="devices" label={words.title}>
      <ul class="plain">
        {devices.map(({ id, name, addedOn, isThis }) => {
          const day = written(addedOn, lang, DAY);
          return (
            <li key={id}>
              {name && (
                <>
                  <b lang={spokenOn(lang)}>{name}</b>,{' '}
                </>
              )}
              {words.added(day)} {isThis && <span class="meta">{words.isThis}</span>}
              {!isThis && (
                <>
                  <Action house={house} id={`bring-${id}`} button={words.bring} act={() => bring(id)} />
                  <Sure house={house} button={words.out} question={words.sure(name, day)} act={() => shutOut(id)} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {devices.length > 1 && (
        <p class="meta">
          {words.names} {words.lead}
        </p>
      )}
      <p class="status" role="status">
        {said}
      </p>
    </Section>
  );
}
