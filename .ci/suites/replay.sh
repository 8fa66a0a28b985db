# replay: the real ledger runs through the engine, and hledger balances the journal
part examples/replay
need jq
need hledger
built=$(program replay)

ledger=$(git ls-files 'examples/replay/*.csv' | head -n 1)
[ -n "$ledger" ] || skip "a committed .csv under examples/replay"
journal="$scratch/replay.journal"

replay() { "$built" "$ledger" "$@"; }
has_year_ends() { replay --json | jq --exit-status '.yearEnd | length > 0' >"$scratch/has_year_ends"; }

check "replays $ledger" replay --journal "$journal"
check "hledger accepts the journal" hledger --file "$journal" check
check "--json has the balance at each year's end" has_year_ends
