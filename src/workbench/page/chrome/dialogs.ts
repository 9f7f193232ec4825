/** Asks a question over the page; answers with the chosen button, or with the last one when the dialog is dismissed. */
export async function ask<Answer extends string>(
  title: string,
  text: string,
  answers: readonly [Answer, ...Answer[]],
): Promise<Answer> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "dialog-title");
  dialog.setAttribute("aria-describedby", "dialog-text");
  const heading = document.createElement("h2");
  heading.id = "dialog-title";
  heading.textContent = title;
  const body = document.createElement("p");
  body.id = "dialog-text";
  body.textContent = text;
  const buttons = document.createElement("form");
  buttons.method = "dialog";
  buttons.append(
    ...answers.map((answer, index) => {
      const button = document.createElement("button");
      button.value = answer;
      button.textContent = answer;
      if (index === 0) button.className = "primary";
      return button;
    }),
  );
  dialog.append(heading, body, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find((answer) => answer === dialog.returnValue) ?? answers.at(-1) ?? answers[0]);
    });
  });
}

/** Tells something that needs no answer. */
export async function tell(title: string, text: string): Promise<void> {
  await ask(title, text, ["OK"]);
}
