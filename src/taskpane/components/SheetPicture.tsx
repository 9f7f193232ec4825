import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The frame has its size before the picture is there, so that nothing jumps.
  frame: {
    aspectRatio: "16 / 10",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  picture: { display: "block", width: "100%", height: "100%", objectFit: "cover", objectPosition: "top left" },
});

interface SheetPictureProps {
  readonly address: string;
  readonly description: string;
}

/** A picture of the real sheet in a frame of fixed proportions. */
export function SheetPicture({ address, description }: SheetPictureProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <img className={styles.picture} src={address} alt={description} />
    </div>
  );
}
