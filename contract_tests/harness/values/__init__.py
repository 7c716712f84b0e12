"""The values that checks send, the calls that they make, and how they compare what comes back."""
