/** A Wednesday morning; the next rounds are on Thursday, 26 November, and Tuesday, 1 December. */
export const NOW = Temporal.Instant.from('2026-11-25T08:00:00Z');

export const SETTINGS = {
  id: '01998c5e-0000-7000-8000-000000000001',
  url: 'https://insel.example',
  name: 'Marlene Brandt',
  sentence: 'Ich begleite Menschen, die allein entscheiden müssen.',
  languages: ['de', 'en'],
  zone: 'Europe/Berlin',
  owner: { email: 'marlene@example.org' },
  rounds: [{ days: ['tue', 'thu'], at: '10:00', cutoffMinutes: '30', capacity: '15' }],
};
