import type { SheetChange } from "../../app/thisSheet/SheetChange";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { Notice } from "./Notice";

/** More addresses than this nobody reads. */
const MOST_ADDRESSES = 12;

/** What was done to a sheet. */
export function SheetChangeNotice({ change }: { readonly change: SheetChange }) {
  const messages = useMessages();
  const { language } = useSession();
  const cells = (count: number) => counted(messages, language, "cells", count);
  switch (change.kind) {
    case "cleared": {
      const { cleared } = change;
      const title = cleared.count === 0 ? messages.exampleNothing : messages.exampleCleared;
      return (
        <Notice intent="success" title={fill(title, { cells: cells(cleared.count), sheet: cleared.sheetName })}>
          {cleared.kept.length > 0 && <p>{fill(messages.exampleKept, { cells: listed(cleared.kept) })}</p>}
        </Notice>
      );
    }
    case "putBack": {
      const { sheetName, left } = change.restored;
      return (
        <Notice intent="success" title={fill(messages.exampleIsBack, { sheet: sheetName })}>
          {left > 0 && <p>{fill(messages.exampleNotBack, { cells: cells(left) })}</p>}
        </Notice>
      );
    }
    case "protection": {
      const title = change.isProtected ? messages.protectionOn : messages.protectionOff;
      return <Notice intent="success" title={fill(title, { sheet: change.sheetName })} />;
    }
  }
}

/** Without the sheet's name, which the title says. */
function listed(addresses: readonly string[]): string {
  const shown = addresses.slice(0, MOST_ADDRESSES).map((address) => address.slice(address.lastIndexOf("!") + 1));
  return [...shown, ...(addresses.length > MOST_ADDRESSES ? ["…"] : [])].join(", ");
}
