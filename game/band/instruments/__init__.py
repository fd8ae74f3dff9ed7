"""The instruments, one family a file."""
