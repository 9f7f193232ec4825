const WAIT = 400;
const MOST_READINGS = 12;

/**
 * Reads, again and again for some five seconds, as long as results are pending, and gives what was read last.
 *
 * @param goOn may throw to end the waiting
 */
export async function readWhenCalculated<Reading>(
  read: () => Promise<Reading>,
  isPending: (reading: Reading) => boolean,
  goOn: () => void,
  readings = 1,
): Promise<Reading> {
  const reading = await read();
  if (readings === MOST_READINGS || !isPending(reading)) return reading;
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  goOn();
  return readWhenCalculated(read, isPending, goOn, readings + 1);
}
