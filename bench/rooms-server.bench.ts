// The delivery service of the rooms alone, as `bench:rooms` measures it too.
import { print } from './output.ts';
import { measureDelivery, serveDelivery } from './rooms-delivery.ts';

const BODY_BYTES = 1_158; // a text of 1,000 bytes, encrypted and padded

if (process.send) await serveDelivery();
else
  for await (const figures of measureDelivery(BODY_BYTES))
    print({ what: 'delivery service, SQLite, one process', ...figures });
