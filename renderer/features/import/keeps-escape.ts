/** For what holds the focus within the dialog: its Escape closes or gives up that alone, not the dialog behind it. */
export const keepsEscape = { "data-mantine-stop-propagation": true };
