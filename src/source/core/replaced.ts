// Copying a map of ten thousand for each save costs milliseconds, and as much again when what was copied is collected.
const MOST_BESIDE = 100;

/** A map in which some values are others, without changing it; a copy once there are many of them. Only keys it has. */
export function replacedIn<K, V>(map: ReadonlyMap<K, V>, others: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const [base, beside] = map instanceof Replaced ? [map.base, new Map([...map.beside, ...others])] : [map, others];
  return beside.size > MOST_BESIDE ? new Map([...base, ...beside]) : new Replaced(base, beside);
}

/** Answers as a map does, in the order of `base`. */
class Replaced<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly beside: ReadonlyMap<K, V>;

  constructor(base: ReadonlyMap<K, V>, beside: ReadonlyMap<K, V>) {
    this.base = base;
    this.beside = beside;
  }

  get size(): number {
    return this.base.size;
  }

  has(key: K): boolean {
    return this.base.has(key);
  }

  get(key: K): V | undefined {
    return this.beside.get(key) ?? this.base.get(key);
  }

  keys(): MapIterator<K> {
    return this.base.keys();
  }

  values(): MapIterator<V> {
    return this.entries().map(([, value]) => value);
  }

  entries(): MapIterator<[K, V]> {
    return this.base.entries().map(([key, value]): [K, V] => [key, this.beside.get(key) ?? value]);
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
