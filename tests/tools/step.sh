#!/usr/bin/env bash
# One step of a longer command: a line that says what is done and how long it took; the step's own output goes to a log and is shown
# only when the step fails.
#
#   step.sh "What is being done" command arguments…
set -u
title=$1
shift
logs=${LANDFALL_LOGS:-target/logs}
mkdir -p "$logs"
log="$logs/$(tr -cs 'A-Za-z0-9' '-' <<<"$title" | sed 's/^-//; s/-$//').log"

printf '  %-52s' "$title"
"$@" >"$log" 2>&1 </dev/null &
job=$!
trap 'kill "$job" 2>/dev/null; printf " stopped\n"; exit 130' INT TERM

# On a terminal the seconds tick, so that a long first compilation does not look like a standstill.
if [ -t 1 ]; then
    while kill -0 "$job" 2>/dev/null; do
        printf '\r  %-52s %4d s' "$title" "$SECONDS"
        sleep 0.5
    done
    printf '\r  %-52s' "$title"
fi

wait "$job"
status=$?
if [ "$status" -eq 0 ]; then
    # Test runners say what they ran; the sum belongs to the line.
    summary=$(awk '/^test result:/ { passed += $4 } END { if (passed) printf "  %d passed", passed }' "$log")
    printf ' %4d s%s\n' "$SECONDS" "$summary"
else
    printf ' %4d s  failed\n\n' "$SECONDS"
    tail -n 200 "$log" | sed 's/^/    /'
    printf '\n  The whole log: %s\n' "$log"
fi
exit "$status"
