// Numbers as Indonesian reports write them.

const words = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

/** 7442011651 → "7.442.011.651"; with decimals, rounded half away from zero. */
export function angka(value, decimals = 0) {
  const sign = value < 0 ? '-' : '';
  const [whole, rest] = (Math.round(Math.abs(value) * 10 ** decimals + 1e-7) / 10 ** decimals).toFixed(decimals).split('.');
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (rest ? `,${rest}` : '');
}

/** 0.8652 of 1 → "86,52%". */
export const persen = (value, decimals = 2) => `${angka(value, decimals)}%`;

/** "Rp7.442.011.651". */
export const rupiah = (value) => `Rp${angka(value)}`;

/** As a person writes it: with as many decimals as it has, two at most. */
export const apaAdanya = (value) => angka(value, Number.isInteger(value) ? 0 : 2);

/** 120 → "seratus dua puluh". */
export function terbilang(n) {
  if (n < 12) return words[n];
  if (n < 20) return `${words[n - 10]} belas`;
  if (n < 100) return join(`${words[Math.floor(n / 10)]} puluh`, n % 10);
  if (n < 200) return join('seratus', n - 100);
  if (n < 1000) return join(`${words[Math.floor(n / 100)]} ratus`, n % 100);
  if (n < 2000) return join('seribu', n - 1000);
  for (const [size, name] of [[1e12, 'triliun'], [1e9, 'miliar'], [1e6, 'juta'], [1e3, 'ribu']]) {
    if (n >= size) return join(`${terbilang(Math.floor(n / size))} ${name}`, n % size);
  }
}

const join = (head, rest) => (rest === 0 ? head : `${head} ${terbilang(rest)}`);
