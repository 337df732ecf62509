import type { Followed, Item, Lost } from './core/post.ts';
import type { Archive } from './open-archive.ts';

/**
 * What a look at the names of an archive says: `html` where the network also gives a form that can be read, `part` where
 * only pictures are there, for posts that lie in another part of the archive, `rest` where it takes what nobody else knows.
 */
export type Known = 'yes' | 'no' | 'html' | 'part' | 'rest';

/** A network whose archives can be brought: one file below `archives/`, one line in `networks.ts`, and what people call it in `core/network-titles.ts`. */
export type Network = {
  /** The name of its folder below `content/import/`. */
  readonly name: string;
  /** By names, and by the first bytes of files it would read anyway; never by the name of the archive. */
  readonly knows: (archive: Archive) => Known | Promise<Known>;
  /** The only files its items are read from; to open any other is a fault. */
  readonly reads: (name: string) => boolean;
  /** Where pictures of its posts lie; only those that a post names are opened. */
  readonly pictures: (name: string) => boolean;
  /** Every item once, in any order. What is not understood is private. `all` are those given together, for parts of one. */
  readonly items: (archive: Archive, all: readonly Archive[]) => AsyncIterable<Item | Followed | Lost>;
};
