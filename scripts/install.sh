#!/bin/sh
# install.sh ENVIRONMENT LOCK PYTHON: a virtual environment from a hash-pinned lock, whole or not at all.
# What the machine lacks is named in one line, with the way to mend it.
set -u
environment=$1 lock=$2 python=$3
stop() { printf 'dayseven: %s\n' "$*" >&2; exit 2; }

command -v "$python" >/dev/null 2>&1 ||
  stop "no $python here; install it (Debian: apt-get install python3), or say 'make PYTHON=/path/to/python3'"
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' ||
  stop "$("$python" --version) is not supported; Python 3.11 to 3.13 is, say 'make PYTHON=python3.11'"
"$python" -c 'import venv, ensurepip' 2>/dev/null ||
  stop "python3-venv is missing; install it with 'apt-get install python3-venv'"

case $lock in
  *test* | *bench*) room="4 GB" told="TensorFlow among it: several minutes" ;;
  *) room="500 MB" told="about a minute" ;;
esac

# Half an install is worse than none: a run that breaks off is begun anew.
rm -f "$environment/.installed"
if [ -f "$environment/pyvenv.cfg" ] && ! "$environment/bin/python" -c '' 2>/dev/null; then
  rm -rf "$environment"  # the Python it was made with is gone
fi
log=$(mktemp "${TMPDIR:-/tmp}/dayseven-install.XXXXXX" 2>/dev/null) ||
  stop "no room for temporary files in ${TMPDIR:-/tmp}; free some disk space"
trap 'rm -f "$log"' EXIT
stop_with_log() {
  package=$(grep -oE '[A-Za-z0-9._-]+==[^ ,;:)]+' "$log" | tail -n 1)
  if grep -qiE 'no space left|disk quota' "$log"; then
    stop "the disk is full; free about $room and try again"
  elif grep -qE 'DO NOT MATCH THE HASHES' "$log"; then
    package=$(sed -nE 's/^ +([A-Za-z0-9._-]+==[^ ]+) from.*/\1/p' "$log" | head -n 1)
    stop "what came as $package does not match its pinned hash and was not installed; try again"
  elif grep -qiE 'connection|resolve host|name resolution|timed out|unreachable' "$log"; then
    stop "the package index cannot be reached; check the network or pip's settings and try again"
  elif grep -qiE 'no matching distribution' "$log"; then
    stop "the package index has no ${package:-such package} for this machine;" \
      "check the network or pip's settings, or try another Python (make PYTHON=python3.11)"
  fi
  stop "installing failed: $(grep -iE 'error' "$log" | tail -n 1)"
}

printf 'dayseven: installing into %s, once (%s)\n' "$environment" "$told" >&2
"$python" -m venv "$environment" >"$log" 2>&1 || stop_with_log
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
  --require-hashes --only-binary :all: -r "$lock" >"$log" 2>&1 || stop_with_log
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
  --no-build-isolation --no-deps --no-index -e . >"$log" 2>&1 || stop_with_log
touch "$environment/.installed" 2>"$log" || stop_with_log
