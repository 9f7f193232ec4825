import fc from "fast-check";

// For mutation tests: the same cases for every mutant, so that a survivor is one again tomorrow, and no search for the
// smallest case once one has failed, which takes longer than all cases together.
fc.configureGlobal({ seed: 3, endOnFailure: true });
