/** In a wide pane a figure must not stand far from its name, and lines stay short enough to read. */
export const columnWidth = "640px";
