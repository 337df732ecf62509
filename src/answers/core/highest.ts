/** The places of the highest numbers above `least`, at most `most` of them, the highest first; of equals the first. */
export function highest(numbers: Float32Array, most: number, least = 0): number[] {
  const places: number[] = [];
  let border = least;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (number <= border) continue;
    let at = places.length;
    while (at > 0 && number > (numbers[places[at - 1] ?? 0] ?? 0)) at -= 1;
    places.splice(at, 0, place);
    if (places.length > most) places.length = most;
    if (places.length === most) border = numbers[places[most - 1] ?? 0] ?? 0;
  }
  return places;
}
