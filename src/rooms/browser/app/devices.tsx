import { useEffect } from 'hono/jsx/dom';
import { Section } from '../../../look/text/section.tsx';
import { written } from '../dates.ts';
import type { DeviceView } from '../rooms.ts';
import { spokenOn } from '../spoken.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { Sure } from './sure.tsx';
import { oneAtATime } from './use-changes.ts';
import { useHeld } from './use-held.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

type DevicesProps = {
  readonly house: House;
  readonly isOwner: boolean;
  /** Whether this browser has come back with the code and waits for another one to let it in. */
  readonly isWaiting: boolean;
};

/** The person's own browsers: how one that was lost is shut out, and another one comes into the rooms. */
export function Devices({ house, isOwner, isWaiting }: DevicesProps) {
  const { rooms, lang } = house;
  const words = house.words.devices;
  const [devices, setDevices] = useHeld<readonly DeviceView[]>([]);
  const [said, setSaid] = useHeld('');
  const read = async () => {
    const listed = await rooms.devices(lang);
    if (listed.kind === 'devices') setDevices(listed.devices);
  };
  useEffect(() => void read(), []);
  useEffect(() => {
    if (isOwner) return undefined; // the server's list does not change with what happens in rooms
    const look = oneAtATime(read);
    return rooms.onChange((room) => room === '' && look());
  }, [isOwner]);
  const shutOut = async (id: string) => {
    const done = await rooms.shutOut(id);
    if (done.kind === 'shutOut') setSaid(done.waiting > 0 ? words.waiting(done.waiting) : words.done);
    await read();
    return done;
  };
  const bring = async (id: string) => {
    const done = await rooms.bringIn(id);
    await read();
    if (done.kind === 'brought') return done.waiting > 0 ? words.bringing(done.waiting) : words.brought;
    return done;
  };
  const isAlone = devices.length < (isOwner ? 1 : 2);
  if (isAlone && said === '' && !(isWaiting && devices.length > 0)) return null;
  return (
    <Section id="devices" label={words.title}>
      <ul class="plain">
        {devices.map((device) => (
          <li key={device.id}>
            <DeviceLine house={house} device={device} isWaiting={isWaiting && !isOwner} />
            {!device.isThis && (
              <>
                {(isOwner || device.isAsking) && (
                  <Action
                    house={house}
                    id={`bring-${device.id}`}
                    button={isOwner ? words.bring : words.letIn}
                    act={() => bring(device.id)}
                  />
                )}
                <Sure
                  house={house}
                  button={words.out}
                  question={words.sure(device.name, dayOf(house, device))}
                  act={() => shutOut(device.id)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <p class="meta">
          {words.names} {isOwner ? words.lead : words.leadClient}
        </p>
      )}
      <p class="status" role="status">
        {said}
      </p>
    </Section>
  );
}

type LineProps = { readonly house: House; readonly device: DeviceView; readonly isWaiting: boolean };

function DeviceLine({ house, device, isWaiting }: LineProps) {
  const words = house.words.devices;
  const { name, isThis, isAsking } = device;
  const day = dayOf(house, device);
  const called = name && <b lang={spokenOn(house.lang)}>{name}</b>;
  if (isAsking)
    return (
      <p>
        {called} {words.asks}
      </p>
    );
  return (
    <>
      {called}
      {day && `${name && ', '}${words.added(day)}`} {isThis && <span class="meta">{words.isThis}</span>}
      {isThis && isWaiting && <p>{words.here}</p>}
    </>
  );
}

function dayOf({ lang }: House, { addedOn }: DeviceView): string {
  return addedOn && written(addedOn, lang, DAY);
}
