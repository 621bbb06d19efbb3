/** What the user has to put right before mutants can be judged. */
export class CannotMutate extends Error {
  override readonly name = "CannotMutate";
}
