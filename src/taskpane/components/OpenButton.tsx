// A button that opens a part below it. While the part is open the button is underlined, as the view that is shown is in the row of views.
import {
  Button,
  type ButtonProps,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderBottomWidth: "3px",
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

export function OpenButton({ isOpen, ...button }: ButtonProps & { readonly isOpen: boolean }) {
  const styles = useStyles();
  return (
    <Button
      {...button}
      aria-expanded={isOpen}
      className={mergeClasses(button.className, isOpen && styles.open)}
    />
  );
}
