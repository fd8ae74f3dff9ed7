"""The disc: physics of cutting a groove into X-ray film and of playing it back."""
