/** Excel lets the place of an argument stay empty, as in F(A1:A9,,3), even where it has to be given. No figure may be made of that. */
import examples from "../../../src/build/helpExamples.json";
import { ourFunctions, type OurFunction } from "../../fuzz/ourFunctions";
import { calledByExcel } from "./calledByExcel";

/** What the worked example of a function answers while one number after the other is not given. */
function answersWithout({ id, answer, parameters }: OurFunction): [call: string, answer: unknown][] {
  const given: readonly unknown[] = examples[id as keyof typeof examples].arguments;
  return parameters.flatMap(({ name, optional, dimensionality }, place) => {
    if (optional === true || dimensionality === "matrix") return [];
    const left = parameters.map((_, i) => (i === place ? null : given[i]));
    return [[`${id} without ${name}`, calledByExcel(answer, left)]];
  });
}

it("names each number that has to be given and is not, in every function", async () => {
  const answers = (await ourFunctions()).flatMap(answersWithout);
  expect(answers).toContainEqual(["RAG without amber", "#VALUE! amber is missing"]);
  expect(answers).toEqual(answers.map(([call]) => [call, `#VALUE! ${call.split(" ").at(-1) ?? ""} is missing`]));
});
