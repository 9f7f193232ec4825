import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy } from "react";
import { templates } from "../../app/templates";
import { Section } from "../components/Section";
import { TemplateCard } from "../components/TemplateCard";
import { ViewHeader } from "../components/ViewHeader";
import { pictures } from "../pictures/pictures";
import { useWatched } from "../hooks/useWatched";
import { useSession } from "../session";

// Of use once. The sheets wait for it: if it came later, they would move away under the pointer.
const WelcomeCard = lazy(() => import(/* webpackChunkName: "welcome" */ "../welcome/WelcomeCard"));

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 272px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  help: {
    ...typographyStyles.body1,
    width: "fit-content",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    ...createFocusOutlineStyle(),
  },
});

interface GalleryViewProps {
  readonly arrived: boolean;
  readonly onChoose: (template: (typeof templates)[number]["id"]) => void;
}

/** The sheets there are, each with a picture of the real thing. */
export function GalleryView({ arrived, onChoose }: GalleryViewProps) {
  const styles = useStyles();
  const { messages, welcome } = useSession();
  const isNew = useWatched(welcome);
  return (
    <main>
      {isNew && <WelcomeCard />}
      <ViewHeader title={messages.galleryTitle} subtitle={messages.gallerySubtitle} arrived={arrived} />
      <Section>
        {/* Safari's VoiceOver forgets that a list without bullets is one. */}
        <ul className={styles.list} role="list" aria-label={messages.galleryList}>
          {templates.map(({ id, title, description }) => (
            <TemplateCard
              key={id}
              title={messages[title]}
              description={messages[description]}
              picture={pictures[id]}
              onChoose={() => onChoose(id)}
            />
          ))}
        </ul>
      </Section>
      <Section>
        {/* In Excel on a desktop a new window is the user's own browser. */}
        <a className={styles.help} href="help/index.html" target="_blank" rel="noreferrer">
          {messages.galleryFunctions}
        </a>
      </Section>
    </main>
  );
}
