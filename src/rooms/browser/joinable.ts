import type { RatchetTree } from 'ts-mls';

/**
 * Whether a newcomer's library takes this tree. RFC 9420 §12.4.3.1 asks that the nodes between a node and one of its
 * unmerged leaves list that leaf, too; ts-mls 1.6.4 asks that all nodes of the leaf's way to the root have equal lists.
 */
export function isJoinable(tree: RatchetTree): boolean {
  return tree.every(
    (node) =>
      node?.nodeType !== 'parent' ||
      node.parent.unmergedLeaves.every((leaf) =>
        wayToRoot(leaf * 2, tree.length).every((index) => {
          const above = tree[index];
          return above?.nodeType !== 'parent' || isSame(above.parent.unmergedLeaves, node.parent.unmergedLeaves);
        }),
      ),
  );
}

/** The nodes above a node up to the root of a tree whose width is a power of two (RFC 9420 Appendix C). */
function wayToRoot(from: number, nodes: number): number[] {
  const leaves = 2 ** Math.ceil(Math.log2((nodes + 1) / 2));
  const root = leaves - 1;
  const way: number[] = [];
  for (let at = from; at !== root; ) {
    at = parentOf(at);
    way.push(at);
  }
  return way;
}

function parentOf(node: number): number {
  const level = levelOf(node);
  const isRight = ((node >> (level + 1)) & 1) === 1;
  return isRight ? node - 2 ** level : node + 2 ** level;
}

/** The number of trailing ones: leaves are at level 0. */
function levelOf(node: number): number {
  let level = 0;
  while ((node >> level) & 1) level += 1;
  return level;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
