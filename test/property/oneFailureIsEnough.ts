import fc from "fast-check";

// For mutation tests: no search for the smallest case once one has failed, which takes longer than all cases together.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
