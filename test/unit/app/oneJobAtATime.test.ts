import { oneJobAtATime } from "../../../src/app/oneJobAtATime";

describe("oneJobAtATime", () => {
  it("refuses a second job while one runs, which goes on undisturbed", async () => {
    let finish: (result: string) => void = () => undefined;
    const first = oneJobAtATime(() => new Promise<string>((resolve) => (finish = resolve)));
    await expect(oneJobAtATime(() => Promise.resolve("second"))).rejects.toMatchObject({
      name: "Refusal",
      code: "busy",
    });
    finish("first");
    await expect(first).resolves.toBe("first");
  });

  it("takes the next job after one has failed", async () => {
    await expect(oneJobAtATime(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(oneJobAtATime(() => Promise.resolve("yes"))).resolves.toBe("yes");
  });
});
