// A longer address opens no mail program on Windows, and nothing says so.
const LONGEST_ADDRESS_CHARS = 2000;

/** Where a question goes by mail: the link takes what was typed along as the text of the mail (RFC 6068), if it fits. */
export function takeAlong(link: HTMLAnchorElement, field: HTMLTextAreaElement): void {
  const bare = link.href;
  const take = () => {
    const body = encodeURIComponent(field.value.toWellFormed().trim().replace(/\r?\n/g, '\r\n'));
    const address = body === '' ? bare : `${bare}?body=${body}`;
    link.href = address.length > LONGEST_ADDRESS_CHARS ? bare : address;
  };
  field.addEventListener('input', take);
  take(); // some browsers keep what was typed when a page is loaded again
}
