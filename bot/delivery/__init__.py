"""Updates in without loss, messages out without loss."""
