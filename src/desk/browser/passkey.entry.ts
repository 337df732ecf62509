import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

type Creation = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Request_ = Parameters<typeof startAuthentication>[0]['optionsJSON'];

// Buttons that only work where the browser has keys are hidden until this runs.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  if (!('PublicKeyCredential' in window)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void useKey(button));
}

// Who signs out leaves nothing in this tab that was typed and not sent.
const leaving = document.querySelector('form[data-leaving]');
leaving?.addEventListener('submit', () => sessionStorage.clear());

async function useKey(button: HTMLButtonElement): Promise<void> {
  const { passkey = '', failed = '' } = button.dataset;
  const status = document.getElementById('passkey-status');
  try {
    const options: unknown = await (await send(passkey, {})).json();
    const answer = button.id.endsWith('new')
      ? await startRegistration({ optionsJSON: options as Creation })
      : await startAuthentication({ optionsJSON: options as Request_ });
    const reply = await send(passkey, { answer: JSON.stringify(answer) });
    if (!reply.ok) throw new Error('refused');
    const { to }: { to?: string } = await reply.json();
    if (to) location.assign(to);
    else location.reload();
  } catch {
    if (status) status.textContent = failed;
  }
}

function send(address: string, fields: Record<string, string>): Promise<Response> {
  return fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'application/json' } });
}
