// Mail programs know no custom properties and no OKLCH: the colours of LOOK section 2, in hexadecimals.
const PAPER = '#f8faf6';
const INK = '#15232e';
const SOFT = '#3c4c55';
const SEA = '#005169';

const SERIF = "font-family:Georgia,'Times New Roman',serif";
const SANS = "font-family:system-ui,-apple-system,'Segoe UI',sans-serif";
const WRAP = 'overflow-wrap:anywhere;word-break:break-word';

/** Inline, since many mail programs drop everything else. */
export const STYLES = {
  body: `margin:0;padding:0;background:${PAPER};color:${INK}`,
  ground: `background:${PAPER};border-collapse:collapse`,
  margin: 'padding:32px 20px 48px',
  sheet: 'width:100%;max-width:560px;border-collapse:collapse;text-align:left',
  sender: `padding:0 0 10px;border-bottom:1px solid ${INK};${SANS};font-size:15px;line-height:21px;color:${SOFT}`,
  text: `padding:28px 0 0;${SERIF};font-size:18px;line-height:28px;color:${INK};${WRAP}`,
  paragraph: 'margin:0 0 18px',
  heading: 'margin:28px 0 10px;font-size:20px;line-height:28px;font-weight:600',
  day: `margin:0 0 4px;${SANS};font-size:14px;line-height:21px;color:${SOFT}`,
  title: 'margin:0 0 10px;font-size:28px;line-height:34px;font-weight:400',
  lead: `margin:0 0 26px;font-size:20px;line-height:28px;color:${SOFT}`,
  line: `margin:30px 0 24px;border:0;border-top:1px solid ${INK}`,
  quote: 'margin:0 0 18px;padding:0 0 0 20px;font-style:italic',
  soft: `margin:0 0 14px;${SANS};font-size:14px;line-height:21px;color:${SOFT}`,
  link: `color:${SEA};text-decoration:underline`,
  written: 'margin:0 0 18px',
} as const;

/** What cannot be inline: links in the owner's own text, and the dark side of the same colours. */
export const SHEET = `.ink a { color: ${SEA}; }
@media (prefers-color-scheme: dark) {
.paper { background: #10181f !important; }
.ink, .paper { color: #e4e3da !important; }
.soft { color: #b0bdc1 !important; }
.horizon { border-color: #e4e3da !important; }
.sea, .ink a { color: #8fd0e1 !important; }
}`;
