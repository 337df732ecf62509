import { type Reason, refusals } from './refusals.ts';
import { type Details, say } from './say.ts';

/**
 * An issue for zod that carries its reason: whoever reads the file says it in the owner's language, beside file and line.
 * `params` is what zod passes on; `reasonOf` finds it again.
 */
export function reasonIssue(reason: Reason, details: Details = {}) {
  return { code: 'custom' as const, message: say('en', reason, details), params: { reason, details } };
}

/** The reason an issue carries; undefined where it is one of zod's own. */
export function reasonOf(issue: {
  readonly code?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}): { readonly reason: Reason; readonly details: Details } | undefined {
  const { reason, details } = issue.params ?? {};
  if (issue.code !== 'custom' || typeof reason !== 'string' || !(reason in refusals.en)) return undefined;
  return { reason: reason as Reason, details: details as Details };
}
