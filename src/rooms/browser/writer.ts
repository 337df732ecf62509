/** What a browser offers for several tabs: one lock, and a way to tell the others. Given, so that tests have their own. */
export type Tabs = {
  /** Calls `granted` as soon as this tab is the one that writes, which it stays until it is closed. */
  readonly ask: (granted: () => void) => Promise<boolean>;
  readonly tell: (room: string) => void;
  readonly onTold: (listener: (room: string) => void) => void;
};

/** Web Locks and BroadcastChannel. Says at once whether this tab writes; if not, it does when the other is closed. */
export function browserTabs(name = 'insel-rooms'): Tabs {
  const channel = new BroadcastChannel(name);
  const hold = () => new Promise<never>(() => undefined);
  return {
    ask: (granted) =>
      new Promise((resolve) => {
        void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (!lock) {
            void navigator.locks.request(name, () => {
              granted();
              return hold();
            });
            return undefined;
          }
          granted();
          return hold();
        });
      }),
    tell: (room) => channel.postMessage(room),
    onTold: (listener) => channel.addEventListener('message', ({ data }) => listener(String(data))),
  };
}

/** A page that is alone. */
export function onlyTab(): Tabs {
  return {
    ask: async (granted) => {
      granted();
      return true;
    },
    tell: () => undefined,
    onTold: () => undefined,
  };
}
