/** The colours of LOOK section 2, as `css/colors.css` has them; a test holds the two together. */
export const TOKENS = [
  'paper',
  'shade',
  'sand',
  'ink',
  'soft',
  'sea',
  'deep',
  'buoy',
  'edge',
  'rule',
  'water',
  'mark',
] as const;

export type Token = (typeof TOKENS)[number];
export type Palette = Readonly<Record<Token, string>>;
export type Scheme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: 'oklch(0.982 0.006 130)',
    shade: 'oklch(0.958 0.009 130)',
    sand: 'oklch(0.935 0.032 88)',
    ink: 'oklch(0.25 0.028 240)',
    soft: 'oklch(0.405 0.026 235)',
    sea: 'oklch(0.405 0.078 225)',
    deep: 'oklch(0.33 0.07 230)',
    buoy: 'oklch(0.43 0.145 30)',
    edge: 'oklch(0.58 0.025 225)',
    rule: 'oklch(0.84 0.014 190)',
    water: 'oklch(0.925 0.024 215)',
    mark: 'oklch(0.89 0.075 92)',
  },
  dark: {
    paper: 'oklch(0.205 0.018 240)',
    shade: 'oklch(0.245 0.02 238)',
    sand: 'oklch(0.285 0.022 85)',
    ink: 'oklch(0.915 0.012 100)',
    soft: 'oklch(0.79 0.016 215)',
    sea: 'oklch(0.82 0.07 215)',
    deep: 'oklch(0.88 0.055 210)',
    buoy: 'oklch(0.8 0.1 35)',
    edge: 'oklch(0.6 0.03 225)',
    rule: 'oklch(0.36 0.02 232)',
    water: 'oklch(0.3 0.035 225)',
    mark: 'oklch(0.385 0.07 88)',
  },
};
