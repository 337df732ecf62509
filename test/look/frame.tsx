import type { Child } from 'hono/jsx';
import { Layout, type LayoutProps } from '../../src/look/layout.tsx';

const ASSETS = {
  css: '/assets/insel.css',
  desk: '/assets/desk.css',
  icon: '/assets/mark.svg',
  face: '',
  script: (name: string) => `/assets/${name}.js`,
  has: () => true,
};
const MENU = ['Texte', 'Fragen', 'Erreichbar', 'Werdegang', 'Brief'];
const DESK_MENU = ['Runde', 'Brief', 'Besuche', 'Räume', 'Bericht', 'Haus'];
const FOOTER = ['Impressum', 'Datenschutz', 'Inseln', 'Raum', 'Feed'];

type Options = Partial<LayoutProps> & { readonly current?: string };

/** A public page of an invented practice, as the pictures of the look show it. */
export function publicPage(title: string, children: Child, { current, ...rest }: Options = {}) {
  return (
    <Layout
      lang="de"
      title={title}
      name="Henrike Tammen"
      home="/"
      assets={ASSETS}
      menu={MENU.map((label) => ({ label, href: `/${label.toLowerCase()}/`, current: label === current }))}
      languageSwitch={[{ label: 'English', href: '/en/', lang: 'en' }]}
      footer={FOOTER.map((label) => ({ label, href: `/${label.toLowerCase()}/` }))}
      footnote="Keine Cookies, keine Zählung, nichts von Dritten."
      {...rest}
    >
      {children}
    </Layout>
  );
}

/** The same from the other side. */
export function deskPage(title: string, children: Child, current: string) {
  const menu = DESK_MENU.map((label) => ({ label, href: `/tisch/${label}/`, current: label === current }));
  const rest = { menu, footer: [], languageSwitch: undefined, desk: true, noindex: true };
  return publicPage(title, children, rest);
}
