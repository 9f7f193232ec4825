import { RemoveChoice } from "../components/RemoveChoice";
import { useMessages } from "../hooks/useMessages";

/** Offers to remove copies, and asks once more. */
export function RemoveCopies({ onRemove }: { readonly onRemove: () => void }) {
  const messages = useMessages();
  return (
    <RemoveChoice
      texts={{
        offer: messages.shareRemove,
        question: messages.shareRemoveQuestion,
        meaning: messages.shareRemoveMeaning,
        confirm: messages.shareRemoveConfirm,
      }}
      onRemove={onRemove}
    />
  );
}
