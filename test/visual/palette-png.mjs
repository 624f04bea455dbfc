// Screenshots of an editor have few colours: written with a palette of 256 they are a third as large, and look the same.
import { crc32, deflateSync } from 'node:zlib';

/** As many of the commonest colours stay exactly what they are: the surfaces of a theme. */
const EXACT = 64;
/** Colours that differ by less than this in every channel count as one while the palette is chosen: five bits of eight. */
const SHIFT = 3;

/**
 * An opaque picture as a PNG with at most 256 colours: the commonest as they are; for the others a box of colours is cut where it
 * is longest until there are enough, and each box is the mean of what is in it.
 * @param {Uint8Array} rgba four bytes a pixel, row by row
 */
export function palettePng(rgba, width, height) {
  const palette = paletteOf(coloursOf(rgba));
  const nearest = new Map();
  const indexOf = (r, g, b) => {
    const key = (r << 16) | (g << 8) | b;
    let index = nearest.get(key);
    if (index === undefined) {
      index = nearestIn(palette, r, g, b);
      nearest.set(key, index);
    }
    return index;
  };
  // Each row begins with its filter: none, for neighbouring indexes say nothing about each other.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = indexOf(rgba[at], rgba[at + 1], rgba[at + 2]);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are an index of the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = [Buffer.alloc(4), named, Buffer.alloc(4)];
  around[0].writeUInt32BE(data.length);
  around[2].writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat(around);
}

/** How many pixels there are of each colour, the commonest first. */
function coloursOf(rgba) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => ({ rgb: [key >> 16, (key >> 8) & 255, key & 255], count }));
}

/** Colours that are nearly the same as one, with their mean. */
function binsOf(colours) {
  const bins = new Map();
  for (const { rgb, count } of colours) {
    const key = rgb.map((channel) => channel >> SHIFT).join();
    const bin = bins.get(key) ?? { count: 0, sums: [0, 0, 0] };
    bins.set(key, { count: bin.count + count, sums: bin.sums.map((sum, axis) => sum + rgb[axis] * count) });
  }
  return [...bins.values()].map(({ count, sums }) => ({ count, mean: sums.map((sum) => sum / count) }));
}

function paletteOf(colours) {
  const exact = colours.slice(0, EXACT).map(({ rgb }) => rgb);
  const bins = binsOf(colours.slice(EXACT));
  if (bins.length === 0) return exact;
  const boxes = [boxOf(bins)];
  while (boxes.length < 256 - EXACT) {
    const box = boxes.reduce((best, one) => (one.worth > best.worth ? one : best));
    if (box.worth === 0) break;
    const sorted = box.bins.toSorted((one, other) => one.mean[box.axis] - other.mean[box.axis]);
    const middle = (sorted[0].mean[box.axis] + sorted.at(-1).mean[box.axis]) / 2;
    const cut = sorted.findIndex(({ mean }) => mean[box.axis] > middle);
    boxes.splice(boxes.indexOf(box), 1, boxOf(sorted.slice(0, cut)), boxOf(sorted.slice(cut)));
  }
  const means = boxes.map(({ bins: of }) => {
    const count = of.reduce((sum, bin) => sum + bin.count, 0);
    return [0, 1, 2].map((axis) => Math.round(of.reduce((sum, bin) => sum + bin.mean[axis] * bin.count, 0) / count));
  });
  return [...exact, ...means];
}

/** Some colours, along which axis they differ most, and how much is won by cutting them there. */
function boxOf(bins) {
  const lengths = [0, 1, 2].map((axis) => {
    const values = bins.map(({ mean }) => mean[axis]);
    return Math.max(...values) - Math.min(...values);
  });
  const longest = Math.max(...lengths);
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  // A rare colour counts too: a mark of three pixels is what a picture may be about.
  return { bins, axis: lengths.indexOf(longest), worth: bins.length < 2 ? 0 : longest * count ** 0.25 };
}

function nearestIn(palette, r, g, b) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(([pr, pg, pb], index) => {
    const distance = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
