const IN_APP =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|LinkedInApp|Snapchat|Twitter|TikTok|musical_ly|GSA)\b|; wv\)/;
/** Every browser on an iPhone names Safari, and what is only shown inside of an app does not. */
const IN_APPLE_APP = /\(iP(hone|ad|od)\b(?!.*Safari\/)/;
const LONGEST_ASKED_MS = 1_000;

/** Whether the page is shown inside another app, whose storage goes with it. */
export function isInApp(agent = navigator.userAgent): boolean {
  return IN_APP.test(agent) || IN_APPLE_APP.test(agent);
}

/** Asks the browser to keep what lies here; false where it will not promise that. */
export async function keepsStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** The same, for a page that does not wait until somebody has answered the browser's own question. */
export function willKeepStorage(): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), LONGEST_ASKED_MS));
  return Promise.race([keepsStorage(), tooLong]);
}

/** False where the browser does not let a page copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
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
