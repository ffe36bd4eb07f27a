// Compares the published reports with what was taken over from them: every number of four or more digits and every decimal of a
// source must occur in the report's content, or stand in exceptions.json below its reason.
// The sources are not part of the repository. They are looked for in $LKJIP_SOURCES, else in ../shared/sources; without them nothing is compared.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const sources = process.env.LKJIP_SOURCES ?? resolve(root, '../shared/sources');
const reports = JSON.parse(readFileSync(join(here, 'exceptions.json'), 'utf8'));

if (!existsSync(sources)) {
  console.log(`No sources at ${process.env.LKJIP_SOURCES ?? '../shared/sources'}: nothing compared.`);
  process.exit(0);
}

/** Digits of a number without its separators: "1.234.567", "1,234,567" and 1234567 are the same; so are "91,70" and 91.70. */
const digitsOf = token => token.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');

/** Numbers of a text: a digit, then digits and separators that are followed by a digit. A year range or a date gives several numbers. */
const numbersOf = text => text.match(/\d(?:[.,]?\d)*/g) ?? [];

const isLarge = token => digitsOf(token).length >= 4;
const isDecimal = token => /[.,]\d/.test(token);

function contentOf(folder) {
  let text = '';
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    text += entry.isDirectory() ? contentOf(path) : /\.(json|md)$/.test(entry.name) ? readFileSync(path, 'utf8') + '\n' : '';
  }
  return text;
}

let missing = 0;
for (const [report, { source, exceptions: byReason }] of Object.entries(reports)) {
  const exceptions = new Set(Object.values(byReason).flat());
  const file = readdirSync(sources).find(name => name.startsWith(source));
  if (!file) {
    console.log(`${report}: source ${source} not found`);
    missing++;
    continue;
  }

  const known = new Set(numbersOf(contentOf(join(root, 'content', report))).map(digitsOf));
  const text = readFileSync(join(sources, file), 'utf8');
  const wanted = new Set(numbersOf(text).filter(token => isLarge(token) || isDecimal(token)));
  const unused = new Set(exceptions);
  let found = 0;
  for (const token of [...wanted].sort()) {
    // "73.00" and "73" say the same; a source may print either.
    const digits = digitsOf(token);
    if (known.has(digits) || known.has(digitsOf(token.replace(/[.,]0+$/, ''))) && /[.,]0+$/.test(token)) {
      found++;
    } else if (exceptions.has(token)) {
      unused.delete(token);
    } else {
      console.log(`${report}: ${token} of the source is nowhere in the content`);
      missing++;
    }
  }

  for (const token of unused) {
    if (!wanted.has(token) || known.has(digitsOf(token))) {
      console.log(`${report}: exception ${token} is not needed`);
      missing++;
    }
  }

  console.log(`${report}: ${found} of ${wanted.size} numbers found, ${wanted.size - found} listed as exceptions or missing`);
}

process.exit(missing === 0 ? 0 : 1);
