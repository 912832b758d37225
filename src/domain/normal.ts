// The cumulative normal distribution, as exact as Excel's NORMSDIST.
// Source: J. F. Hart and others, Computer Approximations, 1968, as given by G. West, "Better approximations to
// cumulative normal functions", Wilmott Magazine, May 2005.

const numerator = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const denominator = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}

/** Probability that a standard normal value is at most `z`; absolute error below 1e-14. */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  const tail = upperTail(distance);
  return z > 0 ? 1 - tail : tail;
}

function upperTail(z: number): number {
  if (z > 37) return 0;
  const density = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547)
    return (density * polynomial(numerator, z)) / polynomial(denominator, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / fraction / 2.506628274631;
}
