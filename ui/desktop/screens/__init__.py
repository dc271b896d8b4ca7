"""The pages and wizards of the window, each a view and its view model."""
