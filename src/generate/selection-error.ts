/** A selection that names nothing there is: the user's problem, said in one line. */
export class SelectionError extends RangeError {
  override readonly name = 'SelectionError';
}
