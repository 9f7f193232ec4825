import webpack, { type Configuration } from "webpack";
import buildConfigurations from "../webpack.config.js";

/** Builds functions.js and functions.json into a folder, as `npm run build` does. */
export async function buildFunctions(path: string): Promise<void> {
  const all = (await buildConfigurations({}, { mode: "production" })) as Configuration[];
  const functions = all.find(({ name }) => name === "functions");
  if (functions === undefined) throw new Error("webpack.config.js builds no functions");
  const compiler = webpack({ ...functions, output: { ...functions.output, path } });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    }),
  );
}
