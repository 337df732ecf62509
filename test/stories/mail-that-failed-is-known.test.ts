import { expect, test } from 'vitest';
import { bouncesOfMail, bouncesToAddress } from '../../src/mail/bounces.ts';
import { makeReturnPath } from '../../src/mail/core/return-path.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { messageOf, OURS, openPost, type Post, reportOf } from './post-steps.ts';

const ASKER = 'johanne@example.org';
const UNKNOWN = { to: OURS, status: '5.1.1', said: `550 5.1.1 <${ASKER}>: User unknown` };

async function begin(
  post: Post,
): Promise<{ readonly receipt: string; readonly messageId: string; readonly path: string }> {
  await post.receive(messageOf());
  const receipt = post.sent()[0] ?? '';
  const messageId = /^Message-ID: (<[^>]+>)/im.exec(receipt)?.[1] ?? '';
  const path = makeReturnPath(post.island().keys.tokens, { address: OURS, tag: '+' }, messageId);
  return { receipt, messageId, path };
}

const classes = async (post: Post) =>
  (await bouncesToAddress(post.island(), ASKER)).map(({ class: kind, status }) => `${kind} ${status}`.trim());

describeOnEachDatabase('a mail that failed', (open) => {
  test('is known by its return path, whatever the report calls the recipient, and by its Message-ID', async () => {
    const post = await openPost(await open());
    const { receipt, messageId, path } = await begin(post);
    await post.receive(reportOf('To: <weitergeleitet@example.com>', { ...UNKNOWN, to: path }), { from: '', to: path });
    expect(await classes(post)).toEqual(['hard 5.1.1']);
    await post.receive(reportOf(receipt, { ...UNKNOWN, status: '5.2.2', said: '552 5.2.2 Mailbox full' }));
    await post.receive(reportOf(receipt, { ...UNKNOWN, status: '5.7.1', said: '554 5.7.1 blocked using a list' }));
    expect(await classes(post)).toEqual(['policy 5.7.1', 'soft 5.2.2', 'hard 5.1.1']);
    expect(await bouncesOfMail(post.island(), messageId)).toHaveLength(3);
    expect(await post.questions()).toHaveLength(1);
    expect(post.sent()).toHaveLength(1); // nobody answers a report
    await post.close();
  });

  test('that was never sent is not: a forged report marks nobody', async () => {
    const post = await openPost(await open());
    const { receipt, path } = await begin(post);
    const forgedPath = path.replace(/.@/, (last) => (last[0] === '0' ? '1@' : '0@'));
    await post.receive(reportOf(`To: <${ASKER}>`, { ...UNKNOWN, to: forgedPath }), { from: '', to: forgedPath });
    await post.receive(reportOf(`To: <${ASKER}>\r\nMessage-ID: <guessed@insel.example>`, UNKNOWN));
    await post.receive(reportOf(receipt.replace(/^Message-ID: </im, 'Message-ID: <guessed'), UNKNOWN));
    expect(await classes(post)).toEqual([]);
    await post.close();
  });

  test('has not failed while it is late', async () => {
    const post = await openPost(await open());
    const { receipt, path } = await begin(post);
    const late = reportOf(receipt, { to: path, status: '4.4.1', said: '' }).replace(
      'Action: failed',
      'Action: delayed',
    );
    await post.receive(late, { from: '', to: path });
    await post.receive(messageOf({ to: path, subject: 'Abwesenheitsnotiz', header: ['Auto-Submitted: auto-replied'] }));
    expect(await classes(post)).toEqual([]);
    await post.close();
  });

  test('may be complained about (RFC 5965): by the token in the enclosed header, the address being hidden', async () => {
    const post = await openPost(await open());
    const { receipt } = await begin(post);
    const report = reportOf(receipt, UNKNOWN)
      .replace('report-type=delivery-status', 'report-type=feedback-report')
      .replace('Content-Type: message/delivery-status', 'Content-Type: message/feedback-report')
      .replace(
        /Reporting-MTA[\s\S]*?Diagnostic-Code[^\r]*/,
        'Feedback-Type: abuse\r\nUser-Agent: Test/1.0\r\nVersion: 1',
      )
      .replaceAll(ASKER, 'redacted@example.net');
    await post.receive(report);
    expect(await classes(post)).toEqual(['complaint']);
    await post.close();
  });
});
