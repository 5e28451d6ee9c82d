// Writes a PNG anew with a palette of at most 256 colours: a third of its size, for pictures of a screen.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** png: 8 bits a channel, RGB or RGBA, not interlaced, as browsers write it; transparency is dropped. */
export function shrinkPng(png) {
  const { width, height, pixels } = decode(png);
  const palette = choosePalette(countColours(pixels));
  const index = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = index(pixels[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(channels));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Colours as 0xRRGGBB, row after row. */
function decode(png) {
  const chunks = readChunks(png);
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height, bits, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (bits !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`PNG of kind ${kind} with ${bits} bits`);
  const size = kind === 2 ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const bytes = unfilter(raw, width * size, height, size);
  const pixels = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * size, 3));
  return { width, height, pixels };
}

function readChunks(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each row begins with the number of the filter that says what was taken away from its bytes. */
function unfilter(raw, stride, height, size) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < size ? 0 : out[y * stride + x - size];
      const up = y === 0 ? 0 : out[(y - 1) * stride + x];
      const corner = x < size || y === 0 ? 0 : out[(y - 1) * stride + x - size];
      out[y * stride + x] = raw[y * (stride + 1) + x + 1] + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function countColours(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return counts;
}

/** One after the other that colour which is frequent and far from those that are already taken. */
function choosePalette(counts) {
  const left = [...counts].map(([colour, count]) => ({
    colour,
    weight: Math.sqrt(count),
    gap: Number.MAX_SAFE_INTEGER,
  }));
  const palette = [];
  while (palette.length < 256) {
    const best = left.reduce((a, b) => (b.gap * b.weight > a.gap * a.weight ? b : a));
    if (best.gap === 0) break;
    palette.push(best.colour);
    for (const one of left) one.gap = Math.min(one.gap, distance(one.colour, best.colour));
  }
  return palette;
}

function distance(a, b) {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

/** The place in the palette of the colour nearest to one. */
function nearestIn(palette) {
  const known = new Map();
  return colour => {
    if (!known.has(colour)) {
      const gaps = palette.map(one => distance(one, colour));
      known.set(colour, gaps.indexOf(Math.min(...gaps)));
    }
    return known.get(colour);
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/** The check sum that ends a chunk: CRC-32. */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
