/** The island on the horizon: an arc of chord 88 and rise 15.6, the large mark of a page. */
export function Island() {
  return (
    <svg class="island" viewBox="-1 -1 90 16.6" width="90" height="16.6" aria-hidden="true">
      <path d="M0 15.6a69.85 69.85 0 0 1 88 0" />
    </svg>
  );
}
