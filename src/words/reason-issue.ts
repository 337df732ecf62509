import { fill } from './fill.ts';
import { type Reason, refusals } from './refusals.ts';

/**
 * An issue for zod that carries its reason: whoever reads the file says it in the owner's language, beside file and line.
 * `params` is what zod passes on; `reasonOf` finds it again.
 */
export function reasonIssue(reason: Reason, details: Readonly<Record<string, string>> = {}) {
  return { code: 'custom' as const, message: fill(refusals.en[reason], details), params: { reason, details } };
}

/** The reason an issue carries; undefined where it is one of zod's own. */
export function reasonOf(issue: {
  readonly code?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}): { readonly reason: Reason; readonly details: Readonly<Record<string, string>> } | undefined {
  const { reason, details } = issue.params ?? {};
  if (issue.code !== 'custom' || typeof reason !== 'string' || !(reason in refusals.en)) return undefined;
  return { reason: reason as Reason, details: details as Readonly<Record<string, string>> };
}
