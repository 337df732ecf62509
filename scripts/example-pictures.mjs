// Draws the pictures of the example island: ink lines and two washes, in the colours of the house. Every picture
// has its own seed, so a run draws the same sheet again. `node scripts/example-pictures.mjs [NAME]`
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const ISLAND = fileURLToPath(new URL('../examples/telse-brarup/', import.meta.url));
const WIDTH = 1600;
const HEIGHT = 1000;
const PAPER = '#f4f2e9';
const INK = '#15232e';
const SEA = '#84acbb';
const DEEP = '#3b6d83';
const SAND = '#dfca98';
const CLAY = '#b39a86';
const SKY = 'url(#sky)';
const WATER = 'url(#water)';
const GROUND = 'url(#ground)';
const BLEED = 60; // washes need room beyond the edge, or the paper shows there

const SCENES = {
  slip: [11, 'content/media', drawSlip],
  hafen: [23, 'content/media', drawHarbour],
  schluessel: [37, 'content/media', drawKeys],
  halbmodell: [41, 'content/media', drawHalfModel],
  faehre: [53, 'content/media', drawFerry],
  becher: [67, 'content/media', drawMugs],
  schnuerboden: [71, 'content/media', drawTable],
  treppe: [83, 'content/media', drawStairs],
  portrait: [113, 'theme', drawPortrait],
};

const only = process.argv[2];
for (const [name, [seed, folder, draw]] of Object.entries(SCENES)) {
  if (only && only !== name) continue;
  const sheet = newSheet(seed);
  draw(sheet);
  mkdirSync(join(ISLAND, folder), { recursive: true });
  const file = join(ISLAND, folder, `${name}.jpg`);
  const { size } = await sharp(Buffer.from(asSvg(sheet)))
    .extract({ left: BLEED, top: BLEED, width: WIDTH, height: HEIGHT })
    .flatten({ background: PAPER })
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(file);
  process.stdout.write(`${name}.jpg ${Math.round(size / 1024)} kB\n`);
}

/** A sheet of paper with a pen: what is drawn first lies below. Numbers are pixels, `random` is the hand's unrest. */
function newSheet(seed) {
  const random = randomFrom(seed);
  const marks = [];
  const unrest = () => smoothNoise(random);

  /** A pen stroke through the points; `straight` keeps corners, otherwise the hand rounds them. */
  function line(points, { width = 3.2, color = INK, wobble = 1.6, straight = false, opacity = 0.92 } = {}) {
    const path = straight ? resample(points, 6) : resample(rounded(points), 6);
    if (path.length > 1)
      marks.push(
        `<path d="${outline(path, width, wobble, unrest(), unrest())}" fill="${color}" opacity="${opacity}"/>`,
      );
  }

  /** Straight strokes from corner to corner, each a little longer than it should be, as a hand draws a box. */
  function edges(points, options = {}) {
    for (let i = 0; i + 1 < points.length; i += 1) {
      const [a, b] = [points[i], points[i + 1]];
      const reach = 1 + (2 + random() * 4) / Math.hypot(b[0] - a[0], b[1] - a[1]);
      line([mix(b, a, reach), mix(a, b, reach)], { straight: true, ...options });
    }
  }

  function box(x, y, w, h, options) {
    edges(rectangle(x, y, w, h), options);
  }

  function ellipse(cx, cy, rx, ry, options = {}) {
    line(arc(cx, cy, rx, ry, options.from ?? -0.1, options.to ?? 2 * Math.PI + 0.05), options);
  }

  /** Colour with much water: an uneven field with a rough edge. */
  function wash(points, color, opacity = 0.5, grain = 'wash') {
    marks.push(`<path d="${closed(points)}" fill="${color}" opacity="${opacity}" filter="url(#${grain})"/>`);
  }

  /** Paper again, where something stands in front of what was drawn before. */
  function clear(points, color = PAPER) {
    marks.push(`<path d="${closed(points)}" fill="${color}"/>`);
  }

  /** Short parallel strokes from `a`-`b` to `c`-`d`, for shade. */
  function hatch([a, b], [c, d], count, options = {}) {
    for (let i = 0; i < count; i += 1) {
      const t = (i + 0.3 + random() * 0.4) / count;
      line([mix(a, b, t), mix(c, d, t)], { width: 1.6, opacity: 0.55, ...options });
    }
  }

  /** Short level strokes of water between two heights, closer and shorter towards the upper one. */
  function ripples(x1, x2, y1, y2, count, options = {}) {
    for (let i = 0; i < count; i += 1) {
      const depth = random() ** 1.4;
      const y = y1 + depth * (y2 - y1);
      const x = x1 + random() * (x2 - x1);
      const half = 14 + depth * 70 * (0.5 + random());
      line(
        [
          [x - half, y],
          [x - half / 3, y - 2 - depth * 4],
          [x + half / 3, y + 1],
          [x + half, y - 1 - depth * 2],
        ],
        { width: 1.4 + depth * 1.2, opacity: 0.5, ...options },
      );
    }
  }

  return { seed, marks, random, line, edges, box, ellipse, wash, clear, hatch, ripples };
}

function asSvg({ seed, marks }) {
  const [w, h] = [WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-BLEED} ${-BLEED} ${w} ${h}">
<defs>${washFilter('wash', seed, 26, 1.5, 0.08)}${washFilter('glaze', seed + 1, 12, 0.8, 0.36)}
${fade('sky', SEA, 0.42, 0)}${fade('water', SEA, 0.28, 0.85)}${fade('ground', CLAY, 0.16, 0.5)}
<filter id="paper"><feTurbulence type="fractalNoise" baseFrequency=".004 .006" numOctaves="4" seed="${seed + 2}"/>
<feColorMatrix type="matrix" values="0 0 0 0 .45  0 0 0 0 .40  0 0 0 0 .28  .5 0 0 0 -.17"/></filter></defs>
<rect x="${-BLEED}" y="${-BLEED}" width="${w}" height="${h}" fill="${PAPER}"/>
<rect x="${-BLEED}" y="${-BLEED}" width="${w}" height="${h}" filter="url(#paper)" opacity=".35"/>
${marks.join('\n')}</svg>`;
}

function fade(id, color, top, bottom) {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${color}" stop-opacity="${top}"/>
<stop offset="1" stop-color="${color}" stop-opacity="${bottom}"/></linearGradient>`;
}

/** Rough edge by displacement, uneven body by noise, and the darker rim that drying leaves. */
function washFilter(id, seed, scale, gain, floor) {
  return `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".013" numOctaves="4" seed="${seed}" result="edge"/>
<feDisplacementMap in="SourceGraphic" in2="edge" scale="${scale}" xChannelSelector="R" yChannelSelector="G" result="rough"/>
<feTurbulence type="fractalNoise" baseFrequency=".004 .007" numOctaves="4" seed="${seed + 5}" result="water"/>
<feColorMatrix in="water" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${gain} 0 0 0 ${floor}" result="flow"/>
<feComposite in="rough" in2="flow" operator="in" result="body"/>
<feGaussianBlur in="rough" stdDeviation="4" result="soft"/>
<feComposite in="rough" in2="soft" operator="arithmetic" k1="-1" k2="1" result="rim"/>
<feMerge><feMergeNode in="body"/><feMergeNode in="rim"/></feMerge></filter>`;
}

// --- the scenes -----------------------------------------------------------------------------------------------

function drawSlip(sheet) {
  const { line, edges, wash, clear, hatch, ripples, ellipse, random } = sheet;
  const slope = (x) => 560 + 0.17 * x;
  wash(rectangle(-90, -90, 1780, 560), SKY, 0.9);
  line(path`-10,476 500,474 900,477 1610,473`, { width: 2 });
  line(path`1010,474 1130,458 1250,453 1380,461 1480,474`, { width: 2 });
  edges(path`430,474 431,452 437,424 443,452 444,474`, { width: 1.6 });
  wash(rectangle(-90, 478, 1780, 640), WATER, 0.9);
  ripples(500, 1640, 492, 690, 60, { color: DEEP });
  // the bank and the slab of the slipway
  const bank = path`-60,${slope(-60) + 14} 1120,${slope(1120) + 14} 1250,800 1180,860 900,900 640,1060 -60,1060`;
  clear(bank);
  wash(bank, SAND, 0.6);
  wash(bank, GROUND, 0.8);
  line(path`1136,${slope(1120) + 24} 1256,802 1184,862 904,902 760,984 700,1030`, { width: 2.4 });
  const slab = path`-60,${slope(-60)} 1300,${slope(1300)} 1300,${slope(1300) + 12} -60,${slope(-60) + 54}`;
  clear(slab);
  wash(slab, CLAY, 0.6, 'glaze');
  line(path`-20,${slope(-20)} 1180,${slope(1180)}`, { width: 3.4, straight: true });
  line(path`1180,${slope(1180)} 1420,${slope(1420)}`, { width: 2.2, straight: true, opacity: 0.35 });
  line(path`-20,${slope(-20) + 54} 640,${slope(640) + 34} 1190,${slope(1190) + 18}`, { width: 2.4 });
  hatch(path`10,${slope(10) + 20} 1150,${slope(1150) + 8}`, path`20,${slope(10) + 50} 1158,${slope(1150) + 18}`, 66, {
    opacity: 0.4,
  });
  for (let x = 20; x < 1120; x += 92)
    line(path`${x},${slope(x) - 9} ${x + 34},${slope(x) - 3}`, { width: 5, opacity: 0.7 });
  line(path`-20,${slope(-20) - 13} 1150,${slope(1150) - 13}`, { width: 3, straight: true });
  line(path`1150,${slope(1150) - 13} 1390,${slope(1390) - 10}`, { width: 2, straight: true, opacity: 0.35 });
  ripples(1080, 1640, 740, 980, 34, { color: DEEP });
  drawShed(sheet, slope);
  drawCradle(sheet, slope, 742);
  for (let i = 0; i < 26; i += 1) {
    const x = 20 + random() * 780;
    const y = slope(x) + 90 + random() * (300 - x * 0.16);
    const r = 9 + random() * 20;
    line(arc(x, y, r * 1.5, r * 0.7, Math.PI * 1.02, Math.PI * 2.05), { width: 1.8, opacity: 0.7 });
    hatch(
      path`${x + r * 0.4},${y - r * 0.3} ${x + r * 1.2},${y - 2}`,
      path`${x + r * 0.1},${y + 2} ${x + r * 0.8},${y + 4}`,
      3,
      { opacity: 0.4 },
    );
  }
  for (const [x, h] of path`1330,190 1420,160`) {
    const post = rectangle(x, 690 - h + 60, 24, h);
    clear(post);
    wash(post, CLAY, 0.6, 'glaze');
    edges(post.slice(0, 4).concat([post[0]]), { width: 2.6 });
    ellipse(x + 12, 690 - h + 60, 12, 4, { width: 2 });
  }
}

/** The corner of a boat shed, its door open. */
function drawShed({ line, edges, wash, clear, hatch, random }, slope) {
  const wall = path`-60,${slope(0)} -60,250 310,250 310,${slope(310)}`;
  const roof = path`-60,60 60,60 350,262 -60,262`;
  clear(wall);
  clear(roof);
  wash(wall, CLAY, 0.42);
  wash(roof, DEEP, 0.5);
  const door = path`96,${slope(96)} 96,340 268,340 268,${slope(268)}`;
  clear(door);
  wash(door, INK, 0.62, 'glaze');
  for (let x = -20; x < 310; x += 24 + random() * 8) {
    const inDoor = x > 90 && x < 272;
    line(path`${x},266 ${x + 2},${inDoor ? 336 : slope(x)}`, { width: 1.5, opacity: 0.55 });
  }
  edges(door, { width: 3.4 });
  edges(path`310,256 310,${slope(310)}`, { width: 3.4 });
  edges(path`60,60 352,264 -20,264`, { width: 3.6 });
  edges(path`-20,60 62,60`, { width: 3.2 });
  for (let i = 0; i < 7; i += 1)
    line(path`-20,${84 + i * 26} ${92 + i * 37},${84 + i * 26}`, { width: 1.4, opacity: 0.5 });
  hatch(path`110,350 254,350`, path`108,${slope(100) - 10} 250,${slope(250) - 10}`, 9, { color: PAPER, opacity: 0.22 });
  line(arc(214, slope(214) - 44, 30, 30, 0, 6.4), { width: 3, color: PAPER, opacity: 0.8 });
  line(arc(214, slope(214) - 44, 9, 9, 0, 6.4), { width: 2.4, color: PAPER, opacity: 0.8 });
}

/** The empty cradle on its rails: a beam on wheels and the uprights that held a hull. */
function drawCradle({ line, edges, clear, wash, ellipse }, slope, x) {
  const angle = Math.atan(0.17);
  const at = (u, v) => [
    x + u * Math.cos(angle) + v * Math.sin(angle),
    slope(x) - 14 + u * Math.sin(angle) - v * Math.cos(angle),
  ];
  const timber = (corners, width = 3) => {
    const shape = corners.map(([u, v]) => at(u, v));
    clear(shape);
    wash(shape, CLAY, 0.75, 'glaze');
    edges([...shape, shape[0]], { width });
  };
  line([[244, slope(244) - 56], at(-206, 44)], { width: 1.8, straight: true });
  for (const u of [-120, 118])
    timber(path`${u - 8},60 ${u - 8 + u * 0.06},300 ${u + 8 + u * 0.06},300 ${u + 8},60`, 2.2);
  for (const u of [-62, 0, 62]) timber(path`${u - 20},66 ${u - 17},92 ${u + 17},92 ${u + 20},66`, 2.4);
  timber(path`-206,34 -206,66 206,66 206,34`, 3.4);
  for (const u of [-178, 178]) {
    timber(path`${u - 13},40 ${u - 11 + u * 0.1},372 ${u + 11 + u * 0.1},372 ${u + 13},40`, 3.2);
    line([at(u * 0.5, 70), at(u * 1.02, 240)], { width: 5, straight: true });
    line([at(u * 0.47, 70), at(u * 0.99, 246)], { width: 1.4, straight: true });
  }
  for (const u of [-150, 150]) {
    const [cx, cy] = at(u, 20);
    clear(arc(cx, cy, 24, 24, 0, 6.3));
    ellipse(cx, cy, 24, 24, { width: 3.4 });
    ellipse(cx, cy, 7, 7, { width: 2.4 });
  }
}

function drawHarbour(sheet) {
  const { line, edges, wash, clear, hatch, ripples, box } = sheet;
  const quay = 610;
  wash(rectangle(-90, -90, 1780, 720), SKY, 0.9);
  const houses = [
    [70, 150, 250, 'steep', SAND],
    [220, 178, 320, 'stepped', null],
    [398, 140, 230, 'steep', SEA],
    [538, 196, 300, 'curved', SAND],
    [734, 150, 262, 'steep', CLAY],
    [884, 172, 330, 'stepped', null],
    [1056, 138, 236, 'steep', SEA],
    [1194, 180, 284, 'curved', CLAY],
  ];
  for (const house of houses) drawHouse(sheet, quay, house);
  // quay wall
  const wall = rectangle(-90, quay, 1780, 66);
  clear(wall);
  wash(wall, CLAY, 0.35);
  line(path`-10,${quay} 400,${quay + 2} 1000,${quay - 1} 1610,${quay + 2}`, { width: 3.6 });
  line(path`-10,${quay + 64} 600,${quay + 66} 1610,${quay + 63}`, { width: 2.4 });
  for (let x = 30; x < 1600; x += 58 + sheet.random() * 30)
    line(path`${x},${quay + 8} ${x + 2},${quay + 56}`, { width: 1.8, opacity: 0.6 });
  hatch(path`0,${quay + 30} 1600,${quay + 30}`, path`26,${quay + 33} 1626,${quay + 33}`, 46, { opacity: 0.4 });
  // water with the houses in it
  wash(rectangle(-90, quay + 66, 1780, 440), WATER, 0.95);
  for (const [x, w, , , color] of houses)
    if (color)
      wash(
        path`${x + 6},${quay + 72} ${x + w - 6},${quay + 72} ${x + w - 24},${quay + 250} ${x + 22},${quay + 230}`,
        color,
        0.34,
      );
  ripples(-20, 1620, quay + 84, 985, 90, { color: DEEP });
  drawBoat(sheet, 300, quay + 84, 330, 560);
  drawBoat(sheet, 1010, quay + 106, 420, 640);
  for (const x of [150, 760, 1500]) {
    box(x, quay - 34, 20, 36, { width: 2.8 });
    edges(path`${x - 5},${quay - 34} ${x + 26},${quay - 34}`, { width: 4 });
  }
}

function drawHouse({ line, edges, wash, clear, box, random, hatch }, ground, [x, w, h, gable, color]) {
  const top = ground - h;
  const rise = w * 0.72;
  const front = [[x, ground], [x, top], ...gableOf(gable, x, top, w, rise), [x + w, top], [x + w, ground]];
  clear(front);
  if (color) wash(front, color, color === SAND ? 0.6 : 0.42);
  edges(front, { width: 3 });
  line(path`${x + 6},${top + 2} ${x + w - 6},${top + 1}`, { width: 1.6, opacity: 0.6 });
  const columns = w > 165 ? 3 : 2;
  const floors = Math.round(h / 92);
  for (let floor = 0; floor < floors; floor += 1)
    for (let column = 0; column < columns; column += 1) {
      const ww = 30;
      const wx = x + ((column + 0.5) * w) / columns - ww / 2;
      const wy = top + 26 + (floor * (h - 20)) / floors;
      if (floor === floors - 1 && column === 0) {
        box(wx - 2, ground - 84, 38, 84, { width: 2.4 });
        hatch(
          path`${wx},${ground - 80} ${wx + 34},${ground - 80}`,
          path`${wx},${ground - 4} ${wx + 34},${ground - 4}`,
          5,
        );
      } else {
        if (random() < 0.6) wash(rectangle(wx + 2, wy + 2, ww - 4, 40), DEEP, 0.6, 'glaze');
        box(wx, wy, ww, 44, { width: 2 });
        edges(path`${wx + ww / 2},${wy} ${wx + ww / 2},${wy + 44}`, { width: 1.4 });
      }
    }
  const [gx, gy] = [x + w / 2, top - rise * 0.36];
  box(gx - 12, gy - 14, 24, 30, { width: 2 });
}

function gableOf(kind, x, top, w, rise) {
  if (kind === 'steep') return [[x + w / 2, top - rise]];
  if (kind === 'stepped') {
    const steps = [];
    for (let i = 0; i < 4; i += 1)
      steps.push([x + (w * i) / 9, top - (rise * i) / 4], [x + (w * i) / 9, top - (rise * (i + 1)) / 4]);
    return [...steps, ...steps.map(([sx, sy]) => [2 * x + w - sx, sy]).reverse()];
  }
  const side = path`0,0 0.06,0.28 0.2,0.36 0.24,0.66 0.36,0.78 0.4,0.98`.map(([u, v]) => [x + u * w, top - v * rise]);
  return [...side, ...side.map(([sx, sy]) => [2 * x + w - sx, sy]).reverse()];
}

/** A small sailing boat alongside, seen from the beam; `mast` is its height. */
function drawBoat({ line, edges, wash, clear, hatch }, x, y, length, mast) {
  const hull = path`${x - 6},${y - 46} ${x + length * 0.3},${y - 26} ${x + length * 0.7},${y - 30}
    ${x + length + 26},${y - 66} ${x + length - 20},${y - 4} ${x + length * 0.82},${y + 22}
    ${x + length * 0.2},${y + 24} ${x + 14},${y + 2}`;
  clear(rounded([...hull, hull[0]]));
  wash(hull, DEEP, 0.5, 'glaze');
  line([hull[0], hull[1], hull[2], hull[3]], { width: 3.8 });
  line([hull[3], hull[4], hull[5], hull[6], hull[7], hull[0]], { width: 3.4 });
  line(
    path`${x + 6},${y - 32} ${x + length * 0.4},${y - 12} ${x + length * 0.75},${y - 16} ${x + length + 8},${y - 46}`,
    { width: 1.8 },
  );
  const foot = x + length * 0.46;
  edges(path`${foot},${y - 30} ${foot + 4},${y - mast}`, { width: 5 });
  edges(path`${foot},${y - 96} ${x + length * 0.04},${y - 84}`, { width: 4 });
  for (const end of path`${x + 2},${y - 46} ${x + length + 22},${y - 64}`)
    line([[foot + 4, y - mast + 8], end], { width: 1.5, straight: true });
  for (const t of [0.46, 0.56])
    line(path`${foot + 3},${y - mast * 0.78} ${x + length * t + (t < 0.5 ? -38 : 12)},${y - 30}`, {
      width: 1.3,
      straight: true,
    });
  const sail = path`${foot - 6},${y - 104} ${x + length * 0.05},${y - 92} ${x + length * 0.06},${y - 112}
    ${foot - 6},${y - 126}`;
  clear(sail);
  wash(sail, SAND, 0.5, 'glaze');
  line(path`${foot - 6},${y - 126} ${x + length * 0.3},${y - 122} ${x + length * 0.06},${y - 110}`, { width: 2.2 });
  hatch(
    path`${foot - 20},${y - 122} ${x + length * 0.08},${y - 108}`,
    path`${foot - 26},${y - 100} ${x + length * 0.07},${y - 92}`,
    8,
    { width: 1.4 },
  );
  const cabin = path`${x + length * 0.5},${y - 30} ${x + length * 0.52},${y - 62} ${x + length * 0.72},${y - 60}
    ${x + length * 0.76},${y - 32}`;
  clear(cabin);
  edges(cabin, { width: 2.6 });
  hatch(path`${x + 20},${y + 26} ${x + length},${y + 26}`, path`${x + 10},${y + 40} ${x + length - 14},${y + 44}`, 20, {
    color: DEEP,
    opacity: 0.4,
  });
}

function drawKeys(sheet) {
  const { line, edges, wash, clear, hatch, ellipse, random } = sheet;
  const board = rectangle(230, 130, 1140, 760);
  wash(rectangle(256, 160, 1140, 760), INK, 0.2, 'glaze');
  clear(board);
  wash(board, SAND, 0.85);
  wash(board, CLAY, 0.25);
  for (let y = 150; y < 880; y += 22 + random() * 20) {
    const bow = (random() - 0.5) * 26;
    line(path`240,${y} 560,${y + bow} 900,${y - bow * 0.6} 1360,${y + 4}`, { width: 1.2, opacity: 0.22, color: CLAY });
  }
  edges([...board], { width: 4 });
  for (const [x, y] of path`262,162 1338,162 262,858 1338,858`) {
    ellipse(x, y, 8, 8, { width: 2 });
    line(path`${x - 5},${y + 4} ${x + 5},${y - 4}`, { width: 1.8 });
  }
  const empty = new Set([2, 8, 12, 13, 19]);
  for (let i = 0; i < 21; i += 1) {
    const x = 346 + (i % 7) * 152;
    const y = 192 + Math.floor(i / 7) * 232;
    line(arc(x, y, 5, 5, 0, 6.3), { width: 2.4 });
    line(path`${x},${y} ${x + 1},${y + 16} ${x + 9},${y + 22} ${x + 17},${y + 12}`, { width: 3.4 });
    if (!empty.has(i)) drawKey(sheet, x + 8, y + 20, i);
    hatch(path`${x + 26},${y + 4} ${x + 44},${y + 4}`, path`${x + 22},${y + 12} ${x + 40},${y + 12}`, 3, {
      opacity: 0.3,
    });
  }
}

/** An old key hanging at (x, y); `kind` decides bow, length and bit. */
function drawKey({ line, edges, wash, clear, ellipse, random }, x, y, kind) {
  const lean = (random() - 0.5) * 0.16;
  const at = (u, v) => [x + u + v * lean, y + v];
  const size = 1.06 + (kind % 3) * 0.11;
  const bow = 21 * size;
  const end = 148 * size - (kind % 4) * 12;
  const [cx, cy] = at(0, bow - 6);
  const shade = { color: CLAY, opacity: 0.7 };
  line(arc(cx + 12, cy + 10, bow, bow, 0, 6.3), { width: 6, ...shade });
  line([at(13, 2 * bow + 4), at(13, end + 8)], { width: 10, ...shade });
  line(arc(cx, cy, bow, kind % 2 ? bow * 0.86 : bow * 1.04, -0.2, 6.2), { width: 4.6 });
  ellipse(cx, cy, bow * 0.58, bow * (kind % 2 ? 0.46 : 0.62), { width: 2.2 });
  line([at(-4, 2 * bow - 6), at(-4, end)], { width: 2.6 });
  line([at(4, 2 * bow - 6), at(4, end)], { width: 2.6 });
  edges([at(-9, 2 * bow + 2), at(9, 2 * bow + 2)], { width: 3.6 });
  edges([at(-4, end), at(4, end)], { width: 2.6 });
  const bit = [
    at(4, end - 44),
    at(27, end - 44),
    at(27, end - 30),
    at(17, end - 29),
    at(17, end - 21),
    at(28, end - 20),
    at(28, end - 8),
    at(4, end - 8),
  ];
  clear(bit);
  wash(bit, INK, 0.6, 'glaze');
  edges(bit, { width: 2.4 });
  if (kind % 5 !== 1) return;
  const tag = [at(-40, 66), at(-16, 58), at(-4, 108), at(-28, 118)];
  clear(tag);
  edges([...tag, tag[0]], { width: 2 });
  line([at(-18, 30), at(-30, 46), at(-26, 66)], { width: 1.4 });
  line([at(-30, 84), at(-16, 80)], { width: 1.6 });
}

function drawHalfModel(sheet) {
  const { line, edges, wash, clear, hatch, ellipse, random } = sheet;
  for (let x = 40; x < 1600; x += 150 + random() * 20)
    line(path`${x},-10 ${x + 3},1010`, { width: 1.3, opacity: 0.22 });
  wash(rectangle(-90, -90, 1780, 1180), SEA, 0.2);
  const board = rectangle(150, 250, 1300, 500);
  wash(rectangle(176, 284, 1300, 500), INK, 0.22, 'glaze');
  clear(board);
  wash(board, SAND, 0.8);
  wash(board, CLAY, 0.3);
  for (let y = 268; y < 742; y += 18 + random() * 22)
    line(path`160,${y} 500,${y + random() * 12} 1000,${y - random() * 14} 1440,${y + 2}`, {
      width: 1.2,
      opacity: 0.2,
      color: CLAY,
    });
  edges(board, { width: 4 });
  edges(rectangle(166, 266, 1268, 468), { width: 1.4, opacity: 0.5 });
  const sheer = rounded(path`262,408 420,446 700,474 1000,456 1346,372`);
  const under = rounded(path`1346,372 1326,452 1268,548 1160,612 900,648 560,656 392,646 352,634 318,540 262,408`);
  const hull = [...sheer, ...under];
  wash(
    hull.map(([x, y]) => [x + 16, y + 26]),
    INK,
    0.35,
    'glaze',
  );
  clear(hull);
  wash(hull, PAPER, 1, 'glaze');
  wash(hull, SAND, 0.5, 'glaze');
  const waterline = rounded(path`322,548 520,566 820,570 1090,556 1276,536`);
  const lower = [...waterline, ...rounded(path`1276,536 1160,612 900,648 560,656 392,646 352,634 322,548`)];
  wash(lower, DEEP, 0.75, 'glaze');
  line(sheer, { width: 4.4 });
  line(under, { width: 4 });
  line(waterline, { width: 2.2 });
  line(path`270,424 424,462 700,490 1000,472 1338,392`, { width: 1.8 });
  for (const [drop, from, to] of [
    [34, 292, 1312],
    [64, 304, 1296],
  ])
    line(
      path`${from},${424 + drop} 500,${462 + drop} 800,${486 + drop * 0.8} 1080,${462 + drop * 0.9}
    ${to},${404 + drop * 1.1}`,
      { width: 1.3, opacity: 0.6 },
    );
  for (const [drop, from, to] of [
    [28, 336, 1236],
    [54, 346, 1176],
  ])
    line(path`${from},${552 + drop} 600,${578 + drop * 0.9} 900,${576 + drop * 0.8} ${to},${552 + drop * 0.9}`, {
      width: 1.3,
      opacity: 0.5,
      color: PAPER,
    });
  hatch(path`420,636 1130,610`, path`408,652 1112,624`, 40, { opacity: 0.5 });
  for (const [x, y] of path`196,296 1404,296 196,704 1404,704`) {
    ellipse(x, y, 8, 8, { width: 2 });
    line(path`${x - 5},${y - 3} ${x + 5},${y + 3}`, { width: 1.8 });
  }
  const plate = rectangle(716, 684, 168, 40);
  clear(plate);
  wash(plate, SAND, 0.9, 'glaze');
  edges(plate, { width: 2.2 });
  line(path`736,704 752,698 766,708 782,700 800,707 822,700 842,706 866,701`, { width: 2 });
}

function drawFerry(sheet) {
  const { line, edges, wash, clear, hatch, ripples, box } = sheet;
  const horizon = 640;
  wash(rectangle(-90, -90, 1780, 700), SKY, 1);
  line(path`-10,${horizon} 500,${horizon - 2} 1000,${horizon + 1} 1610,${horizon - 2}`, { width: 2 });
  line(path`-10,${horizon - 12} 160,${horizon - 16} 330,${horizon - 10} 430,${horizon}`, { width: 1.8 });
  edges(path`92,${horizon - 14} 92,${horizon - 52} 98,${horizon - 86} 104,${horizon - 52} 104,${horizon - 14}`, {
    width: 1.8,
  });
  wash(rectangle(-90, horizon, 1780, 480), WATER, 1);
  // a container ship far out
  const far = 1180;
  const ship = path`${far},${horizon - 26} ${far + 300},${horizon - 26} ${far + 284},${horizon + 2}
    ${far + 12},${horizon + 2}`;
  clear(ship);
  wash(ship, DEEP, 0.6, 'glaze');
  edges([...ship, ship[0]], { width: 2 });
  for (let i = 0; i < 10; i += 1) {
    const high = [2, 3, 3, 4, 4, 3, 4, 3, 2, 2][i];
    const stack = rectangle(far + 62 + i * 22, horizon - 26 - high * 11, 22, high * 11);
    clear(stack);
    wash(stack, i % 3 === 0 ? SAND : i % 3 === 1 ? SEA : CLAY, 0.7, 'glaze');
    edges(stack, { width: 1.3 });
    for (let k = 1; k < high; k += 1)
      line(path`${far + 62 + i * 22},${horizon - 26 - k * 11} ${far + 84 + i * 22},${horizon - 26 - k * 11}`, {
        width: 1,
        opacity: 0.6,
      });
  }
  box(far + 22, horizon - 92, 30, 66, { width: 1.8 });
  ripples(-20, 1620, horizon + 24, 985, 80, { color: DEEP });
  drawFerryBoat(sheet, 240, 770);
  for (const [x, y, s] of [
    [1010, 300, 1],
    [1080, 356, 0.7],
    [420, 240, 0.8],
    [1290, 220, 0.6],
  ])
    line(
      path`${x - 46 * s},${y - 6 * s} ${x - 26 * s},${y - 20 * s} ${x},${y} ${x + 24 * s},${y - 22 * s}
    ${x + 48 * s},${y - 10 * s}`,
      { width: 2.6 * s + 0.8 },
    );
  hatch(path`250,812 1070,812`, path`232,836 1040,842`, 30, { color: DEEP, opacity: 0.4 });
}

function drawFerryBoat({ line, edges, wash, clear, box, ellipse, hatch }, x, y) {
  const hull = path`${x - 10},${y - 52} ${x + 830},${y - 52} ${x + 800},${y + 22} ${x + 780},${y + 34}
    ${x + 40},${y + 34} ${x + 20},${y + 22}`;
  for (const [foot, lean] of path`${x + 6},-66 ${x + 814},66`) {
    edges(path`${foot},${y - 50} ${foot + lean},${y - 118}`, { width: 5 });
    edges(path`${foot + (lean < 0 ? 26 : -26)},${y - 50} ${foot + lean * 0.9},${y - 112}`, { width: 2 });
  }
  clear(hull);
  wash(hull, DEEP, 0.85, 'glaze');
  edges([...hull, hull[0]], { width: 3.8 });
  line(path`${x + 6},${y - 20} ${x + 420},${y - 18} ${x + 812},${y - 20}`, { width: 1.8 });
  const rail = (from, to) => {
    for (const up of [14, 27, 40])
      line(path`${from},${y - 52 - up} ${to},${y - 52 - up}`, { width: up === 40 ? 2.4 : 1.3 });
    for (let p = from; p <= to; p += 30) line(path`${p},${y - 52} ${p},${y - 93}`, { width: 1.6 });
  };
  // a lorry, two cars
  const lorry = rectangle(x + 96, y - 152, 150, 86);
  clear(lorry);
  wash(lorry, SAND, 0.8, 'glaze');
  edges(lorry, { width: 2.6 });
  const cab = path`${x + 250},${y - 66} ${x + 250},${y - 128} ${x + 282},${y - 128} ${x + 298},${y - 98}
    ${x + 298},${y - 66}`;
  clear(cab);
  edges([...cab, cab[0]], { width: 2.4 });
  box(x + 262, y - 120, 24, 22, { width: 1.6 });
  for (const carX of [x + 560, x + 678]) {
    const car = path`${carX},${y - 66} ${carX},${y - 88} ${carX + 22},${y - 92} ${carX + 36},${y - 112}
    ${carX + 72},${y - 112} ${carX + 86},${y - 90} ${carX + 100},${y - 86} ${carX + 100},${y - 66}`;
    clear(car);
    wash(car, carX > x + 600 ? CLAY : SEA, 0.6, 'glaze');
    edges([...car, car[0]], { width: 2.2 });
  }
  for (const wheel of [120, 150, 222, 276, 582, 640, 700, 758]) {
    clear(arc(x + wheel, y - 62, 11, 11, 0, 6.3));
    ellipse(x + wheel, y - 62, 11, 11, { width: 2.4 });
  }
  // the bridge stands on legs over the deck
  for (const leg of [352, 470]) {
    const post = rectangle(x + leg, y - 176, 26, 124);
    clear(post);
    wash(post, CLAY, 0.5, 'glaze');
    edges(post, { width: 2.4 });
  }
  const deck = rectangle(x + 326, y - 200, 198, 26);
  const house = path`${x + 356},${y - 200} ${x + 348},${y - 276} ${x + 502},${y - 276} ${x + 494},${y - 200}`;
  for (const part of [deck, house]) {
    clear(part);
    edges([...part, part[0]], { width: 3 });
  }
  wash(house, SAND, 0.4, 'glaze');
  for (let i = 0; i < 5; i += 1) {
    const pane = rectangle(x + 362 + i * 26, y - 264, 20, 30);
    wash(pane, DEEP, 0.9, 'glaze');
    edges(pane, { width: 1.6 });
  }
  edges(path`${x + 338},${y - 280} ${x + 512},${y - 280}`, { width: 4.4 });
  edges(path`${x + 424},${y - 282} ${x + 426},${y - 380}`, { width: 3.4 });
  edges(path`${x + 396},${y - 350} ${x + 456},${y - 352}`, { width: 2.4 });
  edges(path`${x + 408},${y - 320} ${x + 442},${y - 320}`, { width: 4.2 });
  const flag = path`${x + 427},${y - 378} ${x + 470},${y - 370} ${x + 460},${y - 358} ${x + 428},${y - 352}`;
  wash(flag, SEA, 0.8, 'glaze');
  line([...flag, flag[0]], { width: 1.8 });
  rail(x + 12, x + 342);
  rail(x + 508, x + 808);
  // three at the rail
  for (const [px, coat] of [
    [x + 40, INK],
    [x + 64, DEEP],
    [x + 386, INK],
  ]) {
    wash(
      path`${px - 9},${y - 60} ${px - 10},${y - 96} ${px},${y - 106} ${px + 10},${y - 96} ${px + 9},${y - 60}`,
      coat,
      0.95,
      'glaze',
    );
    ellipse(px, y - 115, 7, 8, { width: 2.4 });
  }
  hatch(path`${x + 60},${y + 8} ${x + 760},${y + 8}`, path`${x + 52},${y + 26} ${x + 752},${y + 26}`, 44, {
    opacity: 0.35,
  });
}

function drawMugs(sheet) {
  const { line, edges, wash, clear, hatch } = sheet;
  wash(rectangle(-90, -90, 1780, 1180), SEA, 0.2);
  for (let y = 60; y < 1000; y += 148) line(path`-10,${y} 800,${y + 2} 1610,${y - 1}`, { width: 1.3, opacity: 0.25 });
  for (let row = 0; row < 7; row += 1)
    for (let x = (row % 2) * 74 + 30; x < 1600; x += 148)
      line(path`${x},${row * 148 - 88} ${x + 2},${row * 148 + 60}`, { width: 1.2, opacity: 0.2 });
  const shelf = 640;
  wash(path`90,${shelf + 34} 1510,${shelf + 34} 1480,${shelf + 110} 130,${shelf + 104}`, INK, 0.2, 'glaze');
  const board = rectangle(70, shelf, 1460, 38);
  clear(board);
  wash(board, CLAY, 0.75, 'glaze');
  edges(board, { width: 3.6 });
  hatch(path`90,${shelf + 18} 1500,${shelf + 18}`, path`120,${shelf + 22} 1530,${shelf + 22}`, 30, {
    width: 1.2,
    opacity: 0.4,
  });
  for (const x of [230, 1340]) {
    line(path`${x},${shelf + 40} ${x + 2},${shelf + 150} ${x + 10},${shelf + 168}`, { width: 3.4 });
    line(path`${x + 4},${shelf + 140} ${x + 50},${shelf + 110} ${x + 72},${shelf + 42}`, { width: 2.8 });
  }
  for (const [i, x] of [140, 338, 536, 734, 1290].entries())
    drawMug(sheet, x, shelf, 128, 158, i === 1 ? SEA : null, false);
  drawMug(sheet, 966, shelf, 190, 250, SAND, true);
  // the cloth on its hook
  const cloth = path`742,${shelf + 96} 736,${shelf + 200} 744,${shelf + 318} 868,${shelf + 312} 874,${shelf + 200}
    866,${shelf + 92}`;
  clear(cloth);
  wash(cloth, PAPER, 1, 'glaze');
  for (const dy of [232, 250, 276])
    wash(path`741,${shelf + dy} 872,${shelf + dy - 4} 872,${shelf + dy + 5} 741,${shelf + dy + 8}`, DEEP, 0.7, 'glaze');
  edges([cloth[0], cloth[5]], { width: 3 });
  line(cloth.slice(0, 3), { width: 2.8 });
  edges([cloth[2], cloth[3]], { width: 2.8 });
  line(cloth.slice(3), { width: 2.8 });
  line(path`790,${shelf + 100} 786,${shelf + 190} 792,${shelf + 300}`, { width: 1.5, opacity: 0.6 });
  line(path`828,${shelf + 96} 834,${shelf + 180} 828,${shelf + 296}`, { width: 1.5, opacity: 0.6 });
  line(path`742,${shelf + 96} 802,${shelf + 58} 866,${shelf + 92}`, { width: 2 });
  line(path`800,${shelf + 38} 800,${shelf + 58} 808,${shelf + 62}`, { width: 3.4 });
}

function drawMug({ line, wash, clear, hatch, ellipse }, x, ground, w, h, color, round) {
  const bulge = round ? w * 0.12 : 0;
  const side = (sign) => path`${x + w / 2 + (sign * w) / 2},${ground - h}
    ${x + w / 2 + sign * (w / 2 + bulge)},${ground - h * 0.45} ${x + w / 2 + sign * (w / 2 - 6)},${ground - 3}`;
  const handle = x + w + bulge * 0.7;
  line(
    path`${handle - 4},${ground - h * 0.8} ${handle + w * 0.3},${ground - h * 0.74}
    ${handle + w * 0.32},${ground - h * 0.36} ${handle - 4},${ground - h * 0.22}`,
    { width: 4 },
  );
  line(
    path`${handle - 2},${ground - h * 0.69} ${handle + w * 0.18},${ground - h * 0.64}
    ${handle + w * 0.19},${ground - h * 0.42} ${handle - 4},${ground - h * 0.33}`,
    { width: 2.6 },
  );
  const body = rounded([...side(-1), ...side(1).reverse()]);
  clear([...body, ...arc(x + w / 2, ground - h, w / 2, 15, 0, Math.PI)]);
  if (color) wash(body, color, 0.75, 'glaze');
  wash(arc(x + w / 2, ground - h, w / 2 - 2, 14, 0, 6.3), INK, 0.3, 'glaze');
  ellipse(x + w / 2, ground - h, w / 2, 15, { width: 3 });
  line(side(-1), { width: 3.4 });
  line(side(1), { width: 3.4 });
  line(path`${x + 6},${ground - 3} ${x + w / 2},${ground + 3} ${x + w - 6},${ground - 3}`, { width: 3.2 });
  hatch(
    path`${x + w - 30},${ground - h * 0.9} ${x + w - 4},${ground - h * 0.86}`,
    path`${x + w - 34},${ground - 12} ${x + w - 10},${ground - 10}`,
    5,
    { opacity: 0.4 },
  );
  if (!round) return;
  const [cx, cy] = [x + w / 2 - 8, ground - h * 0.42];
  line(
    path`${cx - 16},${cy - 26} ${cx - 20},${cy + 18} ${cx - 8},${cy + 52} ${cx + 8},${cy + 52} ${cx + 18},${cy + 18}
    ${cx + 14},${cy - 26} ${cx},${cy - 36} ${cx - 16},${cy - 26}`,
    { width: 3 },
  );
  for (const sign of [-1, 1]) {
    line(path`${cx + sign * 10},${cy - 32} ${cx + sign * 34},${cy - 44} ${cx + sign * 58},${cy - 74}`, { width: 3.6 });
    line(path`${cx + sign * 32},${cy - 44} ${cx + sign * 34},${cy - 78}`, { width: 3 });
    line(path`${cx + sign * 46},${cy - 56} ${cx + sign * 70},${cy - 54}`, { width: 3 });
    line(path`${cx + sign * 16},${cy - 18} ${cx + sign * 36},${cy - 14} ${cx + sign * 18},${cy - 6}`, { width: 2.4 });
    ellipse(cx + sign * 8, cy - 4, 2.5, 3, { width: 2.6 });
  }
  ellipse(cx - 5, cy + 40, 2, 2.5, { width: 2 });
  ellipse(cx + 5, cy + 40, 2, 2.5, { width: 2 });
}

function drawTable(sheet) {
  const { line, edges, wash, clear, hatch } = sheet;
  wash(rectangle(-90, -90, 1780, 700), CLAY, 0.22);
  wash(rectangle(-90, 600, 1780, 520), CLAY, 0.4);
  line(path`-10,604 480,602`, { width: 2.2 });
  line(path`1120,602 1610,604`, { width: 2.2 });
  for (const [x, y] of path`100,1010 -10,780 1500,1010 1610,790`)
    line([[x, y], mix([x, y], [800, 156], 0.42)], { width: 1.4, opacity: 0.35 });
  drawWindow(sheet);
  for (const x of [575, 915]) drawChairBack(sheet, x, 400, 118, 150);
  // the table: 1 is the near edge, 2.125 the far one; u from -1 to 1 across
  const at = (u, depth) => [800 + (u * 680) / depth, 156 + 774 / depth];
  const top = [at(-1, 1), at(-1, 2.125), at(1, 2.125), at(1, 1)];
  const edge = [at(-1, 1), at(1, 1), [1480, 964], [120, 964]];
  clear(top);
  clear(edge);
  wash(top, SAND, 0.85);
  wash(top, CLAY, 0.28);
  wash(edge, CLAY, 0.85, 'glaze');
  for (let i = -4; i <= 4; i += 1)
    line([at(i / 4.5, 1), at(i / 4.5, 2.125)], { width: 1.8, opacity: 0.5, straight: true });
  // two boats drawn over each other, waterlines and sections
  for (const [middle, turn, from, to, beam, opacity] of [
    [1.52, -0.1, -0.86, 0.88, 0.46, 0.85],
    [1.4, 0.34, 0.8, -0.7, 0.36, 0.45],
  ]) {
    const spot = (t, side, share) => {
      const u = from + (to - from) * t;
      return at(u, middle + turn * u + side * share * beam * Math.sin(Math.PI * (0.2 + 0.8 * t)) ** 0.9);
    };
    const way = Array.from({ length: 25 }, (_, i) => i / 24);
    for (const share of [0, 0.3, 0.55, 0.78, 1])
      for (const side of share ? [-1, 1] : [1])
        line(
          way.map((t) => spot(Math.min(t, 0.999), side, share)),
          { width: share === 1 ? 3 : 2, color: DEEP, opacity },
        );
    for (const t of [0, 0.12, 0.26, 0.4, 0.54, 0.68, 0.82])
      line([spot(t, -1, 1), spot(t, 1, 1)], { width: 1.5, color: DEEP, opacity: opacity * 0.6, straight: true });
  }
  edges([...top, top[0]], { width: 3.8 });
  edges(path`120,930 120,966 1480,966 1480,930`, { width: 3.2 });
  hatch(path`140,940 1450,940`, path`146,960 1456,960`, 60, { opacity: 0.4 });
  drawPot(sheet, ...at(0.6, 1.56));
  for (const [u, depth] of path`-0.72,1.34 0.78,1.24 -0.26,1.8`) drawCup(sheet, ...at(u, depth), 1.5 / depth);
  const book = [at(0.2, 1.04), at(0.22, 1.2), at(0.46, 1.19), at(0.46, 1.03)];
  clear(book);
  wash(book, INK, 0.95, 'glaze');
  edges([...book, book[0]], { width: 2.6 });
  line([at(0.52, 1.06), at(0.6, 1.2)], { width: 6, straight: true });
}

function drawWindow({ line, edges, wash, clear, ripples }) {
  const [x, y, w, h] = [500, 60, 600, 372];
  clear(rectangle(x, y, w, h));
  wash(rectangle(x, y, w, 220), SKY, 1, 'glaze');
  wash(rectangle(x, y + 222, w, h - 222), SEA, 0.55, 'glaze');
  line(path`${x},${y + 222} ${x + 300},${y + 220} ${x + w},${y + 222}`, { width: 2 });
  line(
    path`${x + 60},${y + 221} ${x + 120},${y + 206} ${x + 190},${y + 203} ${x + 260},${y + 212}
    ${x + 300},${y + 221}`,
    { width: 2 },
  );
  ripples(x + 40, x + w - 40, y + 236, y + h - 10, 22, { color: DEEP });
  edges(
    path`${x + 430},${y + 220} ${x + 436},${y + 226} ${x + 520},${y + 226} ${x + 528},${y + 216}
    ${x + 430},${y + 220}`,
    { width: 2 },
  );
  edges(path`${x + 446},${y + 218} ${x + 446},${y + 196} ${x + 462},${y + 196} ${x + 462},${y + 218}`, { width: 1.6 });
  for (const bar of [
    rectangle(x - 18, y - 18, w + 36, 18),
    rectangle(x - 18, y, 18, h),
    rectangle(x + w, y, 18, h),
    rectangle(x + w / 2 - 9, y, 18, h),
    rectangle(x, y + 128, w, 10),
  ]) {
    clear(bar);
    edges(bar, { width: 2.4 });
  }
  const sill = rectangle(x - 40, y + h, w + 80, 26);
  clear(sill);
  edges(sill, { width: 3 });
}

function drawChairBack({ edges, wash, clear }, x, y, w, h) {
  for (const part of [
    rectangle(x, y, 15, h),
    rectangle(x + w - 15, y, 15, h),
    rectangle(x + 14, y + 8, w - 28, 26),
    rectangle(x + 14, y + 56, w - 28, 22),
  ]) {
    clear(part);
    wash(part, CLAY, 0.7, 'glaze');
    edges(part, { width: 2.6 });
  }
}

function drawPot({ line, wash, clear, ellipse, hatch }, x, y) {
  wash(arc(x + 24, y + 6, 80, 16, 0, 6.3), INK, 0.25, 'glaze');
  const belly = rounded(path`${x - 50},${y - 8} ${x - 66},${y - 50} ${x - 36},${y - 92} ${x + 36},${y - 92}
    ${x + 66},${y - 50} ${x + 50},${y - 8} ${x},${y + 2} ${x - 50},${y - 8}`);
  line(path`${x + 58},${y - 74} ${x + 112},${y - 72} ${x + 104},${y - 26} ${x + 58},${y - 28}`, { width: 4 });
  line(path`${x - 60},${y - 34} ${x - 92},${y - 52} ${x - 100},${y - 88} ${x - 116},${y - 94}`, { width: 3.4 });
  line(path`${x - 62},${y - 62} ${x - 82},${y - 72} ${x - 92},${y - 92} ${x - 116},${y - 94}`, { width: 3 });
  clear(belly);
  wash(belly, DEEP, 0.8, 'glaze');
  line(belly, { width: 3.6 });
  ellipse(x, y - 92, 34, 9, { width: 2.8 });
  ellipse(x, y - 106, 8, 8, { width: 2.8 });
  hatch(path`${x + 20},${y - 80} ${x + 54},${y - 70}`, path`${x + 14},${y - 14} ${x + 46},${y - 18}`, 7, {
    opacity: 0.5,
  });
}

function drawCup({ line, wash, clear, ellipse }, x, y, s) {
  wash(arc(x + 12 * s, y + 6 * s, 46 * s, 10 * s, 0, 6.3), INK, 0.25, 'glaze');
  line(
    path`${x + 28 * s},${y - 40 * s} ${x + 52 * s},${y - 40 * s} ${x + 46 * s},${y - 14 * s}
    ${x + 24 * s},${y - 12 * s}`,
    { width: 3 * s },
  );
  const body = path`${x - 32 * s},${y - 52 * s} ${x - 24 * s},${y - 8 * s} ${x},${y + 2 * s}
    ${x + 24 * s},${y - 8 * s} ${x + 32 * s},${y - 52 * s}`;
  clear([...rounded(body), ...arc(x, y - 52 * s, 32 * s, 9 * s, 0, Math.PI)]);
  line(body, { width: 3 * s });
  wash(arc(x, y - 52 * s, 30 * s, 8 * s, 0, 6.3), CLAY, 0.9, 'glaze');
  ellipse(x, y - 52 * s, 32 * s, 9 * s, { width: 2.6 * s });
}

/** The house cut open: the room with its table above, seventeen steps, the harbour in front of the door. */
function drawStairs(sheet) {
  const { line, edges, wash, clear, hatch, ripples, box } = sheet;
  const [floor, ground] = [300, 880];
  const [top, run, rise] = [520, 37, (ground - floor) / 17];
  wash(rectangle(-90, -90, 1360, 400), CLAY, 0.28);
  const steps = [[top, floor]];
  for (let n = 1; n <= 17; n += 1)
    steps.push([top + run * (n - 1), floor + rise * n], [top + run * n, floor + rise * n]);
  const well = [...steps.slice(1), [1250, ground], [1250, floor], [top, floor]];
  wash(well, SAND, 0.45);
  // what lies under the stairs stays dark
  const below = path`-90,${floor + 44} ${top - 6},${floor + 42} ${top + run * 17 - 24},${ground} -90,${ground}`;
  wash(below, INK, 0.34);
  const flight = [...steps, [top + run * 17 - 24, ground], [top - 6, floor + 42]];
  clear(flight);
  wash(flight, CLAY, 0.7, 'glaze');
  const light = path`1250,${ground - 230} 1250,${ground} 980,${ground} 1060,${ground - 60}`;
  wash(light, '#f3e2a8', 0.9, 'glaze');
  // outside: quay, water, a mast
  wash(rectangle(1262, -90, 440, 860), SKY, 1);
  line(path`1266,742 1420,740 1610,742`, { width: 1.8 });
  wash(rectangle(1270, 744, 440, 340), WATER, 0.9);
  const quay = rectangle(1262, ground, 190, 180);
  clear(quay);
  wash(quay, CLAY, 0.55, 'glaze');
  hatch(path`1280,${ground + 14} 1440,${ground + 14}`, path`1266,${ground + 40} 1430,${ground + 40}`, 9, {
    opacity: 0.4,
  });
  ripples(1290, 1620, 756, 866, 18, { color: DEEP });
  line(path`1262,${ground} 1450,${ground + 2} 1452,1010`, { width: 3.4, straight: true });
  ripples(1470, 1640, ground + 34, 985, 12, { color: DEEP });
  edges(path`1532,800 1536,330`, { width: 4 });
  for (const x of [1470, 1598]) line(path`1536,338 ${x},800`, { width: 1.4, straight: true });
  const boat = path`1446,792 1530,808 1640,796 1640,848 1500,850 1462,836`;
  clear(rounded([...boat, boat[0]]));
  wash(boat, DEEP, 0.6, 'glaze');
  line([...boat, boat[0]], { width: 3 });
  wash(rectangle(-90, ground, 1350, 240), GROUND, 0.9);
  hatch(path`-10,${ground + 16} 1240,${ground + 16}`, path`-30,${ground + 44} 1214,${ground + 44}`, 50, {
    opacity: 0.35,
  });
  line(path`-10,${ground} 700,${ground + 1} 1262,${ground}`, { width: 3.6, straight: true });
  // floor of the room, stairs, walls
  line(path`-10,${floor} ${top},${floor}`, { width: 4, straight: true });
  line(path`-10,${floor + 42} ${top - 6},${floor + 42}`, { width: 2.4 });
  hatch(path`0,${floor + 8} ${top - 20},${floor + 8}`, path`-16,${floor + 36} ${top - 36},${floor + 36}`, 24, {
    opacity: 0.4,
  });
  edges(steps, { width: 3.6 });
  line(path`${top - 6},${floor + 42} ${top + run * 17 - 24},${ground}`, { width: 2.4, straight: true });
  edges(path`1250,-20 1250,${ground - 236}`, { width: 4 });
  edges(path`1266,-20 1266,${ground - 236}`, { width: 3 });
  edges(path`1244,${ground - 236} 1272,${ground - 236}`, { width: 3 });
  const door = path`1250,${ground - 232} 1196,${ground - 214} 1196,${ground + 12} 1250,${ground}`;
  clear(door);
  wash(door, DEEP, 0.85, 'glaze');
  edges([...door, door[0]], { width: 3 });
  edges(path`1206,${ground - 120} 1216,${ground - 122}`, { width: 4 });
  line(path`${top + 30},${floor - 80} ${top + run * 16},${ground - 150}`, { width: 5, straight: true });
  for (const n of [1, 6, 11, 16])
    line(path`${top + run * n - 8},${floor + rise * n - 96} ${top + run * n - 8},${floor + rise * n - 2}`, {
      width: 2.4,
    });
  // table, chairs, lamp
  const slab = rectangle(70, floor - 112, 300, 15);
  wash(slab, CLAY, 0.9, 'glaze');
  edges(slab, { width: 3 });
  for (const x of [92, 342]) edges(path`${x},${floor - 96} ${x - 3},${floor - 2}`, { width: 5 });
  for (const [x, back] of path`36,0 398,44`) {
    edges(path`${x},${floor - 2} ${x + 2},${floor - 66} ${x + 44},${floor - 66} ${x + 44},${floor - 2}`, {
      width: 3.2,
    });
    edges(path`${x + back},${floor - 66} ${x + back + (back ? 8 : -8)},${floor - 156}`, { width: 3.6 });
  }
  line(path`220,-10 222,54`, { width: 2 });
  const shade = path`196,54 248,54 276,96 168,96`;
  wash(shade, SAND, 1, 'glaze');
  edges([...shade, shade[0]], { width: 2.8 });
  for (const x of [150, 284]) box(x, floor - 132, 20, 20, { width: 2.4 });
  drawWalker(sheet, top + run * 9 - 16, floor + rise * 9, 168, DEEP, INK);
  drawWalker(sheet, top + run * 3 - 16, floor + rise * 3, 160, SAND, '#9aa3a8');
}

/** Somebody on the way down, seen from the side, small. */
function drawWalker({ line, wash, clear, ellipse }, x, ground, height, coat, hair) {
  const [hip, neck] = [ground - height * 0.48, ground - height * 0.84];
  line(path`${x - 6},${hip} ${x - 2},${ground - 36} ${x - 8},${ground - 3} ${x + 10},${ground - 3}`, { width: 8 });
  line(path`${x + 4},${hip} ${x + 22},${ground - 26} ${x + 30},${ground + 26} ${x + 46},${ground + 30}`, { width: 8 });
  const body = rounded(path`${x - 18},${hip + 22} ${x - 20},${hip - 20} ${x - 12},${neck} ${x + 8},${neck}
    ${x + 18},${hip - 20} ${x + 20},${hip + 24} ${x - 18},${hip + 22}`);
  clear(body);
  wash(body, coat, 0.95, 'glaze');
  line(body, { width: 2.6 });
  line(path`${x - 2},${neck + 14} ${x + 4},${neck + 44} ${x + 26},${neck + 54}`, { width: 4 });
  const head = arc(x + 2, neck - 16, 12, 15, 0, 6.3);
  clear(head);
  wash(arc(x - 1, neck - 19, 12, 13, Math.PI * 0.7, Math.PI * 1.9), hair, 1, 'glaze');
  ellipse(x + 2, neck - 16, 12, 15, { width: 2.4 });
  line(path`${x + 13},${neck - 17} ${x + 18},${neck - 13} ${x + 13},${neck - 11}`, { width: 2 });
}

/** The owner in profile, looking out at what is on the horizon. */
function drawPortrait(sheet) {
  const { line, wash, clear, ellipse, hatch, ripples } = sheet;
  const horizon = 640;
  wash(rectangle(-90, -90, 1780, 740), SKY, 0.8);
  line(path`-10,${horizon} 400,${horizon - 2} 820,${horizon + 1}`, { width: 2.2 });
  line(path`180,${horizon} 290,${horizon - 26} 400,${horizon - 33} 510,${horizon - 25} 610,${horizon}`, { width: 2.6 });
  wash(rectangle(-90, horizon + 2, 1780, 460), WATER, 0.8);
  ripples(-20, 760, horizon + 18, 985, 44, { color: DEEP });
  const face = path`946,232 902,272 880,318 872,352 882,380 866,414 838,462 834,474 846,486 872,489 864,502 856,516
    866,526 859,536 862,550 878,560 872,580 874,604 890,626 924,634`;
  const jaw = path`924,634 972,626 1022,596 1050,552 1062,500`;
  const skull = path`946,232 1010,196 1090,196 1156,240 1186,316 1182,400 1160,480 1134,548`;
  const head = [
    ...rounded(face),
    ...rounded(path`924,634 930,700 926,760`),
    [1150, 760],
    ...rounded(path`1150,720 1134,640 1134,548`),
    ...rounded([...skull].reverse()),
  ];
  clear(head);
  wash(head, '#e3c4a8', 0.42, 'glaze');
  drawJersey(sheet);
  drawHair(sheet, skull);
  line(face, { width: 3.6, wobble: 0.8 });
  line(jaw, { width: 2.4, wobble: 0.8, opacity: 0.7 });
  line(path`930,636 934,680 926,722`, { width: 3 });
  line(path`1124,590 1128,640 1146,700`, { width: 3 });
  // mouth, nostril, the lines beside them
  line(path`864,526 884,524 908,518 916,512`, { width: 2.8, wobble: 0.5 });
  line(path`868,552 884,554 896,550`, { width: 1.6, opacity: 0.6 });
  line(path`858,478 868,468 882,472 884,484 874,488`, { width: 2.2, wobble: 0.5 });
  line(path`896,470 918,492 928,520`, { width: 1.7, opacity: 0.65 });
  line(path`922,528 926,540`, { width: 1.5, opacity: 0.6 });
  // eye, brow, glasses
  line(path`888,388 902,380 920,382 936,392`, { width: 3, wobble: 0.4 });
  line(path`890,398 906,403 926,399`, { width: 1.6, wobble: 0.4, opacity: 0.7 });
  line(arc(902, 391, 6, 7, 0, 6.3), { width: 5, wobble: 0.2 });
  line(path`876,346 900,336 930,340 950,352`, { width: 4.4, wobble: 0.6, opacity: 0.8 });
  for (const [y, dy] of path`384,-12 394,0 402,10`)
    line(path`946,${y} 962,${y + dy * 0.5} 974,${y + dy}`, { width: 1.4, opacity: 0.55 });
  line(path`894,306 930,296 962,300`, { width: 1.3, opacity: 0.4 });
  line(path`900,284 936,274`, { width: 1.3, opacity: 0.35 });
  ellipse(906, 394, 34, 38, { width: 2.8, wobble: 0.8 });
  line(path`878,372 868,370`, { width: 2.6 });
  line(path`940,388 1000,384 1064,390 1078,404`, { width: 2.8, wobble: 0.8 });
  // ear with a small ring
  line(path`1058,424 1056,396 1076,380 1100,392 1102,428 1088,462 1072,486 1060,480`, { width: 3, wobble: 0.6 });
  line(path`1070,404 1086,402 1090,424 1076,446 1070,462`, { width: 1.8, wobble: 0.4, opacity: 0.7 });
  ellipse(1068, 496, 6, 8, { width: 2 });
  hatch(path`936,446 976,440`, path`950,470 984,466`, 6, { opacity: 0.25 });
  hatch(path`960,640 1090,600`, path`966,700 1104,690`, 16, { opacity: 0.35 });
}

/** Short grey hair combed back by the wind, strokes from the forehead to the nape. */
function drawHair({ line, wash, random }, skull) {
  const front = rounded(path`946,232 934,258 962,292 1012,306 1042,340 1054,388 1080,376 1106,392 1106,440 1092,486
    1100,546 1116,590`);
  const back = rounded([...skull, [1128, 596]]);
  wash([...front, ...[...back].reverse()], '#8b959b', 0.8, 'glaze');
  line(back, { width: 3.4, wobble: 2.4 });
  const along = (path, t) => path[Math.min(path.length - 1, Math.floor(t * path.length))];
  for (let i = 0; i < 60; i += 1) {
    const share = random() ** 0.8;
    const begin = random() * 0.62;
    const end = begin + 0.22 + random() * 0.3;
    const way = [];
    for (let k = 0; k <= 6; k += 1) {
      const t = Math.min(0.99, begin + ((end - begin) * k) / 6);
      way.push(mix(along(front, t), along(back, t), share));
    }
    line(way, { width: 1.2 + random() * 1.8, opacity: 0.35 + random() * 0.4, wobble: 3 });
  }
  line(front.slice(0, 64), { width: 1.8, wobble: 3, opacity: 0.7 });
  for (const [x, y, dx, dy] of [
    [948, 236, -26, 4],
    [962, 224, -26, -14],
    [1030, 194, -8, -20],
    [1096, 196, 22, -16],
    [1150, 236, 24, -8],
    [1132, 586, 22, 14],
    [1122, 592, 6, 26],
    [1110, 586, -10, 22],
  ])
    line(path`${x},${y} ${x + dx * 0.6},${y + dy * 0.3} ${x + dx},${y + dy}`, { width: 2.2 });
}

/** A fisherman's jersey with a rolled collar. */
function drawJersey({ line, wash, clear, hatch }) {
  const body = rounded(path`900,770 852,808 792,858 756,940 742,1080 1440,1080 1416,960 1344,866 1240,802 1160,764`);
  clear(body);
  wash(body, DEEP, 0.85);
  wash(body, INK, 0.2, 'glaze');
  line(path`900,770 852,808 792,858 756,940 742,1080`, { width: 3.8 });
  line(path`1160,764 1240,802 1344,866 1416,960 1440,1080`, { width: 3.8 });
  for (let row = 0; row < 8; row += 1) {
    const y = 840 + row * 26;
    line(
      path`${Math.max(766, 850 - row * 26)},${y + 8} 980,${y + 30} 1160,${y + 26}
    ${Math.min(1410, 1270 + row * 34)},${y + 2}`,
      { width: 1.4, color: PAPER, opacity: 0.32 },
    );
  }
  line(path`846,1020 858,940 886,880`, { width: 2.4, opacity: 0.7 });
  line(path`1310,1020 1288,940 1246,878`, { width: 2.4, opacity: 0.7 });
  const collar = rounded(path`898,716 884,748 890,790 980,822 1090,818 1168,776 1172,728 1150,690 1090,724 1000,738
    930,730 898,716`);
  clear(collar);
  wash(collar, DEEP, 0.7, 'glaze');
  line(collar, { width: 3.4 });
  hatch(path`904,736 1160,712`, path`906,790 1160,776`, 22, { opacity: 0.6 });
}

// --- the hand -------------------------------------------------------------------------------------------------

/** Points written as `x,y x,y …`. */
function path(texts, ...values) {
  return String.raw({ raw: texts }, ...values)
    .split(/\s+/)
    .map((point) => point.split(',').map(Number));
}

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A slow function of the way along a stroke, between -1 and 1, that changes about every 70 pixels. */
function smoothNoise(random) {
  const values = Array.from({ length: 64 }, () => random() * 2 - 1);
  return (at) => {
    const position = at / 70;
    const i = Math.floor(position);
    const t = position - i;
    const ease = t * t * (3 - 2 * t);
    return values[i % 64] * (1 - ease) + values[(i + 1) % 64] * ease;
  };
}

/** The stroke as a filled shape: thin where it begins and ends, uneven between. */
function outline(path, width, wobble, drift, pressure) {
  const total = (path.length - 1) * 6;
  const left = [];
  const right = [];
  path.forEach(([x, y], i) => {
    const [px, py] = path[Math.max(0, i - 1)];
    const [qx, qy] = path[Math.min(path.length - 1, i + 1)];
    const length = Math.hypot(qx - px, qy - py) || 1;
    const [nx, ny] = [-(qy - py) / length, (qx - px) / length];
    const along = i * 6;
    const taper = Math.min(1, 0.35 + along / 26, 0.35 + (total - along) / 26);
    const half = (width / 2) * taper * (0.86 + 0.3 * pressure(along));
    const off = wobble * drift(along);
    left.push([x + nx * (off + half), y + ny * (off + half)]);
    right.push([x + nx * (off - half), y + ny * (off - half)]);
  });
  return closed([...left, ...right.reverse()]);
}

function closed(points) {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Catmull-Rom through the points. */
function rounded(points) {
  if (points.length < 3) return points;
  const result = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [p0, p1, p2, p3] = [
      points[Math.max(0, i - 1)],
      points[i],
      points[i + 1],
      points[Math.min(points.length - 1, i + 2)],
    ];
    for (let step = 0; step < 16; step += 1) result.push(between(p0, p1, p2, p3, step / 16));
  }
  return [...result, points.at(-1)];
}

function between(p0, p1, p2, p3, t) {
  return [0, 1].map(
    (k) =>
      0.5 *
      (2 * p1[k] +
        (p2[k] - p0[k]) * t +
        (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t * t +
        (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t ** 3),
  );
}

/** Points every `step` pixels along the way. */
function resample(points, step) {
  const result = [points[0]];
  let rest = step;
  for (let i = 0; i + 1 < points.length; i += 1) {
    let from = points[i];
    const to = points[i + 1];
    let distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
    while (distance >= rest) {
      from = mix(from, to, rest / distance);
      result.push(from);
      distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
      rest = step;
    }
    rest -= distance;
  }
  return result;
}

function mix(a, b, t) {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function arc(cx, cy, rx, ry, from, to) {
  const steps = Math.max(8, Math.ceil(Math.abs(to - from) * 6));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

function rectangle(x, y, w, h) {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ];
}
