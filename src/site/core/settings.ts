import * as z from 'zod';
import { sectionOf } from '../../kit/section.ts';
import { readValue } from '../../words/read-value.ts';

const text = z.string().trim().min(1);

/** Who is told of a regulated profession (§ 5 (1) no. 5 DDG): its title, where it was awarded, its chamber and rules. */
const profession = z.strictObject({ title: text, awarded: text, chamber: text, rules: text });

const legal = z
  .strictObject({
    /** `optional` for those whose law asks for no imprint. */
    imprint: z.enum(['required', 'optional']).default('required'),
    vat: text.optional(),
    register: text.optional(),
    supervisor: text.optional(),
    profession: profession.optional(),
    insurance: text.optional(),
    /** Responsible for what is written, where it is somebody else (§ 18 (2) MStV). */
    responsible: text.optional(),
    disputes: text.optional(),
  })
  .prefault({});

/** Keys of `insel.yaml` that say what the site tells of its owner, to people and to machines. */
export const siteSection = sectionOf(
  'site',
  z.object({
    legal,
    /** `all`: search, answers of machines, their training; `answers`: no training; `search`: search engines alone. */
    crawlers: z.enum(['all', 'answers', 'search']).default('answers'),
    /** The owner elsewhere: each gets a link with `rel=me`. */
    profiles: z.array(readValue('profileWrong', profileOf)).default([]),
  }),
);

export type Legal = z.infer<typeof legal>;
export type Crawlers = 'all' | 'answers' | 'search';

function profileOf(text: string): string | undefined {
  return URL.parse(text)?.protocol === 'https:' ? text : undefined;
}
