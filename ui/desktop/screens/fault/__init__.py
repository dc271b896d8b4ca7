"""What is shown where nothing else can be."""
