"""Kills, full disks, failing disks and power cuts at every point where the program writes."""
