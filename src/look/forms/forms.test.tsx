import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { ErrorSummary } from './errors.tsx';
import { Field } from './field.tsx';
import { Hidden } from './hidden.tsx';
import { TextArea } from './text-area.tsx';
import { Tick } from './tick.tsx';

test('a field that was refused keeps what was typed, and says aloud what to write', () => {
  const html = String(
    <Field name="email" label="E-Mail" value="a@" hint="Nur für die Antwort." error="Es fehlt etwas." />,
  );
  expect(html).toContain('<label for="field-email">E-Mail</label>');
  expect(html).toContain('value="a@"');
  expect(html).toContain('aria-invalid="true" aria-describedby="field-email-error field-email-hint"');
  expect(html.indexOf('id="field-email-error"')).toBeLessThan(html.indexOf('id="field-email-hint"'));
});

test('a field without sentences describes itself by nothing', () => {
  expect(String(<Field name="q" label="Suchen" />)).not.toMatch(/aria-/);
});

test('the summary leads to the fields by their names', () => {
  const errors = [
    { field: 'text', text: 'der Text fehlt' },
    { field: 'email', id: 'own', text: 'die Adresse ist unvollständig' },
  ];
  const html = String(
    <ErrorSummary title="Noch nicht gesendet." errors={errors}>
      Es fehlt noch etwas:
    </ErrorSummary>,
  );
  expect(html).toContain('<a href="#field-text">der Text fehlt</a>, <a href="#own">');
  expect(html).toContain('tabindex="-1" autofocus');
  expect(html).toContain('unvollständig</a>.</p>');
});

test('errors that are sentences stand one after the other, each with its own full stop', () => {
  const errors = [
    { field: 'title', text: 'Bitte geben Sie einen Titel.' },
    { field: 'date', text: 'Diesen Tag gibt es nicht.' },
  ];
  const html = String(<ErrorSummary title="Noch nicht gespeichert." errors={errors} />);
  expect(html).toContain('einen Titel.</a> <a href="#field-date">Diesen Tag gibt es nicht.</a></p>');
});

test('an error leads to the first of several choices', () => {
  const options = [
    { value: 'email', label: 'per E-Mail' },
    { value: 'number', label: 'lieber ohne' },
  ];
  const html = String(<Choices name="reply" label="Antwort" options={options} value="number" />);
  expect(html).toContain('id="field-reply" name="reply" value="email"');
  expect(html.match(/ checked/g)).toHaveLength(1);
  expect(html.match(/ id="field-reply"/g)).toHaveLength(1);
});

test('text keeps its lines and is never markup', () => {
  const html = String(<TextArea name="text" label="Frage" value={'Zeile\n<b>zwei</b>'} fixed />);
  expect(html).toContain('Zeile\n&lt;b&gt;zwei&lt;/b&gt;</textarea>');
  expect(html).not.toContain('grows');
});

test('an empty first line is kept, though HTML swallows one', () => {
  expect(String(<TextArea name="text" label="Frage" value={'\nZwei'} />)).toContain('>\n\nZwei</textarea>');
});

test('a tick sends yes unless told otherwise', () => {
  expect(String(<Tick name="consent" label="Ja" />)).toContain('name="consent" value="yes"');
  expect(String(<Tick name="consent" label="Ja" checked />)).toContain('checked');
});

test('a button sends its form elsewhere where asked, and is plain by itself', () => {
  const html = String(
    <Button formaction="/fragen/beantwortet" name="kind" value="a">
      Weiter
    </Button>,
  );
  expect(html).toBe(
    '<button class="button plain" type="submit" formaction="/fragen/beantwortet" name="kind" value="a">Weiter</button>',
  );
});

test('hidden values that are not given are not sent', () => {
  expect(String(<Hidden values={{ form: 'x"', gone: undefined }} />)).toBe(
    '<input type="hidden" name="form" value="x&quot;"/>',
  );
});
