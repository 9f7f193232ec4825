import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { FailureBoundary } from "./components/FailureBoundary";
import { ToolBar } from "./components/ToolBar";
import { useDarkMode } from "./hooks/useDarkMode";
import { useKeptFocus } from "./hooks/useKeptFocus";
import { useInsertion } from "./hooks/useInsertion";
import { useTool } from "./hooks/useTool";
import type { SheetId } from "../templates";
import type { MatrixDraft } from "./matrix/MatrixDraft";
import type { SheetDraft } from "./options/SheetDraft";
import { SessionContext, useSession, type Session } from "./session";
import { darkTheme, lightTheme } from "./theme";
import { toolViews } from "./tools/toolViews";
import { GalleryView } from "./views/GalleryView";

// Loaded when they are first opened: the gallery is there sooner.
const MatrixOptionsView = lazy(() => import(/* webpackChunkName: "matrixOptions" */ "./views/MatrixOptionsView"));
const SheetOptionsView = lazy(() => import(/* webpackChunkName: "sheetOptions" */ "./views/SheetOptionsView"));
const InsertionView = lazy(() => import(/* webpackChunkName: "insertionView" */ "./views/InsertionView"));

const OutsideExcelView = lazy(() => import(/* webpackChunkName: "outsideExcel" */ "./views/OutsideExcelView"));

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground1,
    // No single word on a last line.
    textWrap: "pretty",
    // A contrast theme gives a link that is a button the colour of text.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
  loading: { margin: 0, padding: tokens.spacingHorizontalL },
});

/** Where the page was opened: in Excel, in a browser tab on its own, or with Office.js missing. */
export type Surroundings = "excel" | "browser" | "officeMissing";

interface AppProps {
  readonly session: Session;
  readonly surroundings: Surroundings;
}

/** The pane: Office's theme around the view the user is in. */
export function App({ session, surroundings }: AppProps) {
  const styles = useStyles();
  const theme = useDarkMode() ? darkTheme : lightTheme;
  const pane = useKeptFocus();
  return (
    <FluentProvider theme={theme}>
      <SessionContext value={session}>
        <div className={styles.root} ref={pane}>
          <FailureBoundary messages={session.messages}>
            {surroundings === "excel" && <ToolBar />}
            <Suspense fallback={<p className={styles.loading}>{session.messages.loading}</p>}>
              {surroundings === "excel" ? <Views /> : <OutsideExcelView reason={surroundings} />}
            </Suspense>
          </FailureBoundary>
        </div>
      </SessionContext>
    </FluentProvider>
  );
}

/** The open tool; the sheets keep what was chosen in them while another one is open. */
function Views() {
  const tool = useTool();
  const { insertion } = useSession();
  const { status } = useInsertion();
  const [place, setPlace] = useState<"opened" | "gallery" | SheetId>("opened");
  const [matrix, setMatrix] = useState<MatrixDraft | null>(null);
  /** Of the sheet that was chosen last: another one begins anew. */
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  const [chosen, setChosen] = useState<SheetId>("selectionMatrix");
  const [weightsFrom, setWeightsFrom] = useState<string>();
  const toGallery = () => {
    setWeightsFrom(undefined);
    setPlace("gallery");
  };

  const ToolView = toolViews[tool];
  if (ToolView) return <ToolView />;
  // An insertion comes before the other views of the sheets: it may have been started by the ribbon.
  if (status !== "idle")
    return (
      <InsertionView
        onLeave={(to) => {
          const weights = typeof to === "object" ? to.weightsFrom : undefined;
          setWeightsFrom(weights);
          setPlace(typeof to === "object" ? "selectionMatrix" : to === "options" ? chosen : to);
          if (typeof to === "object") setChosen("selectionMatrix");
          insertion.close();
        }}
      />
    );
  if (place === "opened" || place === "gallery")
    return (
      <GalleryView
        arrived={place === "gallery"}
        onChoose={(id) => {
          if (id !== chosen) setDraft(null);
          setChosen(id);
          setPlace(id);
        }}
      />
    );
  if (place === "selectionMatrix")
    return <MatrixOptionsView draft={matrix} onDraft={setMatrix} onBack={toGallery} weightsFrom={weightsFrom} />;
  return <SheetOptionsView id={place} draft={draft} onDraft={setDraft} onBack={toGallery} />;
}
