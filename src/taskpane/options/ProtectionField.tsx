import { protectionField } from "../../app/sheetOptions";
import { SheetField } from "./SheetField";

interface ProtectionFieldProps {
  readonly value: boolean;
  readonly onChange: (protect: boolean) => void;
}

/** Whether the formulas of the new sheet are protected, and what Excel then no longer does. */
export function ProtectionField({ value, onChange }: ProtectionFieldProps) {
  // The value of a switch is a boolean.
  return (
    <SheetField
      field={protectionField}
      value={value}
      fault={undefined}
      onChange={(protect) => onChange(protect as boolean)}
    />
  );
}
