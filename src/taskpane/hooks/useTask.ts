import { useState } from "react";

type TaskState<T> =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly result: T }
  | { readonly status: "failed"; readonly error: unknown };

/** Runs one asynchronous task at a time and tells how it went. Errors are shown, never dropped. */
export function useTask<T>(task: () => Promise<T>): [TaskState<T>, () => void] {
  const [state, setState] = useState<TaskState<T>>({ status: "idle" });
  const start = () => {
    if (state.status === "running") return;
    setState({ status: "running" });
    task().then(
      (result) => setState({ status: "done", result }),
      (error: unknown) => setState({ status: "failed", error }),
    );
  };
  return [state, start];
}
