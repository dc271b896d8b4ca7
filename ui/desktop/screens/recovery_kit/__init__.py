"""The recovery kit: shown, saved, printed and checked."""
