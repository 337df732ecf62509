import { expect, test } from 'vitest';
import { Passage, Passages } from './passage.tsx';

const places = (titles: readonly string[]) =>
  String(
    <Passages>
      {titles.map((title) => (
        <Passage title={title} />
      ))}
    </Passages>,
  );

test('one passage is a list, too', () => {
  expect(places(['Eins']).match(/<li>/g)).toHaveLength(1);
  expect(String(<Passages>{<Passage title="Eins" />}</Passages>).match(/<li>/g)).toHaveLength(1);
  expect(places(['Eins', 'Zwei']).match(/<li>/g)).toHaveLength(2);
  expect(places([])).not.toContain('<li>');
});
