const IN_APP =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|LinkedInApp|Snapchat|Twitter|TikTok|musical_ly|GSA)\b|; wv\)/;

/** Whether the page is shown inside another app, whose storage goes with it. */
export function isInApp(agent = navigator.userAgent): boolean {
  return IN_APP.test(agent);
}

/** Asks the browser to keep what lies here; false where it will not promise that. */
export async function keepsStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** Puts a file into the downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
