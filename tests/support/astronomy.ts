/**
 * Where sun and moon stand, from J. Meeus, Astronomical Algorithms (2nd ed.): an independent measure for the lunar
 * calendar. The sun's longitude is good to 0.01° (a quarter of an hour), the new moon to some seconds. Times in and out are
 * days since 1970-01-01T00:00 in Beijing.
 */

const UNIX_EPOCH = 2_440_587.5;
const BEIJING = 8 / 24;
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** When the sun's apparent longitude is `degrees`, nearest to a guess. */
export function whenSunIsAt(degrees: number, guess: number): number {
  let ephemeris = toEphemeris(guess);
  for (let round = 0; round < 5; round += 1) {
    const apart = ((((degrees - sunLongitude(ephemeris) + 180) % 360) + 360) % 360) - 180;
    ephemeris += (apart * 365.2422) / 360;
  }
  return fromEphemeris(ephemeris);
}

/** The new moon nearest to a guess (chapter 49). */
export function newMoonNear(guess: number): number {
  const k = Math.round((toEphemeris(guess) - 2_451_550.1) / 29.530588861);
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4;
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4;
  const omega = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  const terms: readonly [coefficient: number, angle: number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * node],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * node],
    [-0.00057, moon + 2 * node],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * node],
    [0.00038 * e, sun - 2 * node],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, omega],
    [-0.00007, moon + 2 * sun],
    [0.00004, 2 * moon - 2 * node],
    [0.00004, 3 * sun],
    [0.00003, moon + sun - 2 * node],
    [0.00003, 2 * moon + 2 * node],
    [-0.00003, moon + sun + 2 * node],
    [0.00003, moon - sun + 2 * node],
    [-0.00002, moon - sun - 2 * node],
    [-0.00002, 3 * moon + sun],
    [0.00002, 4 * moon],
    // The planets.
    [0.000325, 299.77 + 0.107408 * k - 0.009173 * t ** 2],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
    [0.00011, 84.66 + 18.206239 * k],
    [0.000062, 141.74 + 53.303771 * k],
    [0.00006, 207.14 + 2.453732 * k],
    [0.000056, 154.84 + 7.30686 * k],
    [0.000047, 34.52 + 27.261239 * k],
    [0.000042, 207.19 + 0.121824 * k],
    [0.00004, 291.34 + 1.844379 * k],
    [0.000037, 161.72 + 24.198154 * k],
    [0.000035, 239.56 + 25.513099 * k],
    [0.000023, 331.55 + 3.592518 * k],
  ];
  return fromEphemeris(terms.reduce((sum, [coefficient, angle]) => sum + coefficient * sine(angle), mean));
}

/** Apparent longitude of the sun in degrees at a Julian ephemeris day (chapter 25, lower accuracy). */
function sunLongitude(ephemeris: number): number {
  const t = (ephemeris - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  return mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
}

function toEphemeris(beijing: number): number {
  return beijing - BEIJING + UNIX_EPOCH + deltaT(beijing) / 86_400;
}

function fromEphemeris(ephemeris: number): number {
  const beijing = ephemeris - UNIX_EPOCH + BEIJING;
  return beijing - deltaT(beijing) / 86_400;
}

/** Seconds that the earth's rotation is behind even time (Espenak and Meeus, 2006). */
function deltaT(beijing: number): number {
  const year = 1970 + beijing / 365.2425;
  const since = (start: number) => year - start;
  if (year < 1920) {
    const t = since(1900);
    return -2.79 + 1.494119 * t - 0.0598939 * t ** 2 + 0.0061966 * t ** 3 - 0.000197 * t ** 4;
  }
  if (year < 1941) {
    const t = since(1920);
    return 21.2 + 0.84493 * t - 0.0761 * t ** 2 + 0.0020936 * t ** 3;
  }
  if (year < 1961) return 29.07 + 0.407 * since(1950) - since(1950) ** 2 / 233 + since(1950) ** 3 / 2547;
  if (year < 1986) return 45.45 + 1.067 * since(1975) - since(1975) ** 2 / 260 - since(1975) ** 3 / 718;
  if (year < 2005) {
    const t = since(2000);
    return 63.86 + 0.3345 * t - 0.060374 * t ** 2 + 0.0017275 * t ** 3 + 0.000651814 * t ** 4 + 0.00002373599 * t ** 5;
  }
  if (year < 2050) return 62.92 + 0.32217 * since(2000) + 0.005589 * since(2000) ** 2;
  return -20 + 32 * (since(1820) / 100) ** 2 - 0.5628 * (2150 - year);
}
