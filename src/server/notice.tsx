import { WhatWasTyped } from '../look/forms/what-was-typed.tsx';
import type { PageContent } from '../look/route.ts';
import { PageHead } from '../look/text/page-head.tsx';
import { Row } from '../look/text/row.tsx';

type Typed = { readonly label: string; readonly typed: readonly string[] };

/** A page that says one thing, and gives back what was typed where that would be lost. */
export function noticePage(title: string, text: string, { label, typed }: Typed): PageContent {
  return {
    title,
    noindex: true,
    body: (
      <>
        <PageHead title={title} />
        <Row>
          <p>{text}</p>
          <WhatWasTyped label={label} typed={typed} />
        </Row>
      </>
    ),
  };
}
