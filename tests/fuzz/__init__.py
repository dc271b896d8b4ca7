"""A fuzzer for every reader: whatever it is given, it reads or refuses in words of ours."""
